import { expect, test } from "vitest";
import { tokenise } from "./tokens";

const cases: [sentence: string, text: string, words: string[]][] = [
  ["signs stay on names", "C++ / C#, F# and .NET, Node.js", ["c++", "c#", "f#", "and", ".net", "node", "js"]],
  ["a hyphen parts, an apostrophe does not", "front-end isn't Ada's", ["front", "end", "isn't", "ada's"]],
  ["I've is I have", "I've it, we'll, they're", ["i", "have", "it", "we", "will", "they", "are"]],
  ["a version is a word of its own", "React18 TLS1.3 web3 MP3", ["react", "18", "tls", "1", "3", "web", "3", "mp3"]],
  ["a number sign before a word is none of it", "#figma", ["figma"]],
  ["letters of other scripts are words", "знаю Питон", ["знаю", "питон"]],
  ["nothing from signs alone", " — … !? ", []],
];

for (const [sentence, text, words] of cases) {
  test(sentence, () => {
    expect(tokenise(text).tokens.map(({ word }) => word)).toEqual(words);
  });
}

test("what stands between two words is kept, and what stands behind the last", () => {
  const { tokens, rest } = tokenise("  Rust – yes;\nGo?!");
  expect(tokens.map(({ gap }) => gap)).toEqual(["  ", " – ", ";\n"]);
  expect(rest).toBe("?!");
});

test("a mile of dots is cut to its ends and keeps its line breaks", () => {
  const { tokens } = tokenise(`Java ${".".repeat(500)} 3 ${"-".repeat(80)}\n \n${"-".repeat(80)} Go`);
  expect(tokens[1]?.gap.length).toBeLessThan(80);
  expect(tokens[2]?.gap).toContain("\n\n");
});

test("each word is a stretch of the text as it was written", () => {
  const text = "I’ve “désigned” cryp-\ntography\r\nin ＣＳＳ.";
  expect(tokenise(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual(["I", "’ve", "désigned", "cryp-\ntography", "in", "ＣＳＳ"]);
});
