import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import type { Token } from "@/lib/words/tokens";

/** A run of tokens that says one thing: a sentence, a bullet, a table row. */
export interface Sentence {
  from: number;
  until: number;
  /** Begins a line of the description. */
  startsLine: boolean;
  /** Ends its line, and with a colon: what follows on the next lines belongs under it. */
  endsWithColon: boolean;
  endsLine: boolean;
  /** A blank line stands before it. */
  afterBlank: boolean;
  /** Begins with a list mark. */
  isItem: boolean;
  /** What stands behind its last word: a full stop, stars, nothing. */
  closing: string;
}

const ABBREVIATIONS = new Set(["e.g", "g", "i.e", "e", "sr", "jr", "mr", "mrs", "ms", "dr", "vs", "approx", "incl", "esp", "ca", "bzw", "usw", "dvs", "bijv", "o.a", "resp", "t", "inc", "ltd", "u", "tagl", "ggf", "evtl", "inkl", "mind", "div", "j"]);
/** "No. 5": shortened, when a number follows. */
const COUNTS = new Set(["no", "nr"]);
/** "6 mos. of Java": shortened, when a small letter follows. */
const UNITS = new Set(["yr", "yrs", "mo", "mos", "mths", "exp", "cert", "lang", "dev", "prog", "jr", "thn", "bln", "mnd", "mes"]);
/** "Java ....... 3 years": dots lead from one column to the next. */
const LEADER = /^\s*(?:\.{4,}|…{2,}|(?: \.){3,})\s*$|^\s+(?:\.{2,}|…)\s+$/;
const ENDS = /[.!?…]+["')\]]*(?:\s|$)|[。！？]/;
const MARK = /[•·▪●◦‣➤✓✔★☆■□►–]|\p{Extended_Pictographic}|(?:^|\s)\*(?:\s|$)/u;
/** What a list puts before its items. */
export const LIST_MARK = /(?:^|\n)[ \t]*(?:[-–—*•·▪●◦‣➤→✓✔+■□►]|\d{1,2}[.)]|\p{Extended_Pictographic}\uFE0F?)[ \t]*$/u;
/** Text broken by a margin has most of its lines nearly as long as the longest, and that is at least this long. */
const NARROWEST_MARGIN = 45;
const NEARLY = 0.7;
/** A question that only names its thing: "Solidity?", "And smart contracts?". */
const LONGEST_QUESTION = 3;
/** An answer that only says yes or no: "Never.", "Not yet." */
const LONGEST_ANSWER = 3;

export function splitSentences(tokens: readonly Token[], rest: string, languages: readonly LanguageIndex[]): Sentence[] {
  const isOpen = openEndIn(tokens, languages);
  const lost = lostLines(tokens, isOpen, languages);
  const wrapsFrom = shortestWrappedLine(tokens);
  const sentences: Sentence[] = [];
  let from = 0;
  let startsLine = true;
  let afterBlank = false;
  let isItem = LIST_MARK.test(`\n${tokens[0]?.gap ?? ""}`);
  let lineLength = 0;
  const close = (until: number, gap: string) => {
    if (until > from) sentences.push({ from, until, startsLine, afterBlank, isItem, endsLine: gap.includes("\n") || until === tokens.length, endsWithColon: /^["')\]]*\s*:/.test(gap), closing: gap });
    from = until;
    startsLine = gap.includes("\n");
    afterBlank = /\n[ \t]*\n/.test(gap);
    isItem = LIST_MARK.test(gap);
  };
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token || !before) continue;
    lineLength += before.raw.length + 1;
    if (isTooLong(i - from, token.gap)) close(i, token.gap);
    if (token.gap.length > 1 || token.gap === "\n") {
      if (endsSentence(token, before, lineLength >= wrapsFrom, isOpen(i - 1)) && !isAnswered(token.gap, i - from, tokens, i)) close(i, token.gap);
    } else if (token.gap !== " " && token.gap !== "–" && MARK.test(token.gap)) close(i, token.gap);
    else if (lost.has(i)) close(i, LOST_BREAK);
    if (token.gap.includes("\n")) lineLength = 0;
  }
  close(tokens.length, rest);
  return sentences;
}

const LOST_BREAK = "\n";

/**
 * "… with the team Developed web shops Assisted users": a list that was copied without its lines and marks. One such word may be
 * a name ("I want to learn Handling complaints"); two in one sentence are lines.
 */
function lostLines(tokens: readonly Token[], isOpen: (at: number) => boolean, languages: readonly LanguageIndex[]): ReadonlySet<number> {
  const isIn = listedIn(tokens, languages);
  const found = new Set<number>();
  let alone: number | undefined;
  for (const [i, { gap, raw }] of tokens.entries()) {
    if (ENDS.test(gap) || gap.includes("\n")) alone = undefined;
    if (gap !== " " || !/^\p{Lu}\p{Ll}/u.test(raw) || !isIn(({ lineOpeners }) => lineOpeners, i) || !/^\p{Ll}{2,}$/u.test(tokens[i - 1]?.raw ?? "") || isOpen(i - 1)) continue;
    if (alone !== undefined) found.add(alone).add(i);
    alone = i;
  }
  return found;
}

/** Nobody says one thing in so many words; a text without full stops is read in stretches, so that its length costs no more than its length. */
const LONG_SENTENCE = 50;
const LONGEST_SENTENCE = 80;

function isTooLong(words: number, gap: string): boolean {
  return words >= LONGEST_SENTENCE || (words >= LONG_SENTENCE && /[,;:]/.test(gap));
}

/** "Hyperledger? No." is one thing said, and so is "Have I used Hyperledger? - Never." */
function isAnswered(gap: string, words: number, tokens: readonly Token[], at: number): boolean {
  if (!/^\s*\?+["”»)]?[ \t]+(?:[-–—][ \t]+)?$/.test(gap)) return false;
  if (words <= LONGEST_QUESTION) return true;
  return Array.from({ length: LONGEST_ANSWER }, (_, i) => tokens[at + i + 1]).some((next) => !next || ENDS.test(next.gap) || /^,/.test(next.gap));
}

function endsSentence(token: Token, before: Token, isWrapped: boolean, isOpen: boolean): boolean {
  const { gap } = token;
  if (gap.includes("\n")) return !goesOn(token, gap, isWrapped, isOpen);
  if (MARK.test(gap) && !/^ ?– ?$/.test(gap.replace(/\s+/g, " "))) return true;
  if (!ENDS.test(gap) || LEADER.test(gap)) return false;
  if (gap.startsWith(".") && UNITS.has(before.word) && /\p{Ll}/u.test(token.raw[0] ?? "")) return false;
  return !(gap.startsWith(".") && isShortened(before, token));
}

/** "Mrs. Miller", and not "reviewed the MRs. The final round …" */
function isShortened({ word, raw }: Token, next: Token): boolean {
  if (COUNTS.has(word)) return /^\d/.test(next.raw);
  return ABBREVIATIONS.has(word) && !/^\p{Lu}{2}/u.test(raw);
}

/** "… when I", "… started the", "… written in": a line that ends so has not said its thing, however short it is. */
function openEndIn(tokens: readonly Token[], languages: readonly LanguageIndex[]): (at: number) => boolean {
  const isIn = listedIn(tokens, languages);
  const lists = [({ own }: LanguageIndex) => own, ({ self }: LanguageIndex) => self, ({ person }: LanguageIndex) => person.articles, ({ person }: LanguageIndex) => person.theirs, ({ people }: LanguageIndex) => people.prepositions, ({ andWords }: LanguageIndex) => andWords];
  // "… and Ada" ends with a name
  return (at) => !/^\p{Lu}\p{Ll}/u.test(tokens[at]?.raw ?? "") && lists.some((list) => isIn(list, at));
}

/** A line broken by the margin goes on with a small letter; one that has not said its thing, or ends with a comma, with a name, too. */
function goesOn(token: Token, gap: string, isWrapped: boolean, isOpen: boolean): boolean {
  if (!(isWrapped || isOpen) || /\n[ \t]*\n/.test(gap) || LIST_MARK.test(gap) || /[.!?…:;|]/.test(gap)) return false;
  return isOpen || /^,/.test(gap) || /\p{Ll}/u.test(token.raw[0] ?? "");
}

/** The length from which a line was broken by the margin; Infinity for text that has none. */
function shortestWrappedLine(tokens: readonly Token[]): number {
  const lines: number[] = [];
  let length = 0;
  for (const [i, token] of tokens.entries()) {
    if (i > 0 && token.gap.includes("\n")) {
      lines.push(length);
      length = 0;
    }
    length += token.raw.length + 1;
  }
  const longest = Math.max(0, ...lines);
  const full = lines.filter((line) => line >= longest * NEARLY).length;
  return longest >= NARROWEST_MARGIN && full * 2 >= lines.length ? longest * NEARLY : Infinity;
}
