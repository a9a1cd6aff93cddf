import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";

/** "page 2 of 3" is a CV's own. */
const SHORTEST_WORK = 8;
const NUMBER = /^\d{1,3}$/;

/** "SQL - online course, module 3 of 8", "Ethereum, chapter 7": behind a skill, how far somebody has come in a course or a book. */
export function isUnderway(mention: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  const isIn = listedIn(tokens, languages);
  const isStage = (at: number) => isIn(({ stages }) => stages, at);
  const numberAt = (at: number) => (at < sentence.until && NUMBER.test(tokens[at]?.word ?? "") ? Number(tokens[at]?.word) : undefined);
  const closes = (at: number) => at >= sentence.until || /[,;.|)\n]/.test(tokens[at]?.gap ?? "");
  return range(mention.until, sentence.until).some((at) => {
    // "2 of 6 modules"
    const [before, most] = [numberAt(at - 3), numberAt(at - 1)];
    if (isStage(at) && at - 3 >= mention.until && before !== undefined && most !== undefined && most > before && isIn(({ years }) => years.of, at - 2)) return true;
    const got = numberAt(at + 1);
    if (got === undefined || !isStage(at)) return false;
    const isRatio = /^ ?\/ ?$/.test(tokens[at + 2]?.gap ?? "");
    const all = numberAt(isRatio ? at + 2 : at + 3);
    if (all !== undefined && all > got) return all >= SHORTEST_WORK && closes(isRatio ? at + 3 : at + 4);
    return /[,(:]|\s[-–—]\s/.test(tokens[at]?.gap ?? "") && closes(at + 2);
  });
}

const YEAR = /^(?:19[5-9]|20[0-4])\d$/;

/** "2021 Figma bootcamp, 14 weeks": a line that opens with one year tells of what is over. */
export function isDated(tokens: readonly Token[], { from, until }: Sentence): boolean {
  return YEAR.test(tokens[from]?.word ?? "") && from + 1 < until && tokens[from + 1]?.gap === " ";
}
