import type { UnreadLanguages } from "@/data/schema";
import type { LanguageCode, UnreadLanguageCode } from "@/data/words";
import type { Catalogue } from "./catalogue";
import { folded } from "./folded";

/** A set of languages, read and unread ones, as the bits of a number. */
export type Languages = number;

/** By what words and letters it is told that a sentence is in a language that is not read. */
export interface LittleWords {
  read: readonly Languages[];
  unread: readonly { code: UnreadLanguageCode; bit: Languages }[];
  /** The languages whose word it is. */
  of: ReadonlyMap<string, Languages>;
  /** Of words with their accents, where these make them another language's: "só". */
  accented: ReadonlyMap<string, Languages>;
  /** The same of what stands before an apostrophe. */
  elided: ReadonlyMap<string, Languages>;
  letters: ReadonlyMap<string, Languages>;
  scripts: readonly { code: UnreadLanguageCode; letter: RegExp; unspaced: boolean }[];
}

export function compileLittleWords({ languages, unreadLanguages }: Pick<Catalogue, "languages" | "unreadLanguages">): LittleWords {
  const bits = new Map<LanguageCode, Languages>(languages.map(({ code }, i) => [code, 1 << i]));
  const unread = unreadLanguages.languages.map(({ code }, i) => ({ code, bit: 1 << (languages.length + i) }));
  const maps = { of: new Map<string, Languages>(), accented: new Map<string, Languages>(), elided: new Map<string, Languages>(), letters: new Map<string, Languages>() };
  const file = (into: keyof typeof maps, words: Iterable<string>, bit: Languages) => {
    for (const word of words) maps[into].set(word, (maps[into].get(word) ?? 0) | bit);
  };
  for (const { code, functionWords } of languages) file("of", [...functionWords, ...(unreadLanguages.alsoRead[code] ?? [])].map(folded), bits.get(code) ?? 0);
  unreadLanguages.languages.forEach(({ functionWords, accented = [], elided = [], letters = "" }, i) => {
    const bit = unread[i]?.bit ?? 0;
    file("of", functionWords.map(folded), bit);
    file("accented", accented, bit);
    file("elided", elided, bit);
    file("letters", letters, bit);
  });
  return { read: [...bits.values()], unread, ...maps, scripts: unreadLanguages.scripts.map(compileScript) };
}

function compileScript({ code, letters, unspaced }: UnreadLanguages["scripts"][number]): LittleWords["scripts"][number] {
  return { code, unspaced: unspaced === true, letter: new RegExp(`[${letters.map((script) => `\\p{Script=${script}}`).join("")}]`, "u") };
}
