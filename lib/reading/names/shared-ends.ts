import type { CatalogueIndex, LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import { wordFamily } from "@/lib/words/word-family";
import type { Sentence } from "../sentences/sentences";

/** Words from a beginning to the whole word that holds its end: "Model-, Controller- und [Integrationstests]". */
const REACH = 5;
/** Letters of a beginning and of an end: "Web-", "-end". */
const SHORTEST = 3;

/**
 * "Projekt- und Produktmanagement", "front- en backend", "Webentwicklung und -design": of two compounds one lends the other its end or
 * its beginning. The short one is read as the whole word, where that is a skill's name.
 */
export function withSharedEnds(tokens: readonly Token[], sentences: readonly Sentence[], languagesOf: readonly (readonly LanguageIndex[])[], index: CatalogueIndex): Token[] {
  const whole = [...tokens];
  sentences.forEach((sentence, i) => {
    const isIn = listedIn(tokens, languagesOf[i] ?? []);
    const isAnd = (at: number) => isIn(({ andWords }) => andWords, at);
    const isName = (word: string) => index.names.at([{ word, raw: word, family: word, start: 0, end: 0, gap: "" }], 0, 1).some(({ value, phrase }) => value.skill !== undefined && value.by !== "told" && phrase.size === 1);
    for (const at of range(sentence.from, sentence.until)) {
      const token = tokens[at];
      if (!token || token.word.length < SHORTEST || /\P{L}/u.test(token.word)) continue;
      const word = opensShared(tokens, at, sentence, isAnd) ? endingsOf(tokens, at, sentence, isAnd).find((end) => isName(token.word + end)) : undefined;
      const start = isAnd(at - 1) && tokens[at]?.gap === " -" ? beginningsOf(tokens[at - 2]?.word ?? "").find((beginning) => isName(beginning + token.word)) : undefined;
      const full = word ? token.word + word : start ? start + token.word : undefined;
      if (!full) continue;
      whole[at] = { word: full, raw: token.raw, family: wordFamily(full), start: token.start, end: token.end, gap: start ? " " : (whole[at]?.gap ?? "") };
      const next = whole[at + 1];
      // a list goes on over its hyphen
      if (word && next) whole[at + 1] = { ...next, gap: next.gap.slice(1) };
    }
  });
  return whole;
}

/** "Projekt- und", "Model-, Controller- und". */
function opensShared(tokens: readonly Token[], at: number, sentence: Sentence, isAnd: (at: number) => boolean): boolean {
  return at + 2 < sentence.until && /^-(?: |, ?|\/)$/.test(tokens[at + 1]?.gap ?? "") && range(at + 1, Math.min(at + REACH, sentence.until)).some(isAnd);
}

/** What the whole word behind "and" may lend: "produktmanagement" every end of its own, longest first, "App-Entwicklung" its second word. */
function endingsOf(tokens: readonly Token[], at: number, sentence: Sentence, isAnd: (at: number) => boolean): string[] {
  const and = range(at + 1, Math.min(at + REACH, sentence.until)).find(isAnd);
  const lender = and === undefined ? undefined : tokens[and + 1];
  if (and === undefined || !lender || and + 1 >= sentence.until || lender.gap !== " ") return [];
  const second = and + 2 < sentence.until && /^[- ]$/.test(tokens[and + 2]?.gap ?? "") ? (tokens[and + 2]?.word ?? "") : "";
  return [second, ...range(1, lender.word.length - SHORTEST + 1).map((from) => lender.word.slice(from))].filter((end) => end.length >= SHORTEST);
}

function beginningsOf(word: string): string[] {
  return range(SHORTEST, word.length - SHORTEST + 1).map((until) => word.slice(0, until)).toReversed();
}
