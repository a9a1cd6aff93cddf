import { expect, test } from "vitest";
import { wordFamily } from "./word-family";

const families: [family: string, ...words: string[]][] = [
  ["model", "model", "models", "modelled", "modelling", "modeling"],
  ["make", "makes", "making", "made"],
  ["send", "send", "sends", "sending", "sent"],
  ["rewrite", "rewrites", "rewriting", "rewrote", "rewritten"],
  ["feed", "feeding", "fed"],
  ["catch", "catches", "catching", "caught"],
  ["oversee", "oversees", "oversaw", "overseen"],
  ["redraw", "redrawing", "redrew", "redrawn"],
  ["throw", "throws", "threw", "thrown"],
];

test.each(families)("%s: one family of words", (_, ...words) => {
  expect(new Set(words.map(wordFamily)).size).toBe(1);
});

test.each([
  ["design", "designer"],
  ["community", "communication"],
  ["paid", "paint"],
  ["four", "for"],
  ["hidden", "hiding-place"],
])("%s is no %s", (one, other) => {
  expect(wordFamily(one)).not.toBe(wordFamily(other));
});
