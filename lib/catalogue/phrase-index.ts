import type { Token } from "@/lib/words/tokens";
import { SHORTEST_WEIGHTY, WORDS_PER_WEIGHTY, type Phrase } from "./phrase";
import type { WordKeys } from "./word-keys";

/** A phrase found: token `from` to token `until` (exclusive). */
export interface Found<T> {
  value: T;
  phrase: Phrase;
  from: number;
  until: number;
  /** Rests on a corrected word. */
  typo: boolean;
  /** Words passed over in gaps. */
  skipped: number;
}

/** A phrase's element with its words as numbers. */
interface Place {
  alternatives: readonly (readonly number[])[];
  optional: boolean;
  gapBefore: number;
}

interface Filed<T> {
  phrase: Phrase;
  places: readonly Place[];
  /** For each further place that must be filled, the words that may begin it. */
  needs: readonly (readonly number[])[];
  value: T;
  /** The last look that came by: a phrase that several readings of one word begin is tried once. */
  seen: number;
}

/** A shorter second word is one of its own: "Solidity es mi fuerte" is no plural, "Sketch not" no sketch note. */
const SHORTEST_PART = 4;
const SHORTEST_JOINED = 8;
/** Between two words of one name: a space, a hyphen, a slash, a dot, an apostrophe, one line break. */
const SOFT_GAP = /^(?:[ \t]*[-/.'&+]?[ \t]*\n?[ \t]*|[ \t]*\n[ \t]*)$/;

/** Finds every phrase in a run of tokens, looking each word up by its letters, its family and its beginnings. */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<number, Filed<T>[]>();
  private looks = 0;

  constructor(private readonly keys: WordKeys) {}

  add(phrase: Phrase, value: T): void {
    const places = phrase.elements.map(({ alternatives, optional, gapBefore }) => ({ alternatives: this.keys.numbersOfAll(alternatives), optional, gapBefore }));
    // Leading words that may be left out do not open a phrase; each way to begin is filed.
    for (const [i, place] of places.entries()) {
      const needs = places.slice(i + 1).filter((other) => !other.optional).map((other) => this.keys.firstsOf(other.alternatives));
      const filed: Filed<T> = { phrase, places: i === 0 ? places : places.slice(i), needs, value, seen: 0 };
      for (const first of new Set(place.alternatives.map((run) => run[0]))) {
        if (first === undefined) continue;
        const others = this.byFirst.get(first);
        if (others) others.push(filed);
        else this.byFirst.set(first, [filed]);
      }
      if (!place.optional) break;
    }
  }

  /** Phrases that begin at token `from` and end before token `limit`. */
  at(tokens: readonly Token[], from: number, limit: number): Found<T>[] {
    const token = tokens[from];
    if (!token) return [];
    const found: Found<T>[] = [];
    const { sure, typo, near } = this.keys.of(token);
    if (sure.length + typo.length + near.length === 0 && !tokens[from + 1]) return found;
    const isPresent = this.keys.within(tokens, from, limit);
    const stamp = ++this.looks;
    const look = (first: number, isNear: boolean) => {
      for (const filed of this.byFirst.get(first) ?? []) {
        if (filed.seen === stamp) continue;
        filed.seen = stamp;
        // an ordinary word is taken for a slip only inside a longer name: "community manger"
        if (isNear && filed.phrase.size === 1) continue;
        if (lacksWord(filed.needs, isPresent)) continue;
        const end = this.matchFrom(tokens, from, limit, filed.places, 0, false);
        if (end) found.push({ value: filed.value, phrase: filed.phrase, from, until: end.until, typo: end.typo, skipped: end.skipped });
      }
    };
    for (const first of sure) look(first, false);
    for (const first of typo) look(first, false);
    for (const first of near) look(first, true);
    this.lookJoined(token, tokens[from + 1], from, limit, found);
    return found;
  }

  /** "Java Script", "hyper-ledger": a name of one word that was written as two. */
  private lookJoined(token: Token, next: Token | undefined, from: number, limit: number, found: Found<T>[]): void {
    if (!next || from + 1 >= limit || !/^[ -]$/.test(next.gap) || next.word.length < SHORTEST_PART) return;
    const word = token.word + next.word;
    if (word.length < SHORTEST_JOINED) return;
    const first = this.keys.joined(word);
    for (const { phrase, value } of (first !== undefined && this.byFirst.get(first)) || []) {
      if (phrase.elements.length === 1) found.push({ value, phrase, from, until: from + 2, typo: false, skipped: 0 });
    }
  }

  private matchFrom(tokens: readonly Token[], at: number, limit: number, places: readonly Place[], index: number, typo: boolean): End | undefined {
    const place = places[index];
    if (!place) return { until: at, typo, skipped: 0 };
    const reach = index > 0 ? place.gapBefore * WORDS_PER_WEIGHTY : 0;
    let weight = 0;
    for (let skipped = 0; skipped <= reach; skipped++) {
      const begin = at + skipped;
      if (begin >= limit) break;
      if (skipped > 0 && (tokens[begin - 1]?.word.length ?? 0) >= SHORTEST_WEIGHTY && ++weight > place.gapBefore) break;
      if (index > 0 && reach === 0 && !SOFT_GAP.test(tokens[begin]?.gap ?? "")) break;
      for (const run of place.alternatives) {
        const matched = this.matchRun(tokens, begin, limit, run);
        if (!matched) continue;
        const end = this.matchFrom(tokens, begin + run.length, limit, places, index + 1, typo || matched === "typo");
        if (end) return skipped > 0 ? { ...end, skipped: end.skipped + skipped } : end;
      }
    }
    return place.optional ? this.matchFrom(tokens, at, limit, places, index + 1, typo) : undefined;
  }

  private matchRun(tokens: readonly Token[], begin: number, limit: number, run: readonly number[]): "sure" | "typo" | undefined {
    let verdict: "sure" | "typo" = "sure";
    for (let i = 0; i < run.length; i++) {
      const token = begin + i < limit ? tokens[begin + i] : undefined;
      if (!token || (i > 0 && !SOFT_GAP.test(token.gap))) return undefined;
      const { sure, typo, near } = this.keys.of(token);
      const number = run[i] ?? -1;
      if (sure.includes(number)) continue;
      if (!typo.includes(number) && !near.includes(number)) return undefined;
      verdict = "typo";
    }
    return verdict;
  }
}

function lacksWord(needs: readonly (readonly number[])[], isPresent: (number: number) => boolean): boolean {
  for (const words of needs) if (!words.some(isPresent)) return true;
  return false;
}

interface End {
  until: number;
  typo: boolean;
  skipped: number;
}
