import { describe, expect, test } from "vitest";
import { questionsFor, withAnswer } from "@/lib/advice/questions";
import { closers } from "@/data/steps/closers";
import { NO_CORRECTIONS, type Corrections } from "@/lib/matching/corrections";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";
import { has, index } from "@/lib/test-support/arbitrary-profile";
import { announcementOf, type Moment } from "./announcement";
import type { GivenAnswer } from "./given-answers";

const labelOf = (skillId: string) => index.labelOf(skillId) ?? skillId;

function moment(profile: Profile, given: GivenAnswer[] = [], corrections: Partial<Corrections> = {}): Moment {
  const described = { draft: { text: "", corrections: { ...NO_CORRECTIONS, ...corrections } }, reading: { mentions: [], unread: [], unreadLanguages: [], advert: false, readTo: 0 } };
  const result = { ranking: rankRoles(profile, index), profile, index, source: { whose: "own" as const, entries: profile.entries, mentions: [], labelOf }, shownThen: [] };
  return { opened: { ok: true, code: "", described, unknownSkills: 0, result }, given };
}

const withEntries = (profile: Profile, ...entries: ProfileEntry[]): Profile => ({ ...profile, entries: [...profile.entries.filter(({ skillId }) => entries.every((entry) => entry.skillId !== skillId)), ...entries] });
const designer = has("figma", "sketch", "usability-testing", "user-centred-design");

describe("a correction says what changed and whether the ranking did", () => {
  const cases: [sentence: string, before: Profile, now: Profile, said: RegExp][] = [
    ["another stance", withEntries(designer, { skillId: "solidity", stance: "lacks" }), withEntries(designer, { skillId: "solidity", stance: "wants" }), /^Solidity: you want to learn it\. The ranking stays the same\.$/],
    ["a level", designer, withEntries(designer, { skillId: "usability-testing", stance: "has", level: "low" }), /^Usability testing: you have it, basics\. The order stays the same\. Changed: UX\/UI Designer .*, now \d+ of 100/],
    ["no skill after all", designer, has("figma", "usability-testing", "user-centred-design"), /^Sketch no longer counts\. The order stays the same\. Changed: UX\/UI Designer .*, now \d+ of 100\.$/],
    ["back to how it was read", has("figma", "sketch", "user-centred-design"), designer, /^Usability testing: you have it\. The result has changed\. UX\/UI Designer .* fits you best\.$/],
    ["another verdict", designer, withEntries(designer, { skillId: "blockchain-development", stance: "has" }), /^Blockchain development: you have it\. The result has changed\. Blockchain Developer comes first so far\.$/],
    ["another order below the first", designer, withEntries(designer, { skillId: "moderation", stance: "has" }), /^Moderation: you have it\. The first place stays the same\. The order below it has changed\.$/],
    ["nothing is left", has("figma"), has(), /^Figma no longer counts\. The result has changed\. Too little to say\.$/],
    ["the same words elsewhere in the text", designer, { ...designer }, /^Noted\. The skills that count stay the same\. The ranking stays the same\.$/],
  ];
  for (const [sentence, before, now, said] of cases) test(sentence, () => expect(announcementOf(moment(before), moment(now))).toMatch(said));
});

test("of a tie it says that it is one", () => {
  const said = announcementOf(moment(has("ux-design")), moment(has("ux-design", "blockchain-development")));
  expect(said).toMatch(/The result has changed\. It is a tie: /);
  expect(said).not.toContain("first");
});

test("an answer says what it did, and then the next question", () => {
  const between = has("gdpr", "moderation", "newsletter-writing");
  const [asked] = questionsFor(between, index, closers);
  const after = withAnswer(between, asked!.skillId, "yes");
  const [next] = questionsFor(after, index, closers);
  const given: GivenAnswer = { skillId: asked!.skillId, answer: "yes", asked: true, before: undefined };
  const said = announcementOf(moment(between), moment(after, [given], { added: after.entries }));
  expect(said.startsWith(`${labelOf(asked!.skillId)}: yes. The `)).toBe(true);
  expect(said).toMatch(/Next question: Do you have experience with .*\?$/);
  expect(said.toLowerCase()).toContain(labelOf(next!.skillId).toLowerCase());
  expect(said.match(/The (ranking|result|order|first place) /g)).toHaveLength(1); // what it did is said once
});

test("an answer to a single gap asks nothing further, and one taken back says so", () => {
  const after = withAnswer(designer, "gdpr", "no");
  const given: GivenAnswer = { skillId: "gdpr", answer: "no", asked: false, before: undefined };
  expect(announcementOf(moment(designer), moment(after, [given]))).toBe("GDPR: no. The ranking stays the same.");
  expect(announcementOf(moment(after, [given]), moment(designer))).toMatch(/^The answer on GDPR is taken back\. The ranking stays the same\.$/);
});

test("after the last question it says that there is none", () => {
  const given = ["a", "b", "c", "d", "gdpr"].map((skillId): GivenAnswer => ({ skillId, answer: "no", asked: true, before: undefined }));
  expect(announcementOf(moment(designer, given.slice(0, 4)), moment(withAnswer(designer, "gdpr", "no"), given))).toMatch(/we ask no more than five questions\.$/);
});

test("what the picker has said already is not said twice", () => {
  const entry: ProfileEntry = { skillId: "solidity", stance: "has" };
  expect(announcementOf(moment(designer), moment(withEntries(designer, entry), [], { added: [entry] }))).toMatch(/^The /);
});

test("many changes at once are counted, not listed", () => {
  expect(announcementOf(moment(designer), moment(has()))).toMatch(/^4 skills have changed\./);
});

test("skills carried on with are said to be one's own now", () => {
  const shared = moment(designer);
  shared.opened = { ...shared.opened, described: undefined };
  expect(announcementOf(shared, moment(designer))).toBe("These are your skills now: you can edit and correct them.");
  expect(announcementOf(shared, shared)).toBe("");
});
