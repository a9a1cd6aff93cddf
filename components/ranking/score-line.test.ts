import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Profile } from "@/lib/matching/profile";
import { matchRole } from "@/lib/matching/match-role";
import { has, index } from "@/lib/test-support/arbitrary-profile";
import { ScoreLine } from "./score-line";

const role = index.roles.find(({ id }) => id === "messaging-ux-designer")!;
const wordsOf = (profile: Profile) => renderToStaticMarkup(createElement(ScoreLine, { match: matchRole(profile, role, index) })).replace(/<[^>]*>/g, " ");

const told = has("figma", "ui-design", "usability-testing", "messaging-design");

const cases: [sentence: string, profile: Profile, words: RegExp][] = [
  ["of a role of which nothing was said nothing is known", has(), /Nothing was said of it, so it may be anything up to 100\./],
  ["what was not mentioned may be there", has("figma"), /Up to 100, if everything that was not mentioned is there too\./],
  ["where something was said of everything, more may still raise it", told, /Up to 100, if everything that was not mentioned/],
];
for (const [sentence, profile, words] of cases) test(sentence, () => expect(wordsOf(profile)).toMatch(words));

test("where words behind it were read with doubt, it is not said that none were, though others say the same", () => {
  const profile = has("figma");
  const mention = { skillId: "figma", label: "Figma", quote: "Figma", start: 0, end: 5, stance: "has" as const, by: "name" as const };
  const words = (...doubtful: boolean[]) =>
    renderToStaticMarkup(createElement(ScoreLine, { match: matchRole(profile, role, index), source: { whose: "own", entries: profile.entries, mentions: doubtful.map((each) => ({ ...mention, doubtful: each })), labelOf: (id: string) => id } }));
  expect(words(false, true)).toContain("Some of the words behind it were read with doubt; the number is the same without them.");
  expect(words(false, false)).toContain("No part of it was read with doubt.");
});

test("and it does", () => {
  expect(matchRole({ ...told, entries: [...told.entries, { skillId: "design-systems", stance: "has" }] }, role, index).score).toBeGreaterThan(matchRole(told, role, index).score);
});

test("what might be there is a line, not a bar filled to the end", () => {
  const markup = renderToStaticMarkup(createElement(ScoreLine, { match: matchRole(has(), role, index) }));
  expect(markup).toContain('class="reach"');
  expect(markup).toMatch(/class="reach"[^>]*height="30%"/);
  expect(markup).not.toContain('class="fill"');
});
