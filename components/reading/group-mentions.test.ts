import { expect, test } from "vitest";
import type { Mention } from "@/lib/reading/reading";
import { groupMentions } from "./group-mentions";

const mention = (skillId: string, more: Partial<Mention> = {}): Mention => ({ start: 0, end: 1, quote: skillId, skillId, label: skillId, stance: "other", by: "name", doubtful: false, ...more });
const shown = (mentions: readonly Mention[]) => groupMentions(mentions).map(({ stance, isBeside, skills }) => [isBeside ? "beside" : stance, ...skills.map(({ skillId }) => skillId)]);

test("what an advert names beside what it asks for comes last, and only what it does not ask for, too", () => {
  expect(shown([mention("figma", { beside: true }), mention("rust"), mention("rust", { beside: true })])).toEqual([["other", "rust"], ["beside", "figma"]]);
});

test("by stance, in the order of the text", () => {
  expect(shown([mention("figma", { stance: "lacks" }), mention("rust", { stance: "has" }), mention("go", { stance: "has" })])).toEqual([["has", "rust", "go"], ["lacks", "figma"]]);
});
