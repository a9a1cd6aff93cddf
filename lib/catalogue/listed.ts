import type { Token } from "@/lib/words/tokens";
import type { LanguageIndex } from "./compile-catalogue";

/** Whether the word at a place stands in a list of one of the languages. Outside the text no word does. */
export type IsListed = (list: (language: LanguageIndex) => { has(word: string): boolean } | readonly string[], at: number) => boolean;

export function listedIn(tokens: readonly Token[], languages: readonly LanguageIndex[]): IsListed {
  return (list, at) => {
    const word = tokens[at]?.word;
    if (word === undefined) return false;
    return languages.some((language) => {
      const words = list(language);
      return "has" in words ? words.has(word) : words.includes(word);
    });
  };
}
