import { expect, test } from "vitest";
import { tokenise } from "@/lib/words/tokens";
import { wordFamily } from "@/lib/words/word-family";
import { compilePhrase, type Manner } from "./phrase";
import { PhraseIndex } from "./phrase-index";
import { WordKeys } from "./word-keys";

const ENGLISH: Manner = { language: "en" };
const GERMAN: Manner = { language: "de" };

/** The stretches of a text in which a phrase is found. */
function foundIn(phrase: string, text: string, manner: Manner): string[] {
  const index = new PhraseIndex<true>(new WordKeys(new Map([["people", new Set(["nurse", "pupil"].map(wordFamily))]])));
  for (const compiled of compilePhrase(phrase, manner)) index.add(compiled, true);
  const { tokens } = tokenise(text);
  return tokens.flatMap((_, at) => index.at(tokens, at, tokens.length)).map(({ from, until }) => text.slice(tokens[from]?.start, tokens[until - 1]?.end));
}

/** The mini-language of data/schema.ts, line by line: a text in which the phrase stands, and one in which it does not. */
const cases: [phrase: string, found: string, not: string, manner?: Manner][] = [
  ["threat model", "we modelled: threats modelling", "models of threats"],
  ["Figma", "in FIGMA", "a figment"],
  ["C++", "c++", "c"],
  ["talk|speak to", "speaking to", "to speak"],
  ["can't|won't code", "I cannot code", "I can code"],
  ["moderat*", "moderators", "immoderate"],
  ["*avond", "een praatavond", "avonden"],
  ["talk ~ users", "talk every Friday afternoon to our users", "talk about quite many rather different things with users"],
  ["explain @people", "explain pupils", "explain things"],
  ["test & users", "users who test", "users who sleep"],
  ["watch ~~ stumble", "watch over people's shoulders for hours to see where they stumble", "stumble and watch"],
  ["explain && grandmother", "grandmother asked me what the thing was, and I explained", "grandmother"],
  ["lead ?the team", "leading team", "lead with the team"],
  ["Geld", "geld", "gelder", GERMAN],
  ["daten*", "Datenschutz", "Metadaten", GERMAN],
];

for (const [phrase, found, not, manner = ENGLISH] of cases) {
  test(`${phrase}: in “${found}”, not in “${not}”`, () => {
    expect(foundIn(phrase, found, manner)).not.toEqual([]);
    expect(foundIn(phrase, not, manner)).toEqual([]);
  });
}

test("a phrase is the whole stretch, with what may be left out", () => {
  expect(foundIn("lead ?the team", "I lead the team here", ENGLISH)).toEqual(["lead the team"]);
  expect(foundIn("talk ~ users", "I talk to all the users now", ENGLISH)).toEqual(["talk to all the users"]);
});

test("a name that is a word too keeps to its own letters", () => {
  expect(foundIn("React", "reacting", { ...ENGLISH, ownLetters: true })).toEqual([]);
  expect(foundIn("Testing", "tests", { ...ENGLISH, sentenceCase: true })).toEqual(["tests"]);
});

test("a name may be parted or joined by a hyphen, not by a comma", () => {
  expect(foundIn("threat model", "threat-models", ENGLISH)).toEqual(["threat-models"]);
  expect(foundIn("threat model", "threats, models", ENGLISH)).toEqual([]);
  expect(foundIn("JavaScript", "Java Script", ENGLISH)).toEqual(["Java Script"]);
});

test("a class of words that does not exist is our mistake", () => {
  expect(() => foundIn("walk @animals", "walk", ENGLISH)).toThrow("@animals");
});
