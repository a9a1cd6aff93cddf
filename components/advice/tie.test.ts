import { createElement, type ElementType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Result } from "@/components/result/result";
import { rankRoles } from "@/lib/matching/rank-roles";
import type { Profile } from "@/lib/matching/profile";
import { has, index } from "@/lib/test-support/arbitrary-profile";
import { BeforeAndAfter } from "./before-and-after";
import { ContrastNote } from "./contrast-note";
import { Decision } from "./decision";
import { decidersOf } from "./deciders";
import { Firmness } from "./firmness";
import { openQuestions } from "./open-questions";
import { stakeOf } from "./questions";
import { LiveRanking } from "@/components/ranking/live-ranking";
import type { Match } from "@/lib/matching/match";
import { percentOf } from "@/lib/matching/shown-score";
import { tieReason, verdictOf } from "@/components/result/verdict";

function resultOf(profile: Profile): Result {
  return { ranking: rankRoles(profile, index), profile, index, source: { whose: "own", entries: profile.entries, mentions: undefined, labelOf: (id) => index.labelOf(id) ?? id }, shownThen: [] };
}

const wordsOf = <Props extends object>(component: ElementType<Props>, props: Props) => renderToStaticMarkup(createElement(component, props)).replace(/<[^>]*>/g, "");

const tie = resultOf(has("ux-design", "blockchain-development"));
const clear = resultOf(has("figma", "usability-testing", "user-centred-design"));

test("the two that are tied here are tied, and the clear one is clear", () => expect([tie.ranking.fit, clear.ranking.fit]).toEqual(["tie", "clear"]));

test("of a tie it is not said that the first place is firm", () => expect(wordsOf(Firmness, { result: tie })).toBe(""));

test("only the first place is called firm: the places below it are another matter", () => {
  const words = wordsOf(Firmness, { result: clear });
  expect(words).toMatch(/^The first place is firm: in \d+ of 500 other reasonable weightings, UX\/UI Designer/);
  expect(words).not.toContain("order");
});

test("a tie says why it is one, with its numbers and by the rule that made it, on either page", () => {
  const near = tieReason(tie.ranking);
  const [first, second] = tie.ranking.matches.map(({ score }) => percentOf(score));
  expect(near).toContain(`${first} and ${second} of 100, are nearer`);
  const match = (roleId: string, score: number): Match => ({ roleId, score, low: score, high: score, requirements: [], duties: [] });
  expect(tieReason({ tied: ["a", "b"], matches: [match("a", 0.74), match("b", 0.56)] })).toMatch(/^Nearly all that these roles require is met\. Scores of 74 and 56 .* from 68%/);
  expect(verdictOf(tie.ranking, index.roles, false).lead).toBe(near);
  expect(wordsOf(LiveRanking, { index, ranking: tie.ranking, source: tie.source })).toContain(near);
});

test("what would decide a tie is said, asked and noted between the two alike", () => {
  for (const profile of [has("ux-design", "blockchain-development"), has("moderation", "figma"), has("gdpr", "agile", "moderation", "discord")]) {
    const result = resultOf(profile);
    if (result.ranking.fit !== "tie") continue;
    const deciders = decidersOf(result);
    const words = wordsOf(Decision, { result });
    const asked = openQuestions(result, 0).map(({ skillId }) => skillId);
    for (const { roleId, skillId } of deciders) {
      const title = index.roles.find(({ id }) => id === roleId)!.title;
      expect(words).toContain(`${title} would come first alone`);
      expect(asked.slice(0, deciders.length)).toContain(skillId);
    }
    for (const question of openQuestions(result, 0)) expect(stakeOf(question, result) === "first").toBe(deciders.some(({ skillId }) => skillId === question.skillId));
    const [above, below] = result.ranking.matches;
    const note = wordsOf(ContrastNote, { result, above: above!, below: below! });
    expect(note).not.toContain("would reverse this order");
    if (deciders.some(({ roleId }) => roleId === below!.roleId)) expect(note).toContain("would come first alone");
  }
});

test("of one word it is not said that the first place is firm, nor that the role fits best", () => {
  const word = resultOf(has("solidity"));
  expect(word.ranking.fit).toBe("clear");
  expect(wordsOf(Firmness, { result: word })).toMatch(/^The first place is not firm yet/);
  for (const shared of [true, false]) expect(verdictOf(word.ranking, index.roles, shared).heading).toBe("Blockchain Developer comes first so far");
});

test("between the two of a tie it is said that they are tied", () => {
  const [above, below] = tie.ranking.matches;
  expect(wordsOf(ContrastNote, { result: tie, above: above!, below: below! })).toMatch(/are tied; .* stands (less than a point|1 point|\d+ points) higher/);
});

test("three that nothing decides between are not called both", () => {
  // no skill puts these three alone at the head, for they hold no place in the ranking of the profile
  const nothing: Profile = { entries: [], extras: [] };
  const ofThree: Result = { ...resultOf(nothing), ranking: { ...tie.ranking, tied: ["a", "b", "c"] } };
  expect(wordsOf(Decision, { result: ofThree })).toContain("all three would suit you");
  expect(wordsOf(Decision, { result: { ...ofThree, ranking: { ...tie.ranking, tied: ["a", "b"] } } })).toContain("both would suit you");
});

test("what would lead to a tie, or to none, is not said to come first", () => {
  const status = (result: Result, chosen: string[]) => /<p role="status"[^>]*>([^<]*)/.exec(renderToStaticMarkup(createElement(BeforeAndAfter, { result, chosen })))?.[1];
  expect(status(resultOf(has("ux-design")), ["blockchain-development"])).toMatch(/^Then it is a tie: /);
  expect(status(resultOf({ entries: [{ skillId: "figma", stance: "wants" }], extras: [] }), ["storytelling"])).toMatch(/^Then still none of the five fits/);
  expect(status(resultOf(has("figma")), ["ux-design"])).toMatch(/^Then UX\/UI Designer .* comes first, at \d+ of 100\.$/);
});
