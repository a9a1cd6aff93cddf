import { resultTexts } from "@/data/texts/en/results";
import type { Role } from "@/data/schema";
import { hasLittleBehind } from "@/lib/advice/little-behind";
import type { Ranking } from "@/lib/matching/match";
import { percentOf } from "@/lib/matching/shown-score";
import { TIE_BOTH_MET_FROM, TIE_FROM } from "@/lib/matching/weights";

/** Why several roles share the first place, whatever their bars look like: said here, and nowhere else in other words. */
export function tieReason({ tied, matches }: Pick<Ranking, "tied" | "matches">): string {
  const scores = tied.map((id) => matches.find(({ roleId }) => roleId === id)?.score ?? 0);
  const isNear = Math.min(...scores) >= Math.max(...scores) * TIE_FROM;
  return (isNear ? resultTexts.lead.tieNear : resultTexts.lead.tieMet)(scores.map(percentOf), percentOf(isNear ? TIE_FROM : TIE_BOTH_MET_FROM));
}

/** What a ranking comes to, as a heading and a sentence. */
export function verdictOf(ranking: Ranking, roles: readonly Role[], shared: boolean): { heading: string; lead: string } {
  const texts = shared ? resultTexts.shared : resultTexts.own;
  const titleOf = (id: string | undefined) => roles.find((role) => role.id === id)?.title ?? "";
  const first = titleOf(ranking.matches[0]?.roleId);
  if (ranking.empty) return { heading: texts.empty, lead: resultTexts.lead.empty };
  if (ranking.fit === "tie") return { heading: texts.tie(ranking.tied.map(titleOf)), lead: tieReason(ranking) };
  if (ranking.matches[0]?.score === 0) return { heading: texts.nothing, lead: resultTexts.lead.none };
  if (ranking.fit === "clear" && hasLittleBehind(ranking)) return { heading: texts.soFar(first), lead: resultTexts.lead.soFar };
  return { heading: texts[ranking.fit](first), lead: resultTexts.lead[ranking.fit] };
}
