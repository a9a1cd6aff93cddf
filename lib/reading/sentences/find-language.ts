import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "./sentences";

/** Little words of its own from which on a second language is read too: "I use Figma a lot, maar programmeren kan ik niet". */
const SECOND_LANGUAGE = 2;

/**
 * The languages in which each sentence is read, told by its frequent little words; a sentence without any is read in the
 * language of the whole text, and a text without any in all of them. Where two languages are mixed, both read.
 */
export function findLanguages(tokens: readonly Token[], sentences: readonly Sentence[], languages: readonly LanguageIndex[]): LanguageIndex[][] {
  const counts = sentences.map((sentence) => countFunctionWords(tokens, sentence, languages));
  const inAll = languages.map((_, i) => counts.reduce((sum, count) => sum + (count[i] ?? 0), 0));
  const ofText = best(languages, inAll);
  return sentences.map((sentence, i) => {
    const found = best(languages, counts[i] ?? []);
    if (found.length === 0) return ofText.length > 0 ? ofText : [...languages];
    const shared = found.filter((language) => ofText.includes(language));
    const first = shared.length > 0 ? shared : found;
    return [...first, ...languages.filter((language) => !first.includes(language) && isMixedIn(language, first, tokens, sentence))];
  });
}

function isMixedIn(language: LanguageIndex, first: readonly LanguageIndex[], tokens: readonly Token[], sentence: Sentence): boolean {
  const own = new Set<string>();
  for (let at = sentence.from; at < sentence.until; at++) {
    const word = tokens[at]?.word ?? "";
    if (language.functionWordSet.has(word) && !first.some((other) => other.functionWordSet.has(word))) own.add(word);
  }
  return own.size >= SECOND_LANGUAGE;
}

function countFunctionWords(tokens: readonly Token[], sentence: Sentence, languages: readonly LanguageIndex[]): number[] {
  const counts = languages.map(() => 0);
  for (let at = sentence.from; at < sentence.until; at++) {
    const word = tokens[at]?.word ?? "";
    for (const [i, language] of languages.entries()) {
      if (language.functionWordSet.has(word)) counts[i] = (counts[i] ?? 0) + 1;
    }
  }
  return counts;
}

function best(languages: readonly LanguageIndex[], counts: readonly number[]): LanguageIndex[] {
  const most = Math.max(...counts);
  return most === 0 ? [] : languages.filter((_, i) => counts[i] === most);
}
