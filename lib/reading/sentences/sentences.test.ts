import { expect, test } from "vitest";
import { toyIndex } from "@/lib/test-support/toy-catalogue";
import { tokenise } from "@/lib/words/tokens";
import { splitSentences, type Sentence } from "./sentences";

function split(text: string): { text: string; sentence: Sentence }[] {
  const { tokens, rest } = tokenise(text);
  return splitSentences(tokens, rest, toyIndex.languages).map((sentence) => ({
    text: text.slice(tokens[sentence.from]?.start, tokens[sentence.until - 1]?.end),
    sentence,
  }));
}

/** The text with a bar wherever it is parted. */
const cases: [sentence: string, parted: string][] = [
  ["a full stop parts", "I know Java.¦ I use Go!¦ Do you?"],
  ["so do a line, a bullet, a star", "Figma\n¦Sketch\n• ¦Java • ¦Go ★ ¦Rust"],
  ["a comma, a semicolon, a dash within a line do not", "Java, Go; Rust – yes"],
  ["a shortened word does not", "tools, e.g. Figma, for approx. 3 years, with Dr. No"],
  ["a number's dot does not, nor a name's", "TLS 1.3 and Node.js at v2.0"],
  ["No. is short before a number alone", "No. 5 of them.¦ Java? No.¦ Go."],
  ["a unit is short before a small letter", "6 mos. of Java.¦ 2 yrs.¦ Go is new"],
  ["MRs are no Mrs.", "reviewed the MRs.¦ The rest"],
  ["a short question is one with its answer", "Solidity? No.¦ Figma?  Yes."],
  ["a longer one only with a short answer", "Have I used Hyperledger? Never.¦ Have I ever used Solidity?¦ I wrote two contracts in it."],
  ["dots that lead to the next column part nothing", "Java ........ 3 years\n¦Go ..... 2"],
  ["a line broken by the margin goes on", "I have worked for years on the design of forms and of pages in\nFigma and with people who write to me about their\nprivacy."],
  ["a line that has not said its thing goes on", "I started the\nFacebook group"],
  ["a blank line always parts", "I started the\n\n¦Facebook group"],
];

for (const [sentence, parted] of cases) {
  test(sentence, () => {
    const pieces = split(parted.replaceAll("¦", "")).map(({ text }) => text);
    const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    expect(pieces.map(plain)).toEqual(parted.split("¦").map(plain));
  });
}

test("a line's sentence says how it stands in the text", () => {
  const [heading, item, further, last] = split("Skills:\n\n- Figma\n* Java. Go").map(({ sentence }) => sentence);
  expect(heading).toMatchObject({ startsLine: true, endsLine: true, endsWithColon: true, isItem: false, afterBlank: false });
  expect(item).toMatchObject({ startsLine: true, endsLine: true, isItem: true, afterBlank: true });
  expect(further).toMatchObject({ startsLine: true, endsLine: false, isItem: true, afterBlank: false });
  expect(last).toMatchObject({ startsLine: false, endsLine: true, isItem: false });
});

test("a text without any mark is read in stretches", () => {
  const lengths = split("word ".repeat(500)).map(({ sentence }) => sentence.until - sentence.from);
  expect(lengths.reduce((sum, length) => sum + length)).toBe(500);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(80);
});

test("no text has no sentence", () => {
  expect(split(" … ")).toEqual([]);
});
