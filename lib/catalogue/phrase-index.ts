import type { Token } from "@/lib/reading/tokens";
import { wordFamily } from "@/lib/reading/word-family";
import { GAP, LONGEST_GAP, SHORTEST_WEIGHTY, type Phrase, type PhraseElement, type WordMatcher } from "./phrase";

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

const LONGEST_PREFIX = 24;
const SHORTEST_PREFIX = 3;
const SHORTEST_JOINED = 8;
/** Between two words of one name: a space, a hyphen, a slash, a dot, an apostrophe, one line break. */
const SOFT_GAP = /^(?:[ \t]*[-/.'&+]?[ \t]*\n?[ \t]*|[ \t]*\n[ \t]*)$/;

/** Finds every phrase in a run of tokens, looking each word up by its letters, its family and its beginnings. */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<string, { phrase: Phrase; value: T }[]>();
  private readonly prefixes = new Set<string>();

  add(phrase: Phrase, value: T): void {
    // Leading words that may be left out do not open a phrase; each way to begin is filed.
    for (let i = 0; i < phrase.elements.length; i++) {
      const element = phrase.elements[i];
      if (!element) break;
      const trimmed = i === 0 ? phrase : { ...phrase, elements: phrase.elements.slice(i) };
      for (const alternative of element.alternatives) {
        const first = alternative[0];
        if (!first) continue;
        const key = `${first.kind}:${first.key}`;
        if (first.kind === "prefix") this.prefixes.add(first.key);
        const filed = this.byFirst.get(key);
        if (!filed) this.byFirst.set(key, [{ phrase: trimmed, value }]);
        else if (!filed.some((other) => other.phrase === trimmed)) filed.push({ phrase: trimmed, value });
      }
      if (!element.optional) break;
    }
  }

  /** Phrases that begin at token `from` and end before token `limit`. */
  at(tokens: readonly Token[], from: number, limit: number): Found<T>[] {
    const token = tokens[from];
    if (!token) return [];
    const found: Found<T>[] = [];
    const seen = new Set<Phrase>();
    for (const key of this.keysOf(token)) {
      for (const { phrase, value } of this.byFirst.get(key) ?? []) {
        if (seen.has(phrase)) continue;
        seen.add(phrase);
        // an ordinary word is taken for a slip only inside a longer name: "community manger"
        if (phrase.size === 1 && token.near && !token.meant && !isFirstWord(token, phrase)) continue;
        const end = matchFrom(tokens, from, limit, phrase.elements, 0, false);
        if (end) found.push({ value, phrase, from, until: end.until, typo: end.typo, skipped: end.skipped });
      }
    }
    const joined = this.joined(token, tokens[from + 1], from + 1 < limit);
    for (const { phrase, value } of joined) found.push({ value, phrase, from, until: from + 2, typo: false, skipped: 0 });
    return found;
  }

  /** "Java Script", "hyper-ledger": a name of one word that was written as two. */
  private joined(token: Token, next: Token | undefined, inside: boolean) {
    if (!next || !inside || !/^[ -]$/.test(next.gap)) return [];
    const word = token.word + next.word;
    if (word.length < SHORTEST_JOINED) return [];
    return (this.byFirst.get(`exact:${word}`) ?? this.byFirst.get(`family:${wordFamily(word)}`) ?? []).filter(({ phrase }) => phrase.elements.length === 1);
  }

  private *keysOf(token: Token): Generator<string> {
    yield* this.keysOfWord(token.word, token.family);
    if (token.meant) yield* this.keysOfWord(token.meant.word, token.meant.family);
    for (const near of token.near ?? []) yield* this.keysOfWord(near, near);
  }

  private *keysOfWord(word: string, family: string): Generator<string> {
    yield `exact:${word}`;
    yield `family:${family}`;
    const plain = plainPlural(word);
    if (plain) yield `exact:${plain}`;
    for (let length = SHORTEST_PREFIX; length <= Math.min(word.length, LONGEST_PREFIX); length++) {
      const begin = word.slice(0, length);
      if (this.prefixes.has(begin)) yield `prefix:${begin}`;
    }
  }
}

/** "DPIAs" and "NFT's" name what "DPIA" and "NFT" name. */
function plainPlural(word: string): string | undefined {
  if (word.length >= 5 && word.endsWith("'s")) return word.slice(0, -2);
  return word.length >= 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : undefined;
}

function isFirstWord(token: Token, phrase: Phrase): boolean {
  return phrase.elements.some((element) => element.alternatives.some((run) => run[0] && isWord(token.word, token.family, run[0])));
}

interface End {
  until: number;
  typo: boolean;
  skipped: number;
}

function matchFrom(tokens: readonly Token[], at: number, limit: number, elements: readonly PhraseElement[], index: number, typo: boolean): End | undefined {
  const element = elements[index];
  if (!element) return { until: at, typo, skipped: 0 };
  const reach = index > 0 && element.gapBefore ? LONGEST_GAP : 0;
  let weight = 0;
  for (let skipped = 0; skipped <= reach && weight <= GAP; skipped++) {
    const begin = at + skipped;
    if (begin >= limit) break;
    const passed = skipped > 0 ? (tokens[begin - 1]?.word.length ?? 0) : 0;
    if (passed >= SHORTEST_WEIGHTY && ++weight > GAP) break;
    if (index > 0 && reach === 0 && !SOFT_GAP.test(tokens[begin]?.gap ?? "")) break;
    for (const run of element.alternatives) {
      const matched = matchRun(tokens, begin, limit, run);
      if (!matched) continue;
      const end = matchFrom(tokens, begin + run.length, limit, elements, index + 1, typo || matched === "typo");
      if (end) return { ...end, skipped: end.skipped + skipped };
    }
  }
  return element.optional ? matchFrom(tokens, at, limit, elements, index + 1, typo) : undefined;
}

function matchRun(tokens: readonly Token[], begin: number, limit: number, run: readonly WordMatcher[]): "sure" | "typo" | undefined {
  let verdict: "sure" | "typo" = "sure";
  for (const [i, matcher] of run.entries()) {
    const token = begin + i < limit ? tokens[begin + i] : undefined;
    if (!token || (i > 0 && !SOFT_GAP.test(token.gap))) return undefined;
    if (isWord(token.word, token.family, matcher)) continue;
    if ((token.meant && isWord(token.meant.word, token.meant.family, matcher)) || token.near?.includes(matcher.key)) verdict = "typo";
    else return undefined;
  }
  return verdict;
}

function isWord(word: string, family: string, matcher: WordMatcher): boolean {
  if (matcher.kind === "family") return family === matcher.key;
  if (matcher.kind === "prefix") return word.startsWith(matcher.key);
  return word === matcher.key || plainPlural(word) === matcher.key;
}
