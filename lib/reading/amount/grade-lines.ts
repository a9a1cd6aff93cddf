import type { CatalogueIndex } from "@/lib/catalogue/compile-catalogue";
import { range } from "@/lib/words/range";
import type { Token } from "@/lib/words/tokens";
import { isGrade, type Line } from "./grades";
import { LIST_MARK } from "../sentences/sentences";

/** What a line that only names skills is read as, when the next line grades them. */
const COLON = ": ";
/** Skills named in one line of a table; a longer line is a sentence. */
const LONGEST_CELL = 6;

/** Between two lines: nothing but list marks and what sets words bold. */
const BARE_BREAK = /^[\s:*_#•·–—-]*$/;

/**
 * "Python⏎Expert⏎Solidity⏎None": tables that are pasted leave every cell on a line of its own. A line that only says how much
 * or how long, or that there is none, stands behind a colon after the line of names above it.
 */
export function withGradeLines(tokens: readonly Token[], rest: string, index: CatalogueIndex): readonly Token[] {
  const lines = linesOf(tokens);
  if (lines.length < 2) return tokens;
  const gapAfter = ({ until }: Line) => tokens[until]?.gap ?? rest;
  const joined = new Set<number>();
  // "Expert⏎Python⏎Beginner⏎Go": a grade that follows no names heads those below it
  let headed = false;
  lines.forEach((line, i) => {
    const above = lines[i - 1];
    if (!isGrade(line, tokens, index.languages) || namesIn(line, tokens, index).some(Boolean) || /^\s*:/.test(gapAfter(line))) {
      if (!(above && isGrade(above, tokens, index.languages))) headed = false;
      return;
    }
    const isNamed = above !== undefined && !headed && isCell(above, tokens, index);
    // "Python⏎⏎Basics⏎Excel", "• SQL⏎Basics⏎• Excel": what stands close to the next line, or among items and is none, heads it
    const isBlankApart = isBlank(tokens[line.from]?.gap ?? "") && !isBlank(gapAfter(line)) && i + 1 < lines.length;
    const isApart = isBlankApart || (LIST_MARK.test(gapAfter(line)) && !LIST_MARK.test(tokens[line.from]?.gap ?? ""));
    if (isNamed && !isApart && BARE_BREAK.test(tokens[line.from]?.gap ?? "")) joined.add(line.from);
    else headed = true;
  });
  return joined.size === 0 ? tokens : tokens.map((token, at) => (joined.has(at) ? { ...token, gap: COLON } : token));
}

const isBlank = (gap: string) => /\n[ \t]*\n/.test(gap);

function linesOf(tokens: readonly Token[]): Line[] {
  const starts = range(0, tokens.length).filter((at) => at === 0 || tokens[at]?.gap.includes("\n"));
  return starts.map((from, i) => ({ from, until: starts[i + 1] ?? tokens.length }));
}

/** For each word of the line whether it belongs to a name. */
function namesIn({ from, until }: Line, tokens: readonly Token[], { names }: CatalogueIndex): boolean[] {
  const named = range(from, until).map(() => false);
  for (let at = from; at < until; at++) {
    for (const found of names.at(tokens, at, until)) if (found.value.skill && found.value.by !== "told" && found.skipped === 0) for (let each = found.from; each < found.until; each++) named[each - from] = true;
  }
  return named;
}

/** Names of skills and nothing else. */
function isCell(line: Line, tokens: readonly Token[], index: CatalogueIndex): boolean {
  if (line.until - line.from > LONGEST_CELL) return false;
  return namesIn(line, tokens, index).every((named, i) => named || index.languages.some(({ andWords }) => andWords.has(tokens[line.from + i]?.word ?? "")));
}
