import type { CatalogueIndex } from "@/lib/catalogue/compile-catalogue";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { ReadMention } from "../stance/look-back";

/** From this share on a skill is a case of the other: who has Python programs. */
const CASE_FROM = 0.95;
/** Words between a general word and the case by which it is told: "programmed [a little bit in] Pascal". */
const REACH = 4;

/** "Programming: Python basics", "programmed a little in Pascal": a general word says no more than the cases by which it is told. */
export function withGeneralsAsTold(found: readonly ReadMention[], tokens: readonly Token[], index: CatalogueIndex): ReadMention[] {
  return found.map((general) => {
    const { mention } = general;
    if (mention.stance !== "has" || mention.level !== undefined || mention.years !== undefined) return general;
    const cases = found.filter((other) => other.mention.skillId !== mention.skillId && (index.implications.of(other.mention.skillId).get(mention.skillId) ?? 0) >= CASE_FROM);
    const isLow = cases.every((each) => each.mention.stance !== "has" || each.mention.level === "low");
    return isLow && cases.some((each) => each.mention.stance === "has" && isToldBy(general, each, tokens)) ? { ...general, mention: { ...mention, level: "low" } } : general;
  });
}

function isToldBy(general: ReadMention, other: ReadMention, tokens: readonly Token[]): boolean {
  if (general.from <= other.from && other.until <= general.until) return true;
  if (other.from < general.until || other.from - general.until > REACH) return false;
  return range(general.until, other.from + 1).every((at) => /^[\s:–-]*$/.test(tokens[at]?.gap ?? ""));
}
