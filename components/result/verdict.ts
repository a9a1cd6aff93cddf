import { resultTexts } from "@/data/texts/en/results";
import type { Role } from "@/data/schema";
import { hasLittleBehind } from "@/lib/advice/little-behind";
import type { Ranking } from "@/lib/matching/match";

/** What a ranking comes to, as a heading and a sentence. */
export function verdictOf(ranking: Ranking, roles: readonly Role[], shared: boolean): { heading: string; lead: string } {
  const texts = shared ? resultTexts.shared : resultTexts.own;
  const titleOf = (id: string | undefined) => roles.find((role) => role.id === id)?.title ?? "";
  const first = titleOf(ranking.matches[0]?.roleId);
  if (ranking.empty) return { heading: texts.empty, lead: resultTexts.lead.empty };
  if (ranking.fit === "tie") return { heading: texts.tie(ranking.tied.map(titleOf)), lead: resultTexts.lead.tie };
  if (ranking.matches[0]?.score === 0) return { heading: texts.nothing, lead: resultTexts.lead.none };
  if (ranking.fit === "clear" && hasLittleBehind(ranking)) return { heading: texts.soFar(first), lead: resultTexts.lead.soFar };
  return { heading: texts[ranking.fit](first), lead: resultTexts.lead[ranking.fit] };
}
