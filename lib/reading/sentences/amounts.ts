import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "./sentences";

/** A number in figures or words, and the first token behind it. */
export interface Amount {
  value: number;
  until: number;
}

/** Longest amount in words: "dua puluh lima". */
const LONGEST_NUMBER = 3;

/** "two and a half", "2 1/2", "3-5", "half a". */
export function amountAt(tokens: readonly Token[], at: number, sentence: Sentence, languages: readonly LanguageIndex[]): Amount | undefined {
  if (languages.some((language) => language.half.includes(tokens[at]?.word ?? ""))) {
    const next = at + 1 < sentence.until && numberAt(tokens, at + 1, sentence, languages)?.value === 1;
    return { value: 0.5, until: next ? at + 2 : at + 1 };
  }
  const first = numberAt(tokens, at, sentence, languages);
  if (!first) return undefined;
  const half = isHalf(tokens, first.until, sentence, languages) ?? fractionAt(tokens, first.until, sentence);
  if (half) return { value: first.value + 0.5, until: half };
  // of "three to five" and "3-5" what is certain
  const isDash = /^\s*[-–]\s*$/.test(tokens[first.until]?.gap ?? "");
  const second = numberAt(tokens, isDash ? first.until : first.until + 1, sentence, languages);
  const isRange = second && second.value > first.value && (isDash || isRangeWord(tokens[first.until]?.word ?? "", languages));
  return isRange ? { value: first.value, until: second.until } : first;
}

function isRangeWord(word: string, languages: readonly LanguageIndex[]): boolean {
  return languages.some((language) => language.moves.to.includes(word) || language.andWords.has(word));
}

/** "2 1/2 years". */
function fractionAt(tokens: readonly Token[], at: number, sentence: Sentence): number | undefined {
  const isHalved = at + 1 < sentence.until && tokens[at]?.word === "1" && tokens[at]?.gap === " " && tokens[at + 1]?.word === "2" && /^[/⁄]$/.test(tokens[at + 1]?.gap ?? "");
  return isHalved ? at + 2 : undefined;
}

/** Behind "two" and "a year": "and a half"; the token behind it. */
export function isHalf(tokens: readonly Token[], at: number, sentence: Sentence, languages: readonly LanguageIndex[]): number | undefined {
  // "a decade, and half a year of …" is no fifteen years
  if (/,/.test(tokens[at]?.gap ?? "") || !languages.some((language) => language.andWords.has(tokens[at]?.word ?? ""))) return undefined;
  for (let half = at + 1; half <= Math.min(at + 2, sentence.until - 1); half++) {
    if (languages.some((language) => language.half.includes(tokens[half]?.word ?? ""))) return half + 1;
  }
  return undefined;
}

/** "2.5", "twenty-two". */
export function numberAt(tokens: readonly Token[], at: number, sentence: Sentence, languages: readonly LanguageIndex[]): Amount | undefined {
  const token = at < sentence.until ? tokens[at] : undefined;
  if (!token) return undefined;
  if (/^\d{1,2}$/.test(token.word)) {
    const next = at + 1 < sentence.until ? tokens[at + 1] : undefined;
    const isDecimal = next && /^[.,]$/.test(next.gap) && /^\d$/.test(next.word);
    return isDecimal ? { value: Number(`${token.word}.${next.word}`), until: at + 2 } : { value: Number(token.word), until: at + 1 };
  }
  for (let until = Math.min(at + LONGEST_NUMBER, sentence.until); until > at; until--) {
    const words = tokens.slice(at, until).map(({ word }) => word);
    const value = inWords(words.join(" "), languages) ?? inWords(words.join("-"), languages);
    if (value !== undefined) return { value, until };
  }
  return undefined;
}

/** "twenty" and "two" are 22. */
function inWords(word: string, languages: readonly LanguageIndex[]): number | undefined {
  for (const { numbers } of languages) {
    if (Object.hasOwn(numbers, word)) return numbers[word];
    const [tens = "", units = "", ...more] = word.split("-");
    const ten = Object.hasOwn(numbers, tens) ? numbers[tens] : undefined;
    const unit = Object.hasOwn(numbers, units) ? numbers[units] : undefined;
    if (more.length === 0 && ten && unit && ten >= 20 && ten % 10 === 0 && unit < 10 && Number.isInteger(unit) && units.length > 1) return ten + unit;
  }
  return undefined;
}
