import type { Language } from "@/data/schema";
import { tokenise } from "@/lib/words/tokens";
import { NearWords } from "./near-words";

/** Words of other languages have many endings; names from here on keep their distance from other words. */
export const SHORTEST_FOREIGN = 9;
/** A word that long and that sparse is made of letters in a row; longer ones are not words. */
export const LONGEST = 24;

/** The words of a language's names for skills, as far as they are too long to be met by chance: "programmeren", "контракт*". */
export class LanguageNames {
  private readonly whole: NearWords;
  /** By length. */
  private readonly beginnings = new Map<number, NearWords>();

  constructor(languages: readonly Language[]) {
    const pieces = languages.flatMap((language) => Object.values(language.names).flat()).flatMap((name) => name.split(/[\s|]+/));
    this.whole = new NearWords(longWordsOf(pieces.filter((piece) => !piece.includes("*"))));
    const begun = longWordsOf(pieces.filter((piece) => /^[^*]+\*$/.test(piece)).map((piece) => piece.slice(0, -1)));
    for (const length of new Set(begun.map((word) => word.length))) this.beginnings.set(length, new NearWords(begun.filter((word) => word.length === length)));
  }

  /** One slip away; a word that only begins so keeps its ending. */
  within(word: string): { word: string; distance: number }[] {
    const begun = [...this.beginnings].filter(([length]) => length <= word.length).flatMap(([length, words]) => words.within(word.slice(0, length), 1).map((found) => found.word + word.slice(length)));
    return [...this.whole.within(word, 1), ...begun.map((meant) => ({ word: meant, distance: 1 }))];
  }
}

function longWordsOf(pieces: readonly string[]): string[] {
  const words = pieces.flatMap((piece) => tokenise(piece).tokens.map((token) => token.word));
  return [...new Set(words.filter((word) => word.length >= SHORTEST_FOREIGN && word.length <= LONGEST && !/\P{L}/u.test(word)))];
}
