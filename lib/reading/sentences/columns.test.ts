import { expect, test } from "vitest";
import { toyIndex } from "@/lib/test-support/toy-catalogue";
import { tokenise } from "@/lib/words/tokens";
import { yearsInRows } from "./columns";
import { splitSentences } from "./sentences";

function yearsIn(text: string): (number | undefined)[] {
  const { tokens, rest } = tokenise(text);
  const sentences = splitSentences(tokens, rest, toyIndex.languages);
  return yearsInRows(tokens, sentences, sentences.map(() => toyIndex.languages));
}

const none = undefined;
const cases: [sentence: string, table: string, years: (number | undefined)[]][] = [
  ["a table drawn with lines", "| tool | years |\n| Solidity | 3 |\n| Truffle | 0 |", [none, 3, 0]],
  ["a name that is also a word has its years as well", "| tool | years |\n| Rust | 3 |", [none, 3]],
  ["fields with commas, semicolons or tabs", "tool,years\nRust,3\nFigma,two", [none, 3, 2]],
  ["a tenth", "tool\tyears\nFigma\t0.5", [none, 0.5]],
  ["the years' column, and no other", "years;tool;level\n3;Figma;5", [none, 3]],
  ["a cell that says more is no number", "tool,years\nFigma,3 or 4", [none, none]],
  ["a blank line ends the table", "tool,years\nRust,3\n\nGo,2", [none, 3, none]],
  ["a sentence is no heading", "I worked, for many happy years\nRust,3", [none, none]],
];

for (const [sentence, table, years] of cases) {
  test(sentence, () => {
    expect(yearsIn(table)).toEqual(years);
  });
}
