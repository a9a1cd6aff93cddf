import type { Level } from "@/data/words";
import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import { shareBehind } from "../names/marks";
import { yearSpans } from "../sentences/year-spans";

/** Words of the longest grade: "Five years, mostly at a bank". */
const LONGEST_GRADE = 8;
/** Tokens of the longest figure: "4.5/5". */
const LONGEST_FIGURE = 3;

export interface Line {
  from: number;
  until: number;
}

/** "Expert", "5 years", "Nothing yet, sorry": how much up to the first comma, and what more is said of it. */
export function isGrade({ from, until: end }: Line, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  if (end - from > LONGEST_GRADE) return false;
  const until = range(from + 1, end).find((at) => /[,;.!(]\s|\s[-–—]\s/.test(tokens[at]?.gap ?? "")) ?? end;
  const line = { from, until, startsLine: true, endsWithColon: false, endsLine: true, afterBlank: false, isItem: false, closing: "" };
  if (/^\d/.test(tokens[from]?.word ?? "") && until - from <= LONGEST_FIGURE && shareBehind(from, tokens, line) !== undefined) return true;
  const isLack = (language: LanguageIndex, at: number) => language.cues.at(tokens, at, until).filter(({ value }) => value.kind === "stance" && value.stance === "lacks");
  const lacks = languages.flatMap((language) => range(from, until).flatMap((at) => isLack(language, at)));
  return isMadeUpOf([...lacks, ...levelsIn(line, tokens, languages), ...yearSpans(tokens, line, languages)], line, tokens, languages);
}

/** Where a line says how well. */
export function levelsIn({ from, until }: Line, tokens: readonly Token[], languages: readonly LanguageIndex[]): (Line & { level: Level })[] {
  return languages.flatMap((language) => range(from, until).flatMap((at) => language.cues.at(tokens, at, until))).flatMap(({ value, from: start, until: end }) => (value.kind === "level" ? [{ level: value.level, from: start, until: end }] : []));
}

/** It says these and nothing else, but for little words: "basic `knowledge of`". */
export function isMadeUpOf(found: readonly Line[], { from, until }: Line, tokens: readonly Token[], languages: readonly LanguageIndex[]): boolean {
  const isSaid = (at: number) => found.some((each) => each.from <= at && at < each.until);
  const isLittle = (at: number) => languages.some(({ functionWordSet, masteries }) => functionWordSet.has(tokens[at]?.word ?? "") || masteries.includes(tokens[at]?.word ?? ""));
  return found.length > 0 && range(from, until).every((at) => isSaid(at) || isLittle(at));
}
