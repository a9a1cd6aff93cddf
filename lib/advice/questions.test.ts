import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closers } from "@/data/steps/closers";
import { steps } from "@/data/steps/steps";
import { rankRoles } from "@/lib/matching/rank-roles";
import type { Profile } from "@/lib/matching/profile";
import { has, index, profile, RUNS } from "@/lib/test-support/arbitrary-profile";
import { STANDS_FOR } from "./advised-skills";
import { ANSWERS, MOST_QUESTIONS, questionsFor, withAnswer } from "./questions";

const orderOf = (each: Profile) => rankRoles(each, index).matches.map(({ roleId }) => roleId);
const asked = (each: Profile) => questionsFor(each, index, closers).map(({ skillId }) => skillId);

test("no question is asked whose answer cannot change the order, none of what is in the profile, few at once, each with a step", () => {
  fc.assert(
    fc.property(profile, (now) => {
      const order = orderOf(now);
      const questions = questionsFor(now, index, closers);
      expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
      for (const { skillId, decisive, roles } of questions) {
        expect(now.entries.some((entry) => entry.skillId === skillId)).toBe(false);
        const changing = ANSWERS.filter((answer) => orderOf(withAnswer(now, skillId, answer)).join() !== order.join());
        expect(changing.length).toBeGreaterThan(0);
        expect(changing).toEqual(expect.arrayContaining(decisive));
        expect(roles.length).toBeGreaterThan(0);
        expect(steps.some((step) => step.skillId === skillId)).toBe(true);
        // nor is anybody asked of a skill and of what it stands for at once
        for (const other of questions) if (other.skillId !== skillId) expect(index.implications.of(skillId).get(other.skillId) ?? 0).toBeLessThan(STANDS_FOR);
      }
      expect(questionsFor({ ...now, entries: now.entries.toReversed() }, index, closers)).toEqual(questions);
    }),
    RUNS,
  );
}, 60_000);

test("answering comes to an end", () => {
  fc.assert(
    fc.property(profile, fc.array(fc.constantFrom(...ANSWERS), { minLength: 1 }), (start, answers) => {
      let now = start;
      for (let count = 0; ; count++) {
        const [question] = questionsFor(now, index, closers);
        if (!question) break;
        expect(count).toBeLessThan(100);
        now = withAnswer(now, question.skillId, answers[count % answers.length] ?? "no");
      }
    }),
    { numRuns: 50 } // each run is a whole conversation,
  );
}, 60_000);

describe("cases", () => {
  test("one catalogue with one role has no order to change", () => expect(questionsFor(has("gdpr"), { ...index, roles: index.roles.slice(0, 1) })).toEqual([]));
  test("who has everything is asked nothing", () => expect(asked(has(...steps.map(({ skillId }) => skillId)))).toEqual([]));
  test("who lacks programming is not asked of Python or Solidity", () => {
    const questions = asked({ entries: [{ skillId: "programming", stance: "lacks" }, { skillId: "moderation", stance: "has" }], extras: [] });
    for (const skillId of ["python", "solidity", "programming"]) expect(questions).not.toContain(skillId);
  });
  test("nobody is asked as a stranger: a forum's moderator who cannot program, a designer, somebody of whom nothing was read", () => {
    const moderator: Profile = { entries: [...has("moderation", "discord", "newsletter-writing").entries, { skillId: "programming", stance: "lacks" }], extras: [] };
    for (const person of [moderator, has("figma", "ui-design", "usability-testing", "mobile-design"), has("nursing")]) {
      for (const foreign of ["smart-contract-security", "blockchain-development", "dapps", "solidity", "secure-development-lifecycle"]) expect(asked(person)).not.toContain(foreign);
    }
  });
  test("it says which questions are about the first place, and which about those below it", () => {
    for (const now of [has("gdpr", "moderation"), has("figma", "sketch", "python", "cryptography")]) {
      for (const { skillId, changesFirst } of questionsFor(now, index, closers)) {
        expect(changesFirst).toBe(ANSWERS.some((answer) => orderOf(withAnswer(now, skillId, answer))[0] !== orderOf(now)[0]));
      }
    }
  });
  test("between two that are near, what decides between them comes first", () => {
    const [question] = questionsFor(has("gdpr", "moderation"), index, closers);
    expect(question?.roles).toContain("privacy-product-manager");
  });
});
