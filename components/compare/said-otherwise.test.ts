import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { LEVELS, STANCES } from "@/data/words";
import type { ProfileEntry } from "@/lib/matching/profile";
import { ChangedSkills } from "./changed-skills";
import { saidOf, saidOtherwise } from "./said-otherwise";

const skillId = "social-media-management";

const cases: [sentence: string, then: Omit<ProfileEntry, "skillId">, now: Omit<ProfileEntry, "skillId">, said: string][] = [
  ["another stance", { stance: "wants" }, { stance: "has", level: "low" }, "before: you want to learn it; now: you have it, basics"],
  ["a level", { stance: "has", level: "low" }, { stance: "has", level: "high" }, "you have it (before: basics; now: in depth)"],
  ["a level that was not said before", { stance: "has" }, { stance: "has", level: "mid" }, "you have it (before: level not said; now: solid)"],
  ["both", { stance: "has", level: "low", doubtful: true }, { stance: "has", level: "high" }, "you have it (before: basics, read with doubt; now: in depth, read without doubt)"],
  ["doubt that is gone", { stance: "has", doubtful: true }, { stance: "has" }, "you have it (before: read with doubt; now: read without doubt)"],
  ["doubt that has come", { stance: "has", doubtful: false }, { stance: "has", doubtful: true }, "you have it (before: read without doubt; now: read with doubt)"],
];

for (const [sentence, then, now, said] of cases) test(sentence, () => expect(saidOtherwise({ skillId, ...then }, { skillId, ...now })).toBe(said));

test("what differs never reads as if it were the same", () => {
  const entries = STANCES.flatMap((stance) => [undefined, ...LEVELS].flatMap((level) => [true, false].map((doubtful): ProfileEntry => ({ skillId, stance, level, doubtful }))));
  expect(new Set(entries.map(saidOf)).size).toBe(entries.length);
  for (const then of entries) {
    const rows = entries.filter((now) => now !== then).map((now) => saidOtherwise(then, now));
    expect(new Set(rows).size).toBe(rows.length);
    for (const row of rows) expect(row).toMatch(/before: (.+); now: (?!\1\)?$)/);
  }
});

test("what is no longer there is not said to be had", () => {
  const comparison = { added: [], dropped: [{ skillId: "go", stance: "has" as const }], changed: [], extras: { added: [], dropped: [] }, roles: [] };
  const words = renderToStaticMarkup(createElement(ChangedSkills, { comparison, labelOf: () => "Go" })).replace(/<[^>]*>/g, " ").replace(/ +/g, " ").trim();
  expect(words).toBe("No longer there Go before: you have it");
});
