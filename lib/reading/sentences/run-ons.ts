import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn, type IsListed } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Candidates, Sighting } from "../sighting";
import type { Sentence } from "./sentences";

/** Words that may still belong to a skill before the writer speaks up again: "did python [at uni] i do figma now". */
const TRAILING_WORDS = 4;

/**
 * Typed or spoken into a phone, thoughts run on without a mark: "i dont know java i use python". Behind a skill that the writer has
 * spoken of, the next "I" begins a sentence of its own, though not in "the Java I know" and "Java I don't know".
 */
export function partRunOns(sentence: Sentence, { names, told }: Candidates, tokens: readonly Token[], languages: readonly LanguageIndex[]): Sentence[] {
  const isIn = listedIn(tokens, languages);
  const found = [...names.filter((name) => name.value.skill), ...told];
  const starts: number[] = [];
  for (let at = sentence.from + 2; at < sentence.until; at++) {
    if (tokens[at]?.gap !== " " || !isIn(({ self }) => self, at) || isIn(({ people }) => people.mine, at)) continue;
    const from = Math.max(starts.at(-1) ?? sentence.from, range(sentence.from + 1, at).findLast((each) => tokens[each]?.gap !== " ") ?? sentence.from);
    if (endsThought(from, at, sentence.until, found, tokens, languages, isIn)) starts.push(at);
  }
  if (starts.length === 0) return [sentence];
  return [sentence.from, ...starts].map((from, i) => {
    const until = starts[i] ?? sentence.until;
    const isLast = until === sentence.until;
    return { ...sentence, from, until, ...(i > 0 ? { startsLine: false, afterBlank: false, isItem: false } : {}), ...(isLast ? {} : { endsLine: false, endsWithColon: false, closing: " " }) };
  });
}

function endsThought(from: number, at: number, until: number, found: readonly Sighting[], tokens: readonly Token[], languages: readonly LanguageIndex[], isIn: IsListed): boolean {
  if (found.some((each) => each.from < at && at < each.until)) return false;
  // "and Rust I've never used": what ends the sentence speaks of the skill before it
  const next = range(at + 1, until).find((each) => tokens[each]?.gap !== " ") ?? until;
  const isLookingBack = languages.some((language) => [at, at + 1].some((each) => language.cues.at(tokens, each, next).some(({ value }) => value.kind === "stance" && value.side === "after")));
  if (isLookingBack && !found.some((each) => each.from > at && each.until <= next)) return false;
  const last = found.filter((each) => each.from > from && each.until <= at).sort((a, b) => b.until - a.until)[0];
  if (!last || isMeant(last, isIn) || !isSpoken(from, last, tokens, languages, isIn)) return false;
  if (last.until === at) return true;
  // "figma every day i …": only who writes "i" writes no marks
  const between = range(last.until, at);
  const isLittle = (each: number) => languages.some(({ functionWordSet }) => functionWordSet.has(tokens[each]?.word ?? ""));
  return /^i(?:'|$)/.test(tokens[at]?.raw ?? "") && between.length <= TRAILING_WORDS && between.every((each) => tokens[each]?.gap === " " && !isDetermined(each, isIn)) && !isLittle(at - 1);
}

/** "the Java I know", "my old Java I …". */
function isMeant({ from }: Sighting, isIn: IsListed): boolean {
  return isDetermined(from - 1, isIn) || isDetermined(from - 2, isIn);
}

function isDetermined(at: number, isIn: IsListed): boolean {
  return isIn(({ person }) => person.articles, at) || isIn(({ own }) => own, at) || isIn(({ people }) => people.quantifiers, at) || isIn(({ person }) => person.theirs, at);
}

/** Something is said of the skill: by "I", by somebody, or with a verb that leaves "I" out ("never used Java"); "with Java I" only leads to it. */
function isSpoken(from: number, last: Sighting, tokens: readonly Token[], languages: readonly LanguageIndex[], isIn: IsListed): boolean {
  if (range(from, last.from).some((at) => isIn(({ self }) => self, at)) || (last.value.by === "told" && isIn(({ self }) => self, last.from))) return true;
  if (isIn(({ people }) => people.prepositions, from)) return false;
  if (range(from, last.from).some((at) => isIn(({ people }) => people.verbs.ofOne, at) || isIn(({ people }) => people.verbs.ofAny, at))) return true;
  return range(from, last.from).some((at) => languages.some((language) => language.cues.at(tokens, at, last.from).some(({ value }) => value.kind === "stance" && value.side === "before")));
}
