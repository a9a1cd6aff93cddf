import { tokenise } from "@/lib/words/tokens";

/** A word of a language as the tokens have it: "años" is "anos", "сейчас" is "сеичас"; of several words ("dua puluh") with one space between. */
export function folded(word: string): string {
  return tokenise(word).tokens.map((token) => token.word).join(" ");
}
