import { describe, expect, test } from "vitest";
import { MAX_EXTRA_LENGTH, MAX_EXTRAS } from "./extras";
import type { Mention, Reading } from "@/lib/reading/reading";
import {
  correctedMentions,
  correctedProfile,
  NO_CORRECTIONS,
  withAdded,
  withCorrection,
  withExtra,
  withoutAdded,
  withoutExtra,
  withoutSkillInText,
  withSkillPutBack,
  type Corrections,
} from "./corrections";

/** Reads every word that is written like a skill of ours: "Python" is `python`. */
function read(text: string): Reading {
  const mentions = [...text.matchAll(/python|go|rust/gi)].map(
    (hit): Mention => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      quote: hit[0],
      skillId: hit[0].toLowerCase(),
      label: hit[0],
      stance: "has",
      by: "name",
      doubtful: true,
    }),
  );
  return { mentions, unread: [], unreadLanguages: [], advert: false, readTo: text.length };
}

const told = (text: string, corrections: Corrections) =>
  correctedMentions(read(text), corrections).map((mention) => `${mention.quote} ${mention.stance}`);

function correct(text: string, at: number, change: "not-a-skill" | { stance: "lacks" }): Corrections {
  const reading = read(text);
  return withCorrection(NO_CORRECTIONS, reading, reading.mentions[at]!, change);
}

describe("a correction outlives further typing as long as its words stand", () => {
  const cases: [sentence: string, before: string, at: number, after: string, mentions: string[]][] = [
    ["the same text", "Python, Go", 0, "Python, Go", ["Python lacks", "Go has"]],
    ["words before it", "Python, Go", 0, "I write Python, Go", ["Python lacks", "Go has"]],
    ["other words gone", "Rust, Python", 1, "Python", ["Python lacks"]],
    ["retyped in another case", "Python", 0, "python", ["python lacks"]],
    ["its words gone", "Python, Go", 0, "Go", ["Go has"]],
    ["only the second of two", "Python and Python", 1, "Python and Python", ["Python has", "Python lacks"]],
  ];
  for (const [sentence, before, at, after, mentions] of cases) {
    test(sentence, () => expect(told(after, correct(before, at, { stance: "lacks" }))).toEqual(mentions));
  }
});

test("what is no skill is left out", () => {
  expect(told("Python, Go", correct("Python, Go", 1, "not-a-skill"))).toEqual(["Python has"]);
});

test("a corrected mention is certain", () => {
  const [mention] = correctedMentions(read("Go"), correct("Go", 0, { stance: "lacks" }));
  expect(mention?.doubtful).toBe(false);
});

test("a correction can be changed and taken back", () => {
  const reading = read("Go");
  const mention = reading.mentions[0]!;
  const changed = withCorrection(correct("Go", 0, "not-a-skill"), reading, mention, { stance: "wants" });
  expect(told("Go", changed)).toEqual(["Go wants"]);
  expect(withCorrection(changed, reading, mention, undefined)).toEqual(NO_CORRECTIONS);
});

test("a skill is struck out wherever the text names it", () => {
  const text = "Go, Python and go";
  expect(told(text, withoutSkillInText(NO_CORRECTIONS, read(text), "go"))).toEqual(["Python has"]);
});

test("what was struck out can be put back", () => {
  const text = "Go, Python and go";
  const struck = withoutSkillInText(NO_CORRECTIONS, read(text), "go");
  expect(withSkillPutBack(struck, "go")).toEqual(NO_CORRECTIONS);
});

test("an added skill is there once, as it was said last", () => {
  const once = withAdded(NO_CORRECTIONS, { skillId: "go", stance: "has" });
  const raised = withAdded(once, { skillId: "go", stance: "has", level: "high" });
  expect(raised.added).toEqual([{ skillId: "go", stance: "has", level: "high" }]);
  expect(withoutAdded(raised, "go").added).toEqual([]);
});

describe("words that are in no list are kept", () => {
  const cases: [sentence: string, typed: string[], extras: string[]][] = [
    ["spaces are tidied", ["  bee   keeping "], ["bee keeping"]],
    ["once", ["Falconry", "falconry"], ["Falconry"]],
    ["blank", ["  "], []],
    ["what a link cannot hold is cut", ["x".repeat(MAX_EXTRA_LENGTH + 1)], ["x".repeat(MAX_EXTRA_LENGTH)]],
    ["as many as a link holds", [...Array(MAX_EXTRAS + 1).keys()].map(String), [...Array(MAX_EXTRAS).keys()].map(String)],
  ];
  for (const [sentence, typed, extras] of cases) {
    test(sentence, () => expect(typed.reduce(withExtra, NO_CORRECTIONS).extras).toEqual(extras));
  }
  test("and can be removed", () => {
    expect(withoutExtra(withExtra(NO_CORRECTIONS, "Falconry"), "Falconry")).toEqual(NO_CORRECTIONS);
  });
});

test("what was added outranks what the text says; the rest of the text counts as corrected", () => {
  const reading = read("Go, Python, Rust");
  const denied = withCorrection(NO_CORRECTIONS, reading, reading.mentions[2]!, "not-a-skill");
  const profile = correctedProfile(reading, withExtra(withAdded(denied, { skillId: "go", stance: "wants" }), "falconry"));
  expect(profile).toEqual({
    entries: [
      { skillId: "go", stance: "wants" },
      { skillId: "python", stance: "has", doubtful: true },
    ],
    extras: ["falconry"],
  });
});
