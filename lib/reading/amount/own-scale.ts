import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";

/** Scales that people use for themselves. */
const TOPS = [5, 10];
/** One figure behind a colon may be anything; a scale has several. */
const FEWEST_MARKS = 2;

/**
 * The best mark of a scale that the writer sets up for themselves: "1 = novice, 5 = expert", "on a scale of 1 to 10", "(1–5)", "out of
 * ten", and behind it marks: "Python: 9, SQL: 6". Undefined where there is none.
 */
export function ownScale(tokens: readonly Token[], languages: readonly LanguageIndex[]): number | undefined {
  const at = range(0, tokens.length).find((each) => topAt(each, tokens, languages) !== undefined);
  const top = at === undefined ? undefined : topAt(at, tokens, languages);
  if (at === undefined || top === undefined) return undefined;
  return range(at + 1, tokens.length).filter((each) => markAt(each, tokens, top) !== undefined).length >= FEWEST_MARKS ? top : undefined;
}

/** The mark at a place: a figure behind a name and a colon or dash, with nothing behind it. */
export function markAt(at: number, tokens: readonly Token[], top: number): number | undefined {
  const { word = "", gap = "" } = tokens[at] ?? {};
  const next = tokens[at + 1]?.gap;
  if (!/^\d{1,2}$/.test(word) || Number(word) > top || !/^(?:\s*[:=|]\s*| [-–—] | )$/.test(gap)) return undefined;
  return next === undefined || /^\s*(?:[,;.|)\n•·]|$)/.test(next) ? Number(word) : undefined;
}

function topAt(at: number, tokens: readonly Token[], languages: readonly LanguageIndex[]): number | undefined {
  const numberAt = (each: number) => {
    const word = tokens[each]?.word ?? "";
    return /^\d+$/.test(word) ? Number(word) : languages.find(({ numbers }) => Object.hasOwn(numbers, word))?.numbers[word];
  };
  const top = numberAt(at);
  if (top === undefined || !TOPS.includes(top)) return undefined;
  const { gap = "" } = tokens[at] ?? {};
  const isFirst = (each: number) => numberAt(each) === 1 || tokens[each]?.word === "0";
  // "1–5", "1 to 5", "1 = novice, 5 = expert"
  if (isFirst(at - 1) && /^\s*[-–—]\s*$/.test(gap)) return top;
  const before = tokens[at - 1]?.word ?? "";
  if (languages.some(({ scales }) => scales.upTo.includes(before)) && isFirst(at - 2)) return top;
  const isEqual = (each: number) => /^\s*=\s*$/.test(tokens[each]?.gap ?? "");
  if (isEqual(at + 1) && range(Math.max(0, at - LONGEST_KEY), at).some((each) => isFirst(each) && isEqual(each + 1))) return top;
  // "out of ten"
  return languages.some(({ scales }) => scales.outOf.includes(`${tokens[at - 2]?.word ?? ""} ${before}`.trim()) || scales.outOf.includes(before)) ? top : undefined;
}

/** Words from "1 =" to "5 =". */
const LONGEST_KEY = 14;
