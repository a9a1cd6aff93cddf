import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";

/** Words of the longest introduction: "my name is". */
const LONGEST_INTRODUCTION = 4;
/** "I'm Ruby Jenkins": names before the one at hand. */
const LONGEST_NAME = 3;
/** "Ruby, 34, nurse". */
const AGE = /^(?:1[5-9]|[2-8]\d)$/;

/** "My name is Hugo", "I'm Ruby, a nurse", "Jasmine here": a skill's name by which the writer introduces themselves. */
export function isIntroduced(found: Sighting, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): boolean {
  if (found.value.by === "told" || found.until - found.from > 1) return false;
  const isIn = listedIn(tokens, languages);
  const isCapital = (at: number) => /^\p{Lu}\p{Ll}+$/u.test(tokens[at]?.raw ?? "");
  const isTitle = isIn(({ person }) => person.titles, found.from);
  const isName = (at: number) => isCapital(at) && tokens[at]?.gap === " ";
  const first = range(Math.max(sentence.from, found.from - LONGEST_NAME + 1), found.from).find((at) => isCapital(at) && range(at + 1, found.from + 1).every(isName)) ?? found.from;
  // "Hi, Ruby Jenkins here"
  const opens = first === sentence.from || (first === sentence.from + 1 && /,/.test(tokens[first]?.gap ?? ""));
  const isHere = isIn(({ introductions }) => introductions.here, found.until) && !isTitle;
  const isAged = isCapital(found.from) && AGE.test(tokens[found.until]?.word ?? "") && tokens[found.until]?.gap === ", ";
  if (opens && (isHere || isAged) && closes(found.until + 1, tokens, sentence, isIn)) return true;
  return range(first, found.from + 1).some((start) => {
    const introduction = introducedAt(start, tokens, sentence, languages);
    if (!introduction) return false;
    const { sure, from } = introduction;
    const isFront = tokens[start]?.gap === " " && (from === sentence.from || /[,!]/.test(tokens[from]?.gap ?? ""));
    const last = range(found.until, Math.min(found.until + LONGEST_NAME, sentence.until)).findLast((at) => range(found.until, at + 1).every(isName)) ?? found.from;
    // "I'm Dev" says what, "my name is Dev" who
    return sure || (isFront && !isTitle && isCapital(found.from) && closes(last + 1, tokens, sentence, isIn));
  });
}

/** Where the words begin that end before `start` and introduce somebody, and whether nothing else but a name follows such words. */
function introducedAt(start: number, tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): { from: number; sure: boolean } | undefined {
  for (const from of range(Math.max(sentence.from, start - LONGEST_INTRODUCTION), start)) {
    for (const language of languages) {
      const cue = language.cues.at(tokens, from, start).find(({ value, until }) => value.kind === "introduction" && until === start);
      if (cue?.value.kind === "introduction") return { from, sure: cue.value.sure };
    }
  }
  return undefined;
}

/** "I'm Ruby.", "I'm Ruby, …", "I'm Ruby from …", "I'm Ruby and I …"; not "I'm Scrum certified". */
function closes(at: number, tokens: readonly Token[], sentence: Sentence, isIn: ReturnType<typeof listedIn>): boolean {
  if (at >= sentence.until || /[,;.!()–—]/.test(tokens[at]?.gap ?? "")) return true;
  return isIn(({ person }) => person.places, at) || (isIn(({ andWords }) => andWords, at) && isIn(({ firstPerson }) => firstPerson, at + 1));
}
