import type { Match, Ranking } from "@/lib/matching/match";

/** Under so many skills an answer stands on one leg. */
export const FEW_SKILLS = 3;

/** All that speaks for a role, each skill once. */
export const evidenceFor = ({ requirements, duties }: Pick<Match, "requirements" | "duties">): string[] => [...new Set([...requirements, ...duties].flatMap(({ because }) => because))];

/**
 * Whether too little was said to call a first place firm, however the numbers fall: a single "Solidity" stays first in every weighting.
 * Little is less than three skills, or nothing of most of what the role requires.
 */
export function hasLittleBehind({ matches: [first] }: Pick<Ranking, "matches">): boolean {
  if (!first) return true;
  const unknown = first.requirements.filter(({ status }) => status === "not-mentioned").length;
  return evidenceFor(first).length < FEW_SKILLS || unknown * 2 > first.requirements.length;
}
