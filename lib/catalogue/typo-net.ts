import Fuse from "fuse.js/basic";
import type { Language } from "@/data/schema";
import type { LanguageCode } from "@/data/words";
import { tokenise, type Token } from "@/lib/words/tokens";
import { wordFamily } from "@/lib/words/word-family";
import type { Catalogue } from "./catalogue";
import { LanguageNames, LONGEST, SHORTEST_FOREIGN } from "./language-names";
import { NearWords } from "./near-words";
import { isSlipInSpelling } from "./slip-spelling";

/**
 * The net for typos. A word is looked at only when it is no word of the lexicon and no ordinary word; it is never read across
 * two real words, because a real word is never corrected on its own.
 */
export interface TypoNet {
  /**
   * The word that was probably meant. `strict`: one slip at most, for text in a language whose ordinary words are known less well.
   * `perhapsName`: one slip at most, for somebody may be called so.
   */
  meant(word: string, strict?: boolean, languages?: readonly LanguageCode[], perhapsName?: boolean): string | undefined;
  /** Known words one slip away from an ordinary word: the "manager" in "community manger". */
  near(word: string, languages?: readonly LanguageCode[]): string[];
  /** Whether a word stands in a name or a cue of the lexicon. */
  knows(word: string): boolean;
  /** How a known word is written with capitals inside ("JavaScript"), if it is. */
  spellingsOf(word: string): readonly string[];
}

/** Below five letters nearly every word is a slip away from another (Go/Do, Rust/Trust); of four, two swapped ones still show the name ("Prel"). */
const SHORTEST = 5;
const SWAPPED = 4;
/** In a language whose words and surnames are known less well: "Monat", "teken" and "Dalen" are a slip away from a name each. */
const SHORTEST_STRICT = 6;
/** From seven letters on two slips still leave the word recognisable ("crytograpy"). */
const TWO_SLIPS_FROM = 7;
const SHORTEST_NEAR = 5;
/** "kanbann", "codeing": no form of a known word, though it keeps the family. */
const IRREGULAR_END = /([bdglmnprt])\1$|[^aeiouy]eing$/;

export function compileTypoNet(catalogue: Catalogue): TypoNet {
  const ordinary = new Set(catalogue.ordinaryWords);
  const foreign = new Set(catalogue.foreignWords);
  const { isKnown, isWritten, isProper, within, withinNamesOf, standsAlone, spellingsOf } = vocabularyOf(catalogue);
  const steering = steeringOf(catalogue);
  const remembered = new Map<string, string | undefined>();

  function turned(word: string, codes: readonly LanguageCode[], perhapsName: boolean): string | undefined {
    return perhapsName || isWritten(word, codes) || ordinary.has(word) || foreign.has(word) ? undefined : steering(word, codes);
  }

  function named(word: string, strict: boolean, codes: readonly LanguageCode[], perhapsName: boolean): string | undefined {
    if ((word.length !== SWAPPED && word.length < (strict ? SHORTEST_STRICT : SHORTEST)) || /\P{L}/u.test(word)) return undefined;
    if (isKnown(word, codes) || ordinary.has(word) || (strict && foreign.has(word))) return undefined;
    const isLikely = (candidate: string) => standsAlone(candidate) && (!perhapsName || isProper(candidate));
    const likely = nearest(word, within(word, slipsFor(word, strict || perhapsName)), isLikely) ?? nearest(word, withinNamesOf(word, codes), isLikely);
    // Lagos is no logo
    return likely && perhapsName && word.length < TWO_SLIPS_FROM && !isProper(likely) ? undefined : likely;
  }

  return {
    meant(word, strict = false, codes = [], perhapsName = false) {
      if (word.length < SWAPPED || word.length > LONGEST) return undefined;
      const key = [word, strict ? "!" : "", perhapsName ? "?" : "", ...codes].join(" ");
      if (remembered.has(key)) return remembered.get(key);
      const meant = turned(word, codes, perhapsName) ?? named(word, strict, codes, perhapsName);
      if (remembered.size > 5000) remembered.clear();
      remembered.set(key, meant);
      return meant;
    },
    near(word, codes = []) {
      if (word.length < SHORTEST_NEAR || isKnown(word, codes)) return [];
      return within(word, 1).map((candidate) => candidate.word);
    },
    knows: (word) => isWritten(word, []),
    spellingsOf,
  };
}

/** For scripts/ordinary-words.ts: whether a word that the lexicon does not know would be taken for one that it does. */
export function reachOf(catalogue: Catalogue): (word: string, strict: boolean) => boolean {
  const { isKnown, isWritten, within, withinNamesOf } = vocabularyOf(catalogue);
  const steering = steeringOf(catalogue);
  const codes = catalogue.languages.map((language) => language.code);
  return (word, strict) => (!isWritten(word, []) && steering(word, codes) !== undefined) || (!isKnown(word, []) && (within(word, slipsFor(word, strict)).length > 0 || (strict && withinNamesOf(word, codes).length > 0)));
}

function slipsFor(word: string, strict: boolean): number {
  return word.length >= TWO_SLIPS_FROM && !strict ? 2 : 1;
}

/** The edit distance disposes; among equals Fuse.js, which weighs where the letters agree, proposes. */
function nearest(word: string, candidates: { word: string; distance: number }[], isLikely: (word: string) => boolean): string | undefined {
  const sound = candidates.filter((candidate) => candidate.distance === 1 || candidate.word[0] === word[0]);
  const least = Math.min(...sound.map((candidate) => candidate.distance));
  const equal = sound.filter((candidate) => candidate.distance === least).map((candidate) => candidate.word);
  // first letters are seldom mistyped
  const sameStart = equal.filter((candidate) => candidate[0] === word[0]);
  const likely = sameStart.length > 0 ? sameStart : equal;
  // "golng" may be going or Golang: a name that is not met by chance
  const names = likely.filter(isLikely);
  // "redit" is Reddit sooner than Redis: one of two like letters is the slip of slips
  const close = names.length > 0 ? names : likely;
  const doubled = close.filter((candidate) => undoubled(candidate) === undoubled(word));
  const best = doubled.length > 0 ? doubled : close;
  if (best.length <= 1) return best[0];
  const fuse = new Fuse(best, { threshold: 0.6, ignoreLocation: true, includeScore: true });
  return fuse.search(word)[0]?.item ?? best[0];
}

const undoubled = (word: string) => word.replace(/(.)\1/gu, "$1");

/** By language, the one word that turns a sentence ("never") and that a word is a slip of ("nevver"). */
function steeringOf(catalogue: Catalogue): (word: string, codes: readonly LanguageCode[]) => string | undefined {
  const nets = new Map(catalogue.languages.map(({ code, steering }) => [code, new NearWords(steering)]));
  return (word, codes) => {
    const near = new Set(codes.flatMap((code) => nets.get(code)?.within(word, 1) ?? []).map((candidate) => candidate.word));
    const [only, another] = [...near].filter((candidate) => candidate[0] === word[0]);
    return another === undefined ? only : undefined;
  };
}

/** Every word of the lexicon's names and of the cues: what a typo may have meant, and what is no typo. */
function vocabularyOf(catalogue: Catalogue) {
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
      const near = oneSlip.within(word, 1);
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

/**
 * A token with the word that was probably meant, or the known words that this ordinary word stands a slip away from.
 * @param isShouted the sentence is in capitals, which therefore say nothing of a word's spelling
 */
export function withTypo(token: Token, net: TypoNet, strict: boolean, languages: readonly LanguageCode[] = [], perhapsName = false, isShouted = false): Token {
  const likely = net.meant(token.word, strict, languages, perhapsName);
  const meant = likely !== undefined && isSlipInSpelling(token.raw, likely, net.spellingsOf(likely), isShouted) ? likely : undefined;
  const near = net.near(token.word, languages).filter((word) => word !== meant);
  return { ...token, ...(meant ? { meant: { word: meant, family: wordFamily(meant) } } : {}), ...(near.length > 0 ? { near } : {}) };
}
