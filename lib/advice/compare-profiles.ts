import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";

/** "Me now and me then." */
export interface ProfileComparison {
  added: ProfileEntry[];
  dropped: ProfileEntry[];
  /** Said otherwise: another stance or level, or read with doubt in one and without in the other. */
  changed: { skillId: string; then: ProfileEntry; now: ProfileEntry }[];
  extras: { added: string[]; dropped: string[] };
  /** Scores by today's cards, in today's order, so that a difference is the visitor's and not the catalogue's. */
  roles: { roleId: string; then: number; now: number }[];
}

/** What changed between two profiles of one person, and what that did to every role. */
export function compareProfiles(then: Profile, now: Profile, index: MatchingIndex): ProfileComparison {
  const before = entriesBySkill(then);
  const after = entriesBySkill(now);
  const scores = new Map(rankRoles(then, index).matches.map(({ roleId, score }) => [roleId, score]));
  return {
    added: [...after.values()].filter(({ skillId }) => !before.has(skillId)),
    dropped: [...before.values()].filter(({ skillId }) => !after.has(skillId)),
    changed: [...after.values()].flatMap((entry) => {
      const earlier = before.get(entry.skillId);
      return earlier && !saysTheSame(earlier, entry) ? [{ skillId: entry.skillId, then: earlier, now: entry }] : [];
    }),
    extras: { added: without(now.extras, then.extras), dropped: without(then.extras, now.extras) },
    roles: rankRoles(now, index).matches.map(({ roleId, score }) => ({ roleId, then: scores.get(roleId) ?? 0, now: score })),
  };
}

/** Sorted, so that the order of entries changes nothing. */
function entriesBySkill({ entries }: Profile): Map<string, ProfileEntry> {
  return new Map([...entries].sort((a, b) => (a.skillId < b.skillId ? -1 : 1)).map((entry) => [entry.skillId, entry]));
}

function saysTheSame(a: ProfileEntry, b: ProfileEntry): boolean {
  return a.stance === b.stance && a.level === b.level && Boolean(a.doubtful) === Boolean(b.doubtful);
}

const without = (all: readonly string[], these: readonly string[]) => all.filter((one) => !these.includes(one));
