import Fuse from "fuse.js";
import { tokenise, type Token } from "@/lib/reading/tokens";
import { wordFamily } from "@/lib/reading/word-family";
import type { Catalogue } from "./compile-catalogue";
import { NearWords } from "./near-words";

/**
 * The net for typos. A word is looked at only when it is no word of the lexicon and no ordinary word; it is never read across
 * two real words, because a real word is never corrected on its own.
 */
export interface TypoNet {
  /** The word that was probably meant. */
  meant(word: string): string | undefined;
  /** Known words one slip away from an ordinary word: the "manager" in "community manger". */
  near(word: string): string[];
}

/** Below five letters nearly every word is a slip away from another (Go/Do, Rust/Trust). */
const SHORTEST = 5;
/** From seven letters on two slips still leave the word recognisable ("crytograpy"). */
const TWO_SLIPS_FROM = 7;
const SHORTEST_NEAR = 6;
/** A word that long and that sparse is made of letters in a row; longer ones are not words. */
const LONGEST = 24;

export function compileTypoNet(catalogue: Catalogue): TypoNet {
  const ordinary = new Set(catalogue.ordinaryWords);
  const { isKnown, within } = vocabularyOf(catalogue);
  const remembered = new Map<string, string | undefined>();
  return {
    meant(word) {
      if (word.length < SHORTEST || word.length > LONGEST || /\P{L}/u.test(word)) return undefined;
      if (remembered.has(word)) return remembered.get(word);
      const meant = isKnown(word) || ordinary.has(word) ? undefined : nearest(word, within(word, slipsFor(word)));
      if (remembered.size > 5000) remembered.clear();
      remembered.set(word, meant);
      return meant;
    },
    near(word) {
      if (word.length < SHORTEST_NEAR || !ordinary.has(word) || isKnown(word)) return [];
      return within(word, 1).map((candidate) => candidate.word);
    },
  };
}

/** For scripts/ordinary-words.ts: whether a word that the lexicon does not know would be taken for one that it does. */
export function reachOf(catalogue: Catalogue): (word: string) => boolean {
  const { isKnown, within } = vocabularyOf(catalogue);
  return (word) => !isKnown(word) && within(word, slipsFor(word)).length > 0;
}

function slipsFor(word: string): number {
  return word.length >= TWO_SLIPS_FROM ? 2 : 1;
}

/** The edit distance disposes; among equals Fuse.js, which weighs where the letters agree, proposes. */
function nearest(word: string, candidates: { word: string; distance: number }[]): string | undefined {
  const sound = candidates.filter((candidate) => candidate.distance === 1 || candidate.word[0] === word[0]);
  const least = Math.min(...sound.map((candidate) => candidate.distance));
  const equal = sound.filter((candidate) => candidate.distance === least).map((candidate) => candidate.word);
  // first letters are seldom mistyped
  const sameStart = equal.filter((candidate) => candidate[0] === word[0]);
  const best = sameStart.length > 0 ? sameStart : equal;
  if (best.length <= 1) return best[0];
  const fuse = new Fuse(best, { threshold: 0.6, ignoreLocation: true, includeScore: true });
  return fuse.search(word)[0]?.item ?? best[0];
}

/** Every word of the lexicon's names and of the cues: what a typo may have meant, and what is no typo. */
function vocabularyOf(catalogue: Catalogue) {
  const words = new Set<string>();
  const add = (source: string) => {
    for (const piece of source.split(/[\s|]+/)) {
      if (piece.endsWith("*")) continue;
      for (const { word } of tokenise(piece.replace(/^\?/, "")).tokens) words.add(word);
    }
  };
  for (const skill of catalogue.skills) [skill.label, ...skill.aliases].forEach(add);
  for (const language of catalogue.languages) {
    Object.values(language.names).flat().forEach(add);
    for (const cue of Object.values(language.cues)) [...cue.before, ...cue.after].forEach(add);
    for (const level of Object.values(language.level)) [...level.before, ...level.after].forEach(add);
  }
  const families = new Set([...words].map(wordFamily));
  const functionWords = new Set(catalogue.languages.flatMap((language) => language.functionWords));
  const lexicon = new NearWords([...words].filter((word) => word.length >= SHORTEST && word.length <= LONGEST && !/\P{L}/u.test(word)));
  return {
    isKnown: (word: string) => words.has(word) || families.has(wordFamily(word)) || functionWords.has(word),
    within: (word: string, most: number) => lexicon.within(word, most),
  };
}

/** Marks the tokens that are probably mistyped, and the ordinary words that stand a slip away from a known one. */
export function withTypos(tokens: Token[], net: TypoNet): Token[] {
  return tokens.map((token) => {
    const meant = net.meant(token.word);
    if (meant) return { ...token, meant: { word: meant, family: wordFamily(meant) } };
    const near = net.near(token.word);
    return near.length > 0 ? { ...token, near } : token;
  });
}
