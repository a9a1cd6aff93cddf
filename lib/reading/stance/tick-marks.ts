import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "../sentences/sentences";
import type { Sighting } from "../sighting";

const YES = /[✔✓✅☑👍]/u;
const NO = /[✘✗✖✕❌🚫⛔👎]/u;
const isMark = (gap: string) => YES.test(gap) || NO.test(gap);

/** An open box that opens an item of a list. */
const TO_DO = /(?:^|\n)[ \t]*[-*+•][ \t]*\[ ?\][ \t]*$/;

/** "[x] Figma [ ] Sketch": the box stands before its name; "- [ ] learn Rust" is something to do. */
function boxOf(mention: Sighting, tokens: readonly Token[]): "has" | "lacks" | "wants" | undefined {
  const start = lineStart(mention.from, tokens);
  // a list of skills has their names alone, a list of plans says what is to be done or got of them
  if (TO_DO.test(tokens[start]?.gap ?? "")) return mention.from === start && (mention.until >= tokens.length || /\n/.test(tokens[mention.until]?.gap ?? "")) ? "lacks" : "wants";
  const gap = tokens[mention.from]?.gap ?? "";
  if (/\[\s?\]\s*$/.test(gap)) return "lacks";
  const isTicked = tokens[mention.from - 1]?.word === "x" && /^\]\s*$/.test(gap) && /\[$/.test(tokens[mention.from - 1]?.gap ?? "");
  return isTicked ? "has" : undefined;
}

/** "Figma ✔ Sketch ✘", "❌ Solidity": a tick or a cross beside a name; before the names where the line begins with one. */
export function tickOf(mention: Sighting, tokens: readonly Token[], sentence: Sentence): "has" | "lacks" | "wants" | undefined {
  const box = boxOf(mention, tokens);
  if (box) return box;
  const start = lineStart(mention.from, tokens);
  const leads = isMark(lastLine(tokens[start]?.gap ?? ""));
  const gap = leads ? lastMarked(start, mention.from, tokens) : firstLine(mention.until < tokens.length ? (tokens[mention.until]?.gap ?? "") : sentence.closing);
  if (NO.test(gap)) return "lacks";
  return YES.test(gap) ? "has" : undefined;
}

function lineStart(from: number, tokens: readonly Token[]): number {
  let at = from;
  while (at > 0 && !(tokens[at]?.gap ?? "").includes("\n")) at--;
  return at;
}

function lastMarked(start: number, from: number, tokens: readonly Token[]): string {
  for (let at = from; at > start; at--) if (isMark(tokens[at]?.gap ?? "")) return tokens[at]?.gap ?? "";
  return lastLine(tokens[start]?.gap ?? "");
}

const lastLine = (gap: string) => gap.slice(gap.lastIndexOf("\n") + 1);
const firstLine = (gap: string) => gap.split("\n")[0] ?? "";
