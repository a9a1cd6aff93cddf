import type { Language } from "@/data/schema";
import type { LanguageCode } from "@/data/words";
import { tokenise } from "@/lib/words/tokens";
import { wordFamily } from "@/lib/words/word-family";
import type { Catalogue } from "./catalogue";
import { LanguageNames, LONGEST, SHORTEST_FOREIGN } from "./language-names";
import { NearWords } from "./near-words";

/** Below five letters nearly every word is a slip away from another (Go/Do, Rust/Trust); of four, two swapped ones still show the name ("Prel"), and so does one that is doubled ("Jaava"). */
export const SHORTEST = 5;
export const SWAPPED = 4;
/** From seven letters on two slips still leave the word recognisable ("crytograpy"). */
export const TWO_SLIPS_FROM = 7;
/** "kanbann", "codeing": no form of a known word, though it keeps the family. */
const IRREGULAR_END = /([bdglmnprt])\1$|[^aeiouy]eing$/;

/** Every word of the lexicon's names and of the cues: what a typo may have meant, and what is no typo. */
export function vocabularyOf(catalogue: Catalogue) {
  const words = new Set<string>();
  /** Names of one word ("Kubernetes"): they stand for a skill by themselves, so two slips are looked through. */
  const alone = new Set<string>();
  /** Families of ordinary words; a proper name has none ("codding" is no form of COD). */
  const families = new Set<string>();
  /** Written with a capital somewhere. */
  const proper = new Set<string>();
  /** Written with a capital inside. */
  const humped = new Map<string, string[]>();
  /** Cues share most of their words; each is looked at once. */
  const seen = new Set<string>();
  const add = (source: string, isLabel = false) => {
    const pieces = source.split(/[\s|]+/).filter((piece) => !piece.includes("*"));
    for (const [i, piece] of pieces.entries()) {
      if (!isLabel && pieces.length > 1) {
        if (seen.has(piece)) continue;
        seen.add(piece);
      }
      const { tokens } = tokenise(piece.replace(/^\?/, ""));
      for (const { word, raw } of tokens) {
        words.add(word);
        // "powershel" is no form of PowerShell
        if (!/\p{Lu}/u.test(isLabel && i === 0 ? raw.slice(1) : raw)) families.add(wordFamily(word));
        if (/\p{Lu}/u.test(raw)) proper.add(word);
        if (/[\p{Ll}\p{N}]\p{Lu}/u.test(raw)) humped.set(word, [...new Set([...(humped.get(word) ?? []), raw])]);
      }
      if (pieces.length === 1 && tokens.length === 1) alone.add(tokens[0]?.word ?? "");
    }
  };
  for (const skill of catalogue.skills) {
    // as exact as it is written among the aliases: "Haskel" is no form of Haskell
    add(skill.label, !skill.aliases.includes(skill.label));
    for (const alias of skill.aliases) add(alias);
  }
  const ofCues = (language: Language, put: (phrase: string) => void) => {
    for (const side of [...Object.values(language.cues), ...Object.values(language.level)]) [...side.before, ...side.after].forEach(put);
  };
  for (const language of catalogue.languages) if (language.code === "en") ofCues(language, (phrase) => add(phrase));
  const known = new Set(words);
  // a German name is no word of an English sentence: "ilustrator" is a slip there
  const wordsOf = eachOnce((code) => {
    const language = catalogue.languages.find((each) => each.code === code && code !== "en");
    const found = new Set<string>();
    const put = (source: string) => {
      for (const piece of new Set(source.split(/[\s|]+/))) if (!piece.includes("*")) for (const { word } of tokenise(piece.replace(/^\?/, "")).tokens) found.add(word);
    };
    if (language) {
      Object.values(language.names).flat().forEach(put);
      ofCues(language, put);
    }
    return found;
  });
  const functionWords = new Set(catalogue.languages.flatMap((language) => language.functionWords));
  const isTarget = (word: string) => word.length >= SHORTEST && word.length <= LONGEST && !/\P{L}/u.test(word);
  const oneSlip = new NearWords([...known].filter(isTarget));
  const ofFour = new Set([...alone].filter((word) => word.length === SWAPPED && !/\P{L}/u.test(word)));
  const twoSlips = new NearWords([...alone].filter((word) => isTarget(word) && word.length >= TWO_SLIPS_FROM));
  const namesOf = eachOnce((code) => new LanguageNames(catalogue.languages.filter((language) => language.code === code && code !== "en")));
  return {
    /** Written so in a name or a cue. */
    isWritten: (word: string, codes: readonly LanguageCode[]) => words.has(word) || codes.some((code) => wordsOf(code).has(word)) || functionWords.has(word),
    isProper: (word: string) => proper.has(word),
    standsAlone: (word: string) => alone.has(word),
    spellingsOf: (word: string): readonly string[] => humped.get(word) ?? [],
    withinNamesOf: (word: string, codes: readonly LanguageCode[]) => (word.length < SHORTEST_FOREIGN - 1 ? [] : codes.flatMap((code) => namesOf(code).within(word))),
    isKnown: (word: string, codes: readonly LanguageCode[]) => words.has(word) || codes.some((code) => wordsOf(code).has(word)) || functionWords.has(word) || (families.has(wordFamily(word)) && !IRREGULAR_END.test(word)),
    within(word: string, most: number): { word: string; distance: number }[] {
      if (word.length === SWAPPED) return swapsOf(word).filter((swapped) => ofFour.has(swapped)).map((swapped) => ({ word: swapped, distance: 1 }));
      const near = [...oneSlip.within(word, 1), ...(word.length === SHORTEST ? undoublings(word).filter((name) => ofFour.has(name)).map((name) => ({ word: name, distance: 1 })) : [])];
      return near.length === 0 && most > 1 ? twoSlips.within(word, 2) : near;
    },
  };
}

/** What is worked out for a language when a text in it comes. */
function eachOnce<T>(make: (code: LanguageCode) => T): (code: LanguageCode) => T {
  const made = new Map<LanguageCode, T>();
  return (code) => {
    const before = made.get(code);
    if (before !== undefined) return before;
    const now = make(code);
    made.set(code, now);
    return now;
  };
}

/** Two neighbours swapped, but for the first letter. */
function swapsOf(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 2) }, (_, i) => word.slice(0, i + 1) + (word[i + 2] ?? "") + (word[i + 1] ?? "") + word.slice(i + 3));
}

/** A word with one of two like neighbours left out. */
function undoublings(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, i) => i).flatMap((i) => (word[i] === word[i + 1] ? [word.slice(0, i) + word.slice(i + 1)] : []));
}
