import type { LanguageCode } from "@/data/words";
import { tokenise } from "@/lib/words/tokens";
import { wordFamily } from "@/lib/words/word-family";

/** One word of a phrase, as the catalogue's mini-language writes it (see data/schema.ts). */
export type WordMatcher = { kind: "exact" | "family" | "prefix" | "suffix" | "class"; key: string };

/** One place in a phrase: any of the alternatives, each a run of words. */
export interface PhraseElement {
  alternatives: WordMatcher[][];
  optional: boolean;
  /** So many other words may stand before it, little ones aside. */
  gapBefore: number;
}

export interface Phrase {
  elements: PhraseElement[];
  source: string;
  /** Words it needs at least: longer phrases win over shorter ones on the same stretch. */
  size: number;
}

/** Words that may stand in a gap, articles and the like aside: "presented the yearly privacy report to the works council" has four. */
const GAP = 4;
/** Words in the gap of plain words that tell a skill only together, wherever in a thought they stand. */
const WIDE_GAP = 11;
/** Words of all kinds for each weighty one that a gap may hold. */
export const WORDS_PER_WEIGHTY = 2;
/** Shorter words ("the", "of", "een", "und") weigh nothing in a gap. */
export const SHORTEST_WEIGHTY = 4;

export interface Manner {
  language: LanguageCode;
  /** A name that is also an ordinary word keeps to its own letters: React is not "reacting". */
  ownLetters?: boolean;
  /** A label's first capital is that of a sentence, not of a proper name. */
  sentenceCase?: boolean;
}

/** Compiles one phrase. `a & b` gives two, one for each order. */
export function compilePhrase(source: string, manner: Manner): Phrase[] {
  const [, first, gap, second] = /^(.+?)\s+(&&?)\s+(.+)$/.exec(source) ?? [];
  if (!first || !gap || !second) return [build(source, manner)];
  const apart = gap === "&&" ? "~~" : "~";
  const rest = second.replace(/\s&&?\s/g, ` ${apart} `);
  return [build(`${first} ${apart} ${rest}`, manner), build(`${rest} ${apart} ${first}`, manner)];
}

function build(source: string, manner: Manner): Phrase {
  const elements: PhraseElement[] = [];
  let gapBefore = 0;
  for (const piece of source.trim().split(/\s+/)) {
    if (piece === "~" || piece === "~~") {
      gapBefore = piece === "~" ? GAP : WIDE_GAP;
      continue;
    }
    const optional = piece.startsWith("?");
    const spelled = optional ? piece.slice(1) : piece;
    const runs = runsOf(spelled, manner, elements.length === 0);
    if (runs.length === 1 && !optional) {
      for (const [i, matcher] of (runs[0] ?? []).entries()) elements.push({ alternatives: [[matcher]], optional: false, gapBefore: i === 0 ? gapBefore : 0 });
    } else if (runs.length > 0) elements.push({ alternatives: runs, optional, gapBefore });
    gapBefore = 0;
  }
  return { elements, source, size: elements.filter((element) => !element.optional).length };
}

/** The same lists of alternatives stand in many phrases; each is compiled once. */
const remembered = new Map<string, WordMatcher[][]>();

function runsOf(spelled: string, manner: Manner, first: boolean): WordMatcher[][] {
  const key = `${manner.language === "en"}${manner.ownLetters === true}${first && manner.sentenceCase === true}${spelled}`;
  const before = remembered.get(key);
  if (before) return before;
  const alternatives = manner.language === "en" ? spelled.split("|").flatMap(withFullForm) : spelled.split("|");
  const runs = alternatives.map((alternative) => wordsOf(alternative, manner, first)).filter((run) => run.length > 0);
  remembered.set(key, runs);
  return runs;
}

/** "wouldn't" is "would not", too. */
function withFullForm(alternative: string): string[] {
  const verb = /^(\p{L}+)n't$/u.exec(alternative)?.[1];
  if (verb === undefined) return [alternative];
  return verb === "ca" ? [alternative, "cannot", "can-not"] : [alternative, `${verb === "wo" ? "will" : verb}-not`];
}

const rememberedWords = new Map<string, WordMatcher[]>();

function wordsOf(alternative: string, manner: Manner, first: boolean): WordMatcher[] {
  const key = `${manner.language === "en"}${manner.ownLetters === true}${first && manner.sentenceCase === true}${alternative}`;
  let words = rememberedWords.get(key);
  if (!words) rememberedWords.set(key, (words = compiledWords(alternative, manner, first)));
  return words;
}

function compiledWords(alternative: string, manner: Manner, first: boolean): WordMatcher[] {
  if (alternative.startsWith("@")) return [{ kind: "class", key: alternative.slice(1) }];
  if (alternative.endsWith("*")) {
    return tokenise(alternative.slice(0, -1)).tokens.map((token, i, all) => ({ kind: i === all.length - 1 ? "prefix" : "exact", key: token.word }));
  }
  if (alternative.startsWith("*")) return tokenise(alternative.slice(1)).tokens.slice(0, 1).map((token) => ({ kind: "suffix", key: token.word }));
  return tokenise(alternative).tokens.map(({ word, raw }) => {
    const capitals = first && manner.sentenceCase ? raw.slice(1) : raw;
    const proper = /[\p{Lu}\p{N}+#.]/u.test(capitals) || manner.ownLetters || manner.language !== "en";
    return proper ? { kind: "exact", key: word } : { kind: "family", key: wordFamily(word) };
  });
}
