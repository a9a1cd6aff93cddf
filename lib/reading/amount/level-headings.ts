import type { Level } from "@/data/words";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import { isMadeUpOf, levelsIn } from "./grades";
import type { Sentence } from "../sentences/sentences";

/** A heading has few words; longer lines are sentences. */
const LONGEST_HEADING = 5;

/** For every sentence the level of the heading that it stands under: "Basic knowledge⏎• Solidity⏎• Rust". */
export function findLevelHeadings(tokens: readonly Token[], sentences: readonly Sentence[], languages: readonly (readonly LanguageIndex[])[]): (Level | undefined)[] {
  let standing: Level | undefined;
  let isHeadingLine = false;
  return sentences.map((sentence, i) => {
    const isOwnLine = sentence.startsLine && sentence.endsLine;
    const spoken = languages[i] ?? [];
    const levels = isOwnLine && !sentence.isItem && sentence.until - sentence.from <= LONGEST_HEADING ? levelsIn(sentence, tokens, spoken) : [];
    const isHeading = isMadeUpOf(levels, sentence, tokens, spoken);
    const isUnderHeading = isHeadingLine;
    isHeadingLine = isHeading;
    if (isHeading) standing = levels.reduce((longest, each) => (each.until - each.from > longest.until - longest.from ? each : longest)).level;
    else if (!isOwnLine || sentence.endsWithColon || (sentence.afterBlank && !sentence.isItem && !isUnderHeading)) standing = undefined;
    return isHeading ? undefined : standing;
  });
}
