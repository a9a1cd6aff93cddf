import { describe, expect, test } from "vitest";
import type { Match, Ranking } from "./match";
import { percentOf, scoreWord, shownScores } from "./shown-score";

describe("a score in words", () => {
  const cases: [score: number, word: string][] = [
    [1, "strong"],
    [0.7, "strong"],
    [0.69, "good"],
    [0.45, "good"],
    [0.2, "partial"],
    [0.19, "little"],
    [0, "little"],
  ];
  for (const [score, word] of cases) test(`${score} is ${word}`, () => expect(scoreWord(score)).toBe(word));
});

test("the number shown is whole per cent", () => expect([0, 0.005, 0.614, 1].map(percentOf)).toEqual([0, 1, 61, 100]));

const match = (roleId: string, score: number): Match => ({ roleId, score, low: score, high: score, requirements: [], duties: [] });
const ranking = (empty: boolean): Ranking => ({ fit: "clear", tied: [], matches: [match("a", 0.614), match("b", 0)], empty });

test("a link carries what was shown, and nothing where nothing was", () => {
  expect(shownScores(ranking(false))).toEqual([
    { roleId: "a", percent: 61 },
    { roleId: "b", percent: 0 },
  ]);
  expect(shownScores(ranking(true))).toEqual([]);
});
