import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import { entryStrength } from "@/lib/matching/holdings";
import type { Ranking } from "@/lib/matching/match";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";

export interface WhatIf {
  before: Ranking;
  after: Ranking;
  /** In the order after. */
  perRole: { roleId: string; before: number; after: number }[];
}

/** The entry of somebody who has the skill: what was claimed in full stands, and is certain now. */
export function learned(skillId: string, entry: ProfileEntry | undefined): ProfileEntry {
  const full = entry?.stance === "has" && entryStrength(entry) === 1;
  return { skillId, stance: "has", ...(full && entry.level ? { level: entry.level } : {}) };
}

/** A changed copy in which the entry stands for its skill, in the order of skill ids. */
export function withEntry(profile: Profile, entry: ProfileEntry): Profile {
  const others = profile.entries.filter((other) => other.skillId !== entry.skillId);
  return { ...profile, entries: [...others, entry].sort((a, b) => (a.skillId < b.skillId ? -1 : 1)) };
}

/** The profile of the same person with these skills learned: at full strength, whatever was said of them before. */
export function withSkills(profile: Profile, skillIds: readonly string[]): Profile {
  return skillIds.reduce((changed, skillId) => {
    const entry = changed.entries.find((one) => one.skillId === skillId);
    return withEntry(changed, learned(skillId, entry));
  }, profile);
}

/** What learning these skills would change, of every role. The profile itself stays as it is; `before` is its ranking, where that is known already. */
export function whatIf(profile: Profile, skillIds: readonly string[], index: MatchingIndex, before: Ranking = rankRoles(profile, index)): WhatIf {
  const after = rankRoles(withSkills(profile, skillIds), index);
  const scores = new Map(before.matches.map((match) => [match.roleId, match.score]));
  const perRole = after.matches.map(({ roleId, score }) => ({ roleId, before: scores.get(roleId) ?? 0, after: score }));
  return { before, after, perRole };
}
