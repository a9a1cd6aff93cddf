import type { Closers } from "@/data/steps/schema";
import type { Role } from "@/data/schema";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Match } from "@/lib/matching/match";
import { matchRole } from "@/lib/matching/match-role";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { gapsOfMatch, type Gap } from "./gaps-of-match";
import { trialsOf, type Standing } from "./trials";
import { learned, withSkills } from "./what-if";

/** A gap, and what closing it would change. */
export interface RoleGap extends Gap {
  roleId: string;
  /** A skill that would close it. */
  skillId: string;
  /** The profile wishes for that skill. */
  isWanted: boolean;
  /** What having that skill adds to this role's score, 0..1. */
  adds: number;
  /** What it adds to other roles, the most first; roles that it does not move are left out. */
  others: { roleId: string; adds: number }[];
  /** Whether another role than now would stand first, and which role stands there then. */
  changesFirst: boolean;
  first: string | undefined;
}

/** Less is no change but the dust of floating-point sums. */
const MOVED = 1e-9;

/** Coverage that is a hair below 1 is whole. */
const WHOLE = 0.999;

/**
 * What a role asks for and the profile does not show, by what closing it would add to the role, most first. `closers` names a
 * concrete skill for a part where the card's own word is a general one (Python for "programming").
 */
export function gapsOf(match: Match, profile: Profile, index: MatchingIndex, closers: Closers = {}): RoleGap[] {
  const role = index.roles.find(({ id }) => id === match.roleId);
  if (!role) return [];
  const trials = trialsOf(profile, index);
  const gaps = gapsOfMatch(match).map((gap): RoleGap => {
    const skillId = closerOf(gap, role, profile, index, closers[role.id]?.[gap.name]);
    const said = profile.entries.find((entry) => entry.skillId === skillId);
    const after = trials.after(learned(skillId, said));
    const moved = rises(trials.now, after);
    return {
      ...gap,
      roleId: role.id,
      skillId,
      isWanted: said?.stance === "wants",
      adds: moved.find(({ roleId }) => roleId === role.id)?.adds ?? 0,
      others: moved.filter(({ roleId }) => roleId !== role.id),
      changesFirst: after.first !== trials.now.first,
      first: after.first,
    };
  });
  return gaps.sort((a, b) => b.adds - a.adds || toOthers(b) - toOthers(a)); // a stable sort: equals stay in the order of the card
}

const toOthers = (gap: RoleGap) => gap.others.reduce((sum, { adds }) => sum + adds, 0);

function rises(before: Standing, after: Standing): { roleId: string; adds: number }[] {
  return [...after.scores]
    .map(([roleId, score]) => ({ roleId, adds: score - (before.scores.get(roleId) ?? 0) }))
    .filter(({ adds }) => adds > MOVED)
    .sort((a, b) => b.adds - a.adds);
}

/**
 * The concrete skill if it closes the gap for this person, else the first of the card's alternatives that does: to somebody
 * who says "I can't program", Python alone changes nothing.
 */
function closerOf(gap: Gap, role: Role, profile: Profile, index: MatchingIndex, concrete: string | undefined): string {
  const part = role.requirements[gap.requirement - 1]?.parts.find(({ name }) => name === gap.name);
  const links = (part?.anyOf ?? []).filter((link) => typeof link === "string" || !("beside" in link)).map((link) => (typeof link === "string" ? { id: link, worth: 1 } : link));
  const alternatives = [...links].sort((a, b) => b.worth - a.worth).map(({ id }) => id);
  const candidates = concrete ? [concrete, ...alternatives] : alternatives;
  return candidates.find((skillId) => coverageWith(skillId, gap, role, profile, index) >= WHOLE) ?? alternatives[0] ?? gap.name;
}

function coverageWith(skillId: string, gap: Gap, role: Role, profile: Profile, index: MatchingIndex): number {
  const match = matchRole(withSkills({ ...profile, entries: profile.entries.map(certain) }, [skillId]), role, index);
  return match.requirements[gap.requirement - 1]?.parts.find(({ name }) => name === gap.name)?.coverage ?? 0;
}

/** Doubt changes a match's range, not its score: without it matchRole reads a profile once instead of twice. */
const certain = (entry: ProfileEntry): ProfileEntry => ({ ...entry, doubtful: false });
