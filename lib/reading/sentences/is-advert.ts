import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "./sentences";

/** One "you have" happens in any letter; an advert goes on so. */
const FEWEST_SIGNS = 2;
/** Phrases of an advert for each word of somebody speaking of themselves, or of "her" whom a text tells of. */
const SIGNS_PER_FIRST_PERSON = 3;

const YEAR = /^(?:19|20)\d\d$/;
/** "- [ ] What you do:" opens an answer in somebody's form. */
const BOX = /\[ \]/;

/** Whether a text is a job advert, told by how it speaks to its reader and how little of a writer there is in it. */
export function isAdvert(tokens: readonly Token[], sentences: readonly Sentence[], languages: readonly (readonly LanguageIndex[])[]): boolean {
  let signs = 0;
  let selves = 0;
  sentences.forEach((sentence, i) => {
    // "2018–today": a life has years
    for (let at = sentence.from; at < sentence.until; at++) if (YEAR.test(tokens[at]?.word ?? "") || BOX.test(tokens[at]?.gap ?? "")) selves++;
    for (let at = sentence.from; at < sentence.until; at++) {
      for (const language of languages[i] ?? []) {
        const word = tokens[at]?.word ?? "";
        if (language.firstPerson.includes(word) || language.third.pronouns.includes(word)) selves++;
        if (language.cues.at(tokens, at, sentence.until).some((cue) => cue.value.kind === "advert")) signs++;
      }
    }
  });
  return signs >= FEWEST_SIGNS && signs >= selves * SIGNS_PER_FIRST_PERSON;
}
