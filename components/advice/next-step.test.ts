import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import type { Result } from "@/components/result/result";
import { resultTexts } from "@/data/texts/en/results";
import type { Whose } from "@/data/texts/en/words";
import { gapsOfMatch } from "@/lib/advice/gaps-of-match";
import type { Profile } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";
import { has, index } from "@/lib/test-support/arbitrary-profile";
import { GapSection } from "./gap-section";
import { NextStep } from "./next-step";

function resultOf(profile: Profile, whose: Whose = "own"): Result {
  return { ranking: rankRoles(profile, index), profile, index, source: { whose, entries: profile.entries, mentions: undefined, labelOf: (id) => index.labelOf(id) ?? id }, shownThen: [] };
}
const wordsOf = (profile: Profile, whose?: Whose) => renderToStaticMarkup(createElement(NextStep, { result: resultOf(profile, whose) })).replace(/<[^>]*>/g, " ");
const lacking = (profile: Profile, ...skillIds: string[]): Profile => ({ ...profile, entries: [...profile.entries, ...skillIds.map((skillId) => ({ skillId, stance: "lacks" as const }))] });

const justMet = has("figma", "user-centred-design", "usability-testing", "messaging-design");
const wellShown = has("figma", "sketch", "user-centred-design", "ux-design", "usability-testing", "user-research", "messaging-design", "responsive-design", "design-handoff", "design-systems");

describe("nothing is missing", () => {
  test("for either of these two, of whom one scores high and the other does not", () => {
    for (const profile of [justMet, wellShown]) expect(gapsOfMatch(rankRoles(profile, index).matches[0]!)).toEqual([]);
    expect(rankRoles(justMet, index).matches[0]!.score).toBeLessThan(0.7);
    expect(rankRoles(wellShown, index).matches[0]!.score).toBeGreaterThan(0.7);
  });

  test("who has much to show may apply", () => {
    expect(wordsOf(wellShown)).toContain("You can apply, and send this result along.");
    expect(wordsOf(wellShown)).not.toContain("Before you apply");
  });

  test("who has little behind it is first asked for more, by duties of the role of which nothing was said", () => {
    const words = wordsOf(justMet);
    expect(words).toContain(`Before you apply, choose “${resultTexts.actions.edit}” and add what else you have done.`);
    expect(words).not.toContain("You can apply");
    const [first] = index.roles.find(({ id }) => id === "messaging-ux-designer")!.duties.slice(2);
    expect(words).toContain(first!.text);
  });

  test("what was read with doubt alone makes nobody ready", () => {
    const doubted = { ...wellShown, entries: wellShown.entries.map((entry) => ({ ...entry, doubtful: true })) };
    expect(wordsOf(doubted)).toContain("Before you apply");
  });

  test("a card met on the whole is not met in every part: who reads a book on cryptography is told so, everywhere", () => {
    const backend: Profile = { entries: [...has("backend", "go", "owasp", "penetration-testing", "python", "threat-modelling", "burp-suite", "secure-code-review").entries, { skillId: "cryptography", stance: "learning" }], extras: [] };
    const result = resultOf(backend);
    expect(gapsOfMatch(result.ranking.matches[0]!)).toEqual([]);
    expect(wordsOf(backend)).toMatch(/Before you apply.*Little or nothing is shown of cryptography/);
    const role = index.roles.find(({ id }) => id === "security-software-engineer")!;
    expect(renderToStaticMarkup(createElement(GapSection, { result, role, shared: false }))).toMatch(/requirements are met, but little or nothing is shown of cryptography/);
  });

  test("three months of Figma and one mockup are no job yet: nothing says for how long or how well", () => {
    const changer = has("design-tools", "figma", "messaging-design", "ui-design", "usability-testing");
    expect(gapsOfMatch(rankRoles(changer, index).matches[0]!)).toEqual([]);
    expect(wordsOf(changer)).toContain("Nothing of it says for how long you have done it");
    const level = (each: "low" | "high"): Profile => ({ ...changer, entries: changer.entries.map((entry) => ({ ...entry, level: each })) });
    expect(wordsOf(level("high"))).toContain("You can apply");
    expect(wordsOf(level("low"))).not.toContain("You can apply");
  });

  test("it says what the link shows, what is lacking by name", () => {
    for (const profile of [justMet, wellShown]) {
      expect(wordsOf(profile)).toContain("the link shows every skill that counts in it.");
      expect(wordsOf(lacking(profile, "gdpr", "solidity"))).toContain("also what you said you lack (GDPR and Solidity)");
      expect(wordsOf(lacking(profile, "gdpr", "solidity", "rust", "scrum", "ethereum"))).toContain("also what you said you lack (GDPR, Solidity, Rust, and 2 more)");
    }
  });
});

test("what stands first already is not said to be put first", () => {
  const nothing = resultOf({ entries: [{ skillId: "figma", stance: "lacks" }], extras: [] });
  const [first] = nothing.ranking.matches;
  const role = index.roles.find(({ id }) => id === first!.roleId)!;
  expect(renderToStaticMarkup(createElement(GapSection, { result: nothing, role, shared: false }))).not.toContain(`would put ${role.title} first`);
});

test("a skill that adds more than its requirement can give says why", () => {
  const result = resultOf(has("moderation"));
  const role = index.roles.find(({ id }) => id === "blockchain-developer")!;
  expect(renderToStaticMarkup(createElement(GapSection, { result, role, shared: false }))).toMatch(/Adds \d+ points here, because it shows more of the role than this/);
});

test("an advert is no application: whoever reads one is asked for their own skills", () => {
  for (const profile of [wellShown, justMet, has("figma")]) {
    const words = wordsOf(profile, "advert");
    expect(words).toContain("This ranking is of the advert, not of you");
    expect(words).toContain(resultTexts.describe);
    expect(words).not.toMatch(/You can apply|Before you apply|You have not mentioned|would add/);
  }
});
