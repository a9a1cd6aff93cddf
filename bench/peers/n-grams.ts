import { LITTLE } from "./words";

export interface NGram {
  start: number;
  end: number;
  /** In lower case. */
  words: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}+#./'’-]*/gu;

/** Words, and pairs of words with nothing but space between them; what begins or ends with a little word ("the") is left out. */
export function nGramsOf(text: string): NGram[] {
  const words = [...text.matchAll(WORD)].map((found) => {
    const word = found[0].replace(/[./'’-]+$/, "");
    return { start: found.index, end: found.index + word.length, words: word.toLowerCase() };
  });
  return words.flatMap((word, i) => {
    const next = words[i + 1];
    if (LITTLE.has(word.words)) return [];
    const pair = next && !LITTLE.has(next.words) && /^[ \t]+$/.test(text.slice(word.end, next.start));
    return pair ? [word, { start: word.start, end: next.end, words: `${word.words} ${next.words}` }] : [word];
  });
}
