import type { Ranking } from "@/lib/matching/match";
import type { LinkNumbers, ShownScores } from "./link-state";

/** The scores of a ranking as a link carries them: whole per cents, in the order of the roles' numbers. */
export function shownScores(ranking: Ranking, numbers: LinkNumbers): ShownScores {
  const scores = new Map(ranking.matches.map((match) => [match.roleId, match.score]));
  return numbers.roles.flatMap((roleId) => {
    const score = scores.get(roleId);
    return score === undefined ? [] : [{ roleId, percent: Math.round(score * 100) }];
  });
}
