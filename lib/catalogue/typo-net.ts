import Fuse from "fuse.js/basic";
import type { LanguageCode } from "@/data/words";
import type { Token } from "@/lib/words/tokens";
import { wordFamily } from "@/lib/words/word-family";
import type { Catalogue } from "./catalogue";
import { LONGEST } from "./language-names";
import { NearWords } from "./near-words";
import { isSlipInSpelling } from "./slip-spelling";
import { SHORTEST, SWAPPED, TWO_SLIPS_FROM, vocabularyOf } from "./vocabulary";

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

const SHORTEST_NEAR = 5;

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
    if ((word.length !== SWAPPED && word.length < SHORTEST) || /\P{L}/u.test(word)) return undefined;
    if (isKnown(word, codes) || ordinary.has(word) || (strict && foreign.has(word))) return undefined;
    if (strict && word.length === SHORTEST) return only(within(word, 1).map((candidate) => candidate.word).filter((name) => isLetterLost(word, name) && isProper(name) && standsAlone(name)));
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

/** In a language whose words and surnames are known less well, "Monat", "teken" and "Dalen" are a slip away from a name each: of so short a word only a letter may be missing ("Pyton"). */
function isLetterLost(word: string, name: string): boolean {
  return name.length === word.length + 1 && name[0] === word[0];
}

const only = (words: readonly string[]) => (words.length === 1 ? words[0] : undefined);

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
