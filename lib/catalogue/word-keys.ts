import type { Token } from "@/lib/words/tokens";
import { wordFamily } from "@/lib/words/word-family";
import type { WordMatcher } from "./phrase";

/** What a token may be taken for, as numbers: matching then compares numbers instead of words. */
export interface TokenKeys {
  /** By its own letters, its plural, its family, its beginning, its end. */
  sure: readonly number[];
  /** By the word that was probably meant. */
  typo: readonly number[];
  /** By a known word one slip away: only inside a longer name. */
  near: readonly number[];
}

const LONGEST_PREFIX = 24;
const SHORTEST_PREFIX = 3;
const LONGEST_SUFFIX = 14;
const SHORTEST_SUFFIX = 3;
const BEGINNING = 6;
const NO_KEYS: readonly number[] = [];

/** The words of all phrases of a catalogue, numbered; shared by its indexes. */
export class WordKeys {
  private readonly exact = new Map<string, number>();
  private readonly family = new Map<string, number>();
  private readonly prefix = new Map<string, number>();
  private readonly suffix = new Map<string, number>();
  private readonly class = new Map<string, number>();
  private readonly ofAlternatives = new WeakMap<readonly (readonly WordMatcher[])[], readonly (readonly number[])[]>();
  private readonly ofFirsts = new WeakMap<readonly (readonly number[])[], readonly number[]>();
  private readonly ofTokens = new WeakMap<Token, TokenKeys>();
  /** The stretch asked about last, and its words: each bears the stretch's stamp. */
  private stretch: { tokens: readonly Token[]; from: number; limit: number } | undefined;
  private marks = new Uint32Array(0);
  private stamp = 0;
  private readonly beginnings = new Set<string>();
  private count = 0;

  /** @param classes the families of a class's words, by its name. */
  constructor(private readonly classes: ReadonlyMap<string, ReadonlySet<string>> = new Map()) {}

  numberOf({ kind, key }: WordMatcher): number {
    if (kind === "class" && !this.classes.has(key)) throw new Error(`a phrase asks for @${key}, and no class of words is called so`);
    const numbers = this[kind];
    let number = numbers.get(key);
    if (number === undefined) {
      numbers.set(key, (number = this.count++));
      if (kind === "family") this.beginnings.add(key.slice(0, BEGINNING));
    }
    return number;
  }

  /** The numbers of an element's alternatives; phrases share their lists, so they share the numbers. */
  numbersOfAll(alternatives: readonly (readonly WordMatcher[])[]): readonly (readonly number[])[] {
    const before = this.ofAlternatives.get(alternatives);
    if (before) return before;
    const numbers = alternatives.map((run) => run.map((matcher) => this.numberOf(matcher)));
    this.ofAlternatives.set(alternatives, numbers);
    return numbers;
  }

  /** The numbers that may begin an element. */
  firstsOf(alternatives: readonly (readonly number[])[]): readonly number[] {
    const before = this.ofFirsts.get(alternatives);
    if (before) return before;
    const firsts = [...new Set(alternatives.map((run) => run[0] ?? -1))];
    this.ofFirsts.set(alternatives, firsts);
    return firsts;
  }

  /** The number of a one-word name written as two, or undefined. */
  joined(word: string): number | undefined {
    const exact = this.exact.get(word);
    // a family's key shares its word's beginning; most pairs of words begin like none
    return exact ?? (this.beginnings.has(word.slice(0, BEGINNING)) ? this.family.get(wordFamily(word)) : undefined);
  }

  /** Which numbers occur in a stretch of a text: a phrase one of whose words does not occur need not be tried. */
  within(tokens: readonly Token[], from: number, limit: number): (number: number) => boolean {
    const { stretch } = this;
    if (stretch?.tokens !== tokens || stretch.limit !== limit || stretch.from > from) this.mark(tokens, from, limit);
    return this.isMarked;
  }

  private mark(tokens: readonly Token[], from: number, limit: number): void {
    if (this.marks.length < this.count) this.marks = new Uint32Array(this.count);
    this.stamp++;
    this.stretch = { tokens, from, limit };
    for (let at = from; at < limit; at++) {
      const token = tokens[at];
      if (!token) continue;
      const { sure, typo, near } = this.of(token);
      for (const numbers of [sure, typo, near]) for (const number of numbers) this.marks[number] = this.stamp;
    }
  }

  private readonly isMarked = (number: number) => this.marks[number] === this.stamp;

  of(token: Token): TokenKeys {
    const before = this.ofTokens.get(token);
    if (before) return before;
    const keys: TokenKeys = {
      sure: this.numbersOf(token.word, token.family),
      typo: token.meant ? this.numbersOf(token.meant.word, token.meant.family) : NO_KEYS,
      near: (token.near ?? []).flatMap((word) => this.numbersOf(word, wordFamily(word))),
    };
    this.ofTokens.set(token, keys);
    return keys;
  }

  private numbersOf(word: string, family: string): readonly number[] {
    const numbers: number[] = [];
    const put = (number: number | undefined) => {
      if (number !== undefined) numbers.push(number);
    };
    put(this.exact.get(word));
    put(this.family.get(family));
    const plural = plainPlural(word);
    if (plural) put(this.exact.get(plural));
    for (const [name, number] of this.class) if (this.classes.get(name)?.has(family)) put(number);
    if (this.prefix.size > 0) {
      for (let length = SHORTEST_PREFIX; length <= Math.min(word.length, LONGEST_PREFIX); length++) put(this.prefix.get(word.slice(0, length)));
    }
    if (this.suffix.size > 0) {
      for (let length = SHORTEST_SUFFIX; length <= Math.min(word.length, LONGEST_SUFFIX); length++) put(this.suffix.get(word.slice(-length)));
    }
    return numbers.length > 0 ? numbers : NO_KEYS;
  }
}

/** "DPIAs" and "NFT's" name what "DPIA" and "NFT" name. */
function plainPlural(word: string): string | undefined {
  if (word.length >= 5 && word.endsWith("'s")) return word.slice(0, -2);
  return word.length >= 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : undefined;
}
