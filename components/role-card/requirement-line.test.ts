import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Whose } from "@/data/texts/en/words";
import { rankRoles } from "@/lib/matching/rank-roles";
import { has, index } from "@/lib/test-support/arbitrary-profile";
import { RequirementLine } from "./requirement-line";

const profile = has("figma");
const requirement = rankRoles(profile, index).matches[0]!.requirements.find(({ because }) => because.includes("figma"))!;
const mentions = [{ skillId: "figma", label: "Figma", quote: "Figma", start: 0, end: 5, stance: "has" as const, by: "name" as const, doubtful: false }];
const wordsOf = (whose: Whose, isQuoted: boolean) =>
  renderToStaticMarkup(createElement(RequirementLine, { requirement, source: { whose, entries: profile.entries, mentions: isQuoted ? mentions : undefined, labelOf: () => "Figma" } })).replace(/<[^>]*>/g, " ");

test("whose words show a requirement: the visitor's own, a link's, or an advert's", () => {
  expect(wordsOf("own", true)).toContain("You wrote");
  expect(wordsOf("shared", false)).toContain("Shown by");
  expect(wordsOf("advert", true)).toContain("The advert asks for");
  expect(wordsOf("advert", true)).not.toContain("You wrote");
});

test("what gives a point and shows nothing is named: “not mentioned, nothing shows it” is not said above a bar", () => {
  const faint = has("spreadsheets");
  const data = rankRoles(faint, index).matches.flatMap(({ requirements }) => requirements).find(({ status, coverage }) => status === "not-mentioned" && coverage > 0)!;
  const words = renderToStaticMarkup(createElement(RequirementLine, { requirement: data, source: { whose: "own", entries: faint.entries, mentions: undefined, labelOf: () => "Spreadsheets" } })).replace(/<[^>]*>/g, " ");
  expect(words).toMatch(/Too little to show it:\s+Spreadsheets/);
  expect(words).not.toContain("Nothing in the text shows it");
});
