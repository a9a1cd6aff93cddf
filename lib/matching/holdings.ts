import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Profile, ProfileEntry } from "./profile";
import { LACK_REACH, LEVEL_STRENGTH, STANCE_STRENGTH } from "./weights";

export interface Holding {
  /** 0..1: how much of this skill the profile shows. */
  strength: number;
  /** The profile's entries that show it, strongest first. */
  because: { skillId: string; strength: number }[];
}

/** A profile with all that its skills imply. */
export interface Holdings {
  holding(skillId: string): Holding;
  /** Entries that the visitor lacks and that are this skill or a case of it: Figma, of design tools. */
  lackingCases(skillId: string): string[];
  /** Entries that the visitor lacks and that are this skill or of which it is a case: no programming, no Solidity. */
  lackingGenerals(skillId: string): string[];
}

const NOTHING: Holding = { strength: 0, because: [] };

export function entryStrength(entry: ProfileEntry): number {
  return STANCE_STRENGTH[entry.stance] * (entry.level ? LEVEL_STRENGTH[entry.level] : 1);
}

export function holdingsOf(profile: Profile, index: MatchingIndex): Holdings {
  const held = new Map<string, Holding>();
  const lacked = new Map<string, string[]>();
  const lacks: string[] = [];
  for (const entry of profile.entries) {
    if (entry.stance === "lacks") lacks.push(entry.skillId);
    const own = entryStrength(entry);
    if (own === 0) continue;
    for (const [id, worth] of index.implications.of(entry.skillId)) {
      const holding = held.get(id) ?? { strength: 0, because: [] };
      holding.because.push({ skillId: entry.skillId, strength: own * worth });
      holding.strength = Math.max(holding.strength, own * worth);
      held.set(id, holding);
    }
  }
  // who says that they lack a skill does not have it by implication either: "a team of developers … I can't program"
  for (const skillId of lacks) held.delete(skillId);
  for (const holding of held.values()) holding.because.sort((a, b) => b.strength - a.strength || (a.skillId < b.skillId ? -1 : 1));
  for (const skillId of lacks) {
    for (const [id, worth] of index.implications.of(skillId)) if (worth >= LACK_REACH) lacked.set(id, [...(lacked.get(id) ?? []), skillId]);
  }
  return {
    holding: (skillId) => held.get(skillId) ?? NOTHING,
    lackingCases: (skillId) => lacked.get(skillId) ?? [],
    lackingGenerals: (skillId) => lacks.filter((general) => (index.implications.of(skillId).get(general) ?? 0) >= LACK_REACH),
  };
}
