import type { Fit } from "@/data/words";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Match, Ranking } from "./match";
import { matchRole } from "./match-role";
import type { Profile } from "./profile";
import { NONE_BELOW, TIE_BOTH_MET_FROM, TIE_FROM } from "./weights";

/** All roles against a profile, best first; equal scores by requirements met, then in the order of the cards. */
export function rankRoles(profile: Profile, index: MatchingIndex): Ranking {
  const matches = index.roles
    .map((role, card) => ({ match: matchRole(profile, role, index), card }))
    .sort((a, b) => b.match.score - a.match.score || requirementsMet(b.match) - requirementsMet(a.match) || a.card - b.card)
    .map(({ match }) => match);
  const empty = profile.entries.length === 0;
  const { fit, tied } = fitOf(matches, empty);
  return { fit, tied, matches, empty };
}

function requirementsMet(match: Match): number {
  return match.requirements.filter((requirement) => requirement.status === "met").length;
}

/** All that two roles require is met, but for one requirement of either. */
function areBothMet(one: Match, other: Match): boolean {
  return requirementsMet(one) + requirementsMet(other) >= one.requirements.length + other.requirements.length - 1;
}

function fitOf(matches: readonly Match[], empty: boolean): { fit: Fit; tied: string[] } {
  const best = matches[0];
  // whoever shows most of what a role requires is in it, however few words they made of it
  const isMostlyMet = best !== undefined && requirementsMet(best) * 2 > best.requirements.length;
  if (!best || empty || (best.score < NONE_BELOW && !isMostlyMet)) return { fit: "none", tied: [] };
  const near = matches.filter((match) => match.score >= best.score * (areBothMet(best, match) ? TIE_BOTH_MET_FROM : TIE_FROM));
  return near.length > 1 ? { fit: "tie", tied: near.map((match) => match.roleId) } : { fit: "clear", tied: [] };
}
