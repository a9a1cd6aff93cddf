import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { writingAdvice } from "@/components/skills-form/writing-advice";
import type { UnreadLanguageCode } from "@/data/words";
import { UnreadLanguagesNotice } from "./unread-languages-notice";

const wordsOf = (languages: UnreadLanguageCode[]) => renderToStaticMarkup(createElement(UnreadLanguagesNotice, { languages }));

test("says which languages are read, what was left out, and what to do", () => {
  const words = wordsOf(["fr"]);
  expect(words).toContain("English, Dutch, German, Spanish, Indonesian, and Russian");
  expect(words).toContain("What looks like French was left out");
  expect(words).toContain("add your skills by name");
});

test("several languages", () => {
  expect(wordsOf(["pt", "zh"])).toContain("What looks like Portuguese and Chinese was left out");
});

test("nothing where all was read", () => {
  expect(wordsOf([])).toBe("");
});

test("who wrote in another language is not told that it was too little", () => {
  const state = { text: "Je ne connais pas Solidity", advert: false, skills: 0 };
  expect(writingAdvice({ ...state, unreadLanguages: ["fr"] })).toBeUndefined();
  expect(writingAdvice({ ...state, unreadLanguages: [] })).toContain("too little");
  expect(writingAdvice({ ...state, text: "x".repeat(200_000), unreadLanguages: ["fr"] })).toContain("longer than we read");
});
