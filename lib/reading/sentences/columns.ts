import type { LanguageIndex } from "@/lib/catalogue/compile-catalogue";
import type { Token } from "@/lib/words/tokens";
import type { Sentence } from "./sentences";

const DIVIDER = /[|\t,;]/g;
/** "Years of experience" heads a column; a longer cell is a sentence. */
const LONGEST_HEAD = 3;

/**
 * For each sentence the years that stand in its row of a table whose heading says years: "| tool | years |", "| Solidity | 3 |",
 * "tool,years", "Figma,3". They make no skill of a name that is also a word ("Rust,3"): that the setting must do.
 */
export function yearsInRows(tokens: readonly Token[], sentences: readonly Sentence[], languages: readonly (readonly LanguageIndex[])[]): (number | undefined)[] {
  let column: number | undefined;
  return sentences.map((sentence, i) => {
    const cells = cellsOf(tokens, sentence);
    if (!sentence.startsLine || sentence.afterBlank || cells.size < 2) column = undefined;
    if (cells.size < 2) return undefined;
    const spoken = languages[i] ?? [];
    const head = [...cells].find(([, words]) => headsYears(words, spoken));
    if (head) column = head[0];
    const value = !head && column !== undefined ? (cells.get(column) ?? []) : [];
    return amountOf(value, spoken);
  });
}

/** The words of each column that has some. */
function cellsOf(tokens: readonly Token[], sentence: Sentence): Map<number, string[]> {
  const cells = new Map<number, string[]>();
  let column = 0;
  for (let at = sentence.from; at < sentence.until; at++) {
    const { gap = "", word = "" } = tokens[at] ?? {};
    const ofLine = at === sentence.from ? gap.slice(gap.lastIndexOf("\n") + 1) : gap;
    column += ofLine.match(DIVIDER)?.length ?? 0;
    cells.set(column, [...(cells.get(column) ?? []), word]);
  }
  return cells;
}

function headsYears(words: readonly string[], languages: readonly LanguageIndex[]): boolean {
  return words.length <= LONGEST_HEAD && !words.some((word) => /\d/.test(word)) && languages.some(({ years }) => words.some((word) => years.units.includes(word)));
}

/** "3", "0.5", "three". */
function amountOf([word = "", fraction, ...more]: readonly string[], languages: readonly LanguageIndex[]): number | undefined {
  if (more.length > 0) return undefined;
  if (fraction !== undefined) return /^\d{1,2}$/.test(word) && /^\d$/.test(fraction) ? Number(`${word}.${fraction}`) : undefined;
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return languages.map(({ numbers }) => (Object.hasOwn(numbers, word) ? numbers[word] : undefined)).find((amount) => amount !== undefined);
}
