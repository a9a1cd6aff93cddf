import type { UnreadLanguageCode } from "@/data/words";
import type { CatalogueIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "./sentences";

/** Letters of Chinese or Thai to a word, about. */
const LETTERS_PER_WORD = 2;

/** Words in our letters, names of skills for the most part, to each word in others. */
const MOST_PLAIN = 5;

/** A quick look for letters that are neither Latin nor Cyrillic … */
export const BEYOND = /[\u0370-\u03ff\u0530-\u1cff\u1f00-\u1fff\u2c00-\u2dff\u2e80-\ud7ff\uf900-\uffdc]/;
/** … and a sure one. */
const OTHER_LETTER = /[^\P{L}\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;
const EMPLOYED = /@\s*$/;
const OTHER_LETTERS = new RegExp(OTHER_LETTER, "gu");

/** The language whose letters the sentence has more words in than it has little words of any language that is read. */
export function scriptOf(tokens: readonly Token[], sentence: Sentence, { littleWords, languages }: CatalogueIndex): UnreadLanguageCode | undefined {
  const counts = new Map<UnreadLanguageCode, number>();
  let words = 0;
  let plain = 0;
  const read = languages.map(() => 0);
  for (let at = sentence.from; at < sentence.until; at++) {
    const { raw = "", word = "", gap = "" } = tokens[at] ?? {};
    // "engineer @ 阿里巴巴": an employer
    if (EMPLOYED.test(gap)) continue;
    const letters = raw.match(OTHER_LETTERS)?.length ?? 0;
    if (letters === 0) {
      plain++;
      languages.forEach(({ functionWordSet }, i) => (read[i] = (read[i] ?? 0) + (functionWordSet.has(word) ? 1 : 0)));
      continue;
    }
    const script = littleWords.scripts.find(({ letter }) => letter.test(raw));
    // "µ", "λ calculus": a letter is no word
    const weight = script?.unspaced ? letters / LETTERS_PER_WORD : letters > 1 ? 1 : 0;
    words += weight;
    const code = script?.code ?? "other";
    counts.set(code, (counts.get(code) ?? 0) + weight);
  }
  // one word of another script among many is no sentence of it
  if (words < 1 || words <= Math.max(...read) || words * MOST_PLAIN < plain) return undefined;
  if (counts.has("ja")) return "ja";
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
