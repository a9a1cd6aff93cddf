import type { Token } from "@/lib/words/tokens";
import type { LanguageIndex } from "./compile-catalogue";

/** Whether the word at a place stands in a list of one of the languages. Outside the text no word does. */
export type IsListed = (list: (language: LanguageIndex) => { has(word: string): boolean } | readonly string[], at: number) => boolean;

export function listedIn(tokens: readonly Token[], languages: readonly LanguageIndex[]): IsListed {
  return (list, at) => {
    const token = tokens[at];
    if (token === undefined) return false;
    const { word, accented } = token;
    return languages.some((language) => {
      const words = list(language);
      // "diseñó" is no "diseño", though both are one word with the accents folded
      if (accented && (words === language.firstPerson || words === language.self) && language.othersEndings.includes(accented)) return false;
      return "has" in words ? words.has(word) : words.includes(word);
    });
  };
}
