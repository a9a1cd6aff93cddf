import { expect, test } from "vitest";
import { toyIndex } from "@/lib/test-support/toy-catalogue";
import { answerEncode, answerLink } from "./answer-link";
import { answerText } from "./answer-text";
import { lineOf, type Answer } from "./json-line";
import { rankingForPeople } from "./ranking-for-people";

/** The fixed contract of the README, "The batch command". */

const numbers = { skills: toyIndex.skills.map(({ id }) => id), roles: toyIndex.roles.map(({ id }) => id) };
const TEXT = "Five years of sourdough. No experience with sewing. It rains.";

test("a text's whole answer", () => {
  expect(answerText("a", TEXT, toyIndex)).toEqual({
    id: "a",
    fit: "clear",
    mentions: [
      { skill: "sourdough", label: "Sourdough", start: 14, end: 23, quote: "sourdough", stance: "has", years: 5, by: "name" },
      { skill: "sewing", label: "Sewing", start: 44, end: 50, quote: "sewing", stance: "lacks", by: "name" },
    ],
    unread: [{ start: 52, end: 60, quote: "It rains" }],
    roles: [
      {
        id: "baker",
        rank: 1,
        score: 0.739,
        low: 0.739,
        high: 1,
        requirements: [{ index: 1, text: "Baking", status: "met", coverage: 1, because: [{ start: 14, end: 23, quote: "sourdough" }] }],
      },
      { id: "gardener", rank: 2, score: 0, low: 0, high: 1, requirements: [{ index: 1, text: "Plants", status: "not-mentioned", coverage: 0, because: [] }] },
      { id: "tailor", rank: 3, score: 0, low: 0, high: 0, requirements: [{ index: 1, text: "Sewing", status: "lacking", coverage: 0, because: [] }] },
    ],
  });
});

test("scores are 0 to 1, the best role first, and every quote is where it says", () => {
  const { roles, mentions, unread } = answerText(1, TEXT, toyIndex);
  expect(roles.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  for (const { score, low, high, requirements } of roles) {
    expect([low, score, high].every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(low <= score && score <= high).toBe(true);
    for (const [i, { index }] of requirements.entries()) expect(index).toBe(i + 1);
  }
  for (const { start, end, quote } of [...mentions, ...unread, ...roles.flatMap(({ requirements }) => requirements.flatMap(({ because }) => because))]) {
    expect(TEXT.slice(start, end)).toBe(quote);
  }
});

const texts: Answer = { field: "text", answer: (id, text) => ({ id, text }) };
const lines: [sentence: string, line: string, answer: object][] = [
  ["a line as it should be", '{"id":"a","text":"x"}', { id: "a", text: "x" }],
  ["an id may be a number", '{"id":0,"text":""}', { id: 0, text: "" }],
  ["no JSON", "{", { error: "The line is not JSON." }],
  ["no object", '["a"]', { error: 'The line is no object with "id" and "text".' }],
  ["nothing", "null", { error: 'The line is no object with "id" and "text".' }],
  ["no id", '{"text":"x"}', { error: 'The object has no "id".' }],
  ["an id that is none", '{"id":{},"text":"x"}', { id: {}, error: 'The object has no "id".' }],
  ["no text", '{"id":"a"}', { id: "a", error: 'The object has no "text" that is a text.' }],
  ["a text that is none", '{"id":"a","text":5}', { id: "a", error: 'The object has no "text" that is a text.' }],
];

for (const [sentence, line, answer] of lines) {
  test(sentence, () => {
    expect(lineOf(line, texts)).toEqual(answer);
  });
}

test("a code as read opens as the profile that was read", () => {
  const { code } = answerEncode("a", TEXT, toyIndex, numbers);
  expect(answerLink("b", `https://example.org/results#${code}`, numbers)).toEqual({
    id: "b",
    ok: true,
    code,
    profile: {
      skills: [
        { skillId: "sourdough", stance: "has" },
        { skillId: "sewing", stance: "lacks" },
      ],
      extras: [],
      scores: [
        { roleId: "baker", percent: 74 },
        { roleId: "gardener", percent: 0 },
        { roleId: "tailor", percent: 0 },
      ],
    },
  });
});

test("a link that holds nothing says why", () => {
  expect(answerLink("a", "", numbers)).toEqual({ id: "a", ok: false, reason: "empty" });
  expect(answerLink("a", "!!!", numbers)).toEqual({ id: "a", ok: false, reason: "not-a-code" });
  expect(answerLink("a", "a".repeat(5000), numbers)).toEqual({ id: "a", ok: false, reason: "too-long" });
});

test("the same for people, without percents of nothing", () => {
  const told = rankingForPeople(answerText("a", TEXT, toyIndex), toyIndex);
  expect(told).toContain("One role fits best.");
  expect(told).toMatch(/^1\. Baker: \d+ of 100 \(\d+ to \d+\)$/m);
  expect(told).toContain("✗ Sewing: lacking");
  expect(told).toContain("It rains");
  expect(rankingForPeople(answerText("a", "It rains.", toyIndex), toyIndex)).toMatch(/^Too little to say/);
});
