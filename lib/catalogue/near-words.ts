import { editDistance } from "./edit-distance";

/**
 * Finds the words within one or two slips of a word without looking at every word. A word with `n` slips keeps at least one of
 * `n + 1` segments whole (the pigeonhole principle), at most `n` places from where it stood; swaps of neighbours, which can
 * break two segments at once, are undone beforehand. One letter that strayed ("Phyton") is one slip in a longer word, for all
 * letters are there and the first is right; so is a letter doubled in the wrong place ("comunnity").
 */
export class NearWords {
  private readonly segments = [new Map<string, string[]>(), new Map<string, string[]>()];
  private readonly known: ReadonlySet<string>;
  private readonly byLetters = new Map<string, string[]>();
  private readonly bySingles = new Map<string, string[]>();

  constructor(words: readonly string[]) {
    this.known = new Set(words);
    for (const word of this.known) {
      file(this.byLetters, lettersOf(word), word);
      file(this.bySingles, singlesOf(word), word);
      for (const slips of [1, 2]) {
        for (const { from, until, place } of segmentsOf(word.length, slips)) {
          const key = `${word.length}:${place}:${word.slice(from, until)}`;
          file(this.segments[slips - 1], key, word);
        }
      }
    }
  }

  /** Known words at most `most` (1 or 2) slips away, with their distance. */
  within(word: string, most: number): { word: string; distance: number }[] {
    const candidates = new Set<string>();
    this.collect(word, most, candidates);
    for (let i = 0; i + 1 < word.length; i++) {
      const swapped = word.slice(0, i) + (word[i + 1] ?? "") + (word[i] ?? "") + word.slice(i + 2);
      if (most > 1) this.collect(swapped, most - 1, candidates);
      else if (this.known.has(swapped)) candidates.add(swapped);
    }
    const found: { word: string; distance: number }[] = [];
    const alike = new Set([...(this.byLetters.get(lettersOf(word)) ?? []), ...(this.bySingles.get(singlesOf(word)) ?? [])]);
    const strayed = [...alike].filter((candidate) => editDistance(word, candidate, 2) <= 2);
    for (const candidate of strayed) found.push({ word: candidate, distance: 1 });
    for (const candidate of candidates) {
      if (strayed.includes(candidate)) continue;
      const distance = editDistance(word, candidate, most);
      if (distance <= most) found.push({ word: candidate, distance });
    }
    return found;
  }

  private collect(word: string, slips: number, into: Set<string>): void {
    const filed = this.segments[slips - 1];
    for (let length = word.length - slips; length <= word.length + slips; length++) {
      for (const { from, until, place } of segmentsOf(length, slips)) {
        for (let shift = -slips; shift <= slips; shift++) {
          if (from + shift < 0 || until + shift > word.length) continue;
          for (const candidate of filed?.get(`${length}:${place}:${word.slice(from + shift, until + shift)}`) ?? []) into.add(candidate);
        }
      }
    }
  }
}

const SHORTEST_STRAYED = 6;

/** What a word keeps when a letter strays: its first letter and all others in order of the alphabet. Shorter words have none. */
function lettersOf(word: string): string {
  return word.length < SHORTEST_STRAYED ? "" : (word[0] ?? "") + [...word.slice(1)].sort().join("");
}

/** A word without its doubled letters. Shorter words have none. */
function singlesOf(word: string): string {
  return word.length < SHORTEST_STRAYED ? "" : word.replace(/(\p{L})\1/gu, "$1");
}

function file(into: Map<string, string[]> | undefined, key: string, word: string): void {
  if (key === "") return;
  const filed = into?.get(key);
  if (filed) filed.push(word);
  else into?.set(key, [word]);
}

const remembered = new Map<number, { from: number; until: number; place: number }[]>();

function segmentsOf(length: number, slips: number): readonly { from: number; until: number; place: number }[] {
  const key = length * 4 + slips;
  const before = remembered.get(key);
  if (before) return before;
  const count = slips + 1;
  const segments = Array.from({ length: count }, (_, place) => ({ from: Math.floor((place * length) / count), until: Math.floor(((place + 1) * length) / count), place }));
  remembered.set(key, segments);
  return segments;
}
