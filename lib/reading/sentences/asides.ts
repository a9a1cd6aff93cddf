import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import { listedIn } from "@/lib/catalogue/listed";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";

const OPENS = /(?:[,(]|\s[-–—])\s*$/;
const CLOSES = /^\s*(?:[,)]|[-–—](?:\s|$))/;
const STARTS_SENTENCE = /[.!?…;:\n]/;

/**
 * "Solidity, to be honest, I've never used": the words without those that are only put in, and without the commas around them.
 * Offsets stay, so every quote is still the text's own.
 */
export function withoutAsides(tokens: readonly Token[], languages: readonly LanguageIndex[]): Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const until = asideAt(tokens, at, languages);
    const next = tokens[until];
    if (until === at) {
      kept.push(token);
      at++;
    } else if (!next || STARTS_SENTENCE.test(next.gap)) {
      at = until;
    } else {
      const gap = at === 0 || STARTS_SENTENCE.test(token.gap) ? token.gap : " ";
      kept.push({ ...next, gap });
      at = until + 1;
    }
  }
  return kept;
}

/** Words of what is set against something: "[the cryptography below], on the other hand,". */
const LONGEST_TOPIC = 4;
const PARTS = /[,;.!?…:(\n]|\s[-–—]/;

/** "Rust, however, I never wrote", "Rust dagegen kann ich nicht": a contrast that stands behind what it is about parts nothing. */
function counterAt(tokens: readonly Token[], at: number, languages: readonly LanguageIndex[]): number {
  const gap = tokens[at]?.gap ?? "";
  if (at === 0 || !/^,? $/.test(gap)) return at;
  const isIn = listedIn(tokens, languages);
  const opening = range(Math.max(0, at - LONGEST_TOPIC), at).findLast((each) => each === 0 || PARTS.test(tokens[each]?.gap ?? ""));
  if (opening === undefined || range(opening, at).some((each) => isIn(({ firstPerson }) => firstPerson, each) || isIn(({ andWords }) => andWords, each))) return at;
  const ends = languages.flatMap((language) => language.counterIndex.at(tokens, at, tokens.length).map(({ until }) => until));
  return Math.max(at, ...ends.filter((until) => until < tokens.length && (gap.startsWith(",") ? /^, $/ : /^ $/).test(tokens[until]?.gap ?? "")));
}

/** The place behind an aside that begins here, or here. */
function asideAt(tokens: readonly Token[], at: number, languages: readonly LanguageIndex[]): number {
  const counter = counterAt(tokens, at, languages);
  if (counter > at) return counter;
  const gap = tokens[at]?.gap ?? "";
  if (at > 0 && !OPENS.test(gap) && !STARTS_SENTENCE.test(gap)) return at;
  const ends = languages.flatMap((language) => language.asideIndex.at(tokens, at, tokens.length).map(({ until }) => until));
  return Math.max(at, ...ends.filter((until) => until >= tokens.length || CLOSES.test(tokens[until]?.gap ?? "") || (at > 0 && OPENS.test(gap) && STARTS_SENTENCE.test(tokens[until]?.gap ?? ""))));
}
