import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closers } from "@/data/steps/closers";
import { steps } from "@/data/steps/steps";
import { rankRoles } from "@/lib/matching/rank-roles";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { has, index, profile, RUNS } from "@/lib/test-support/arbitrary-profile";
import { toyIndex } from "@/lib/test-support/toy-catalogue";
import { gapsOf } from "./gaps-of";
import { stepFor } from "./step-for";
import { whatIf } from "./what-if";

const gapsFor = (roleId: string, now: Profile) => {
  const match = rankRoles(now, index).matches.find((each) => each.roleId === roleId);
  return match ? gapsOf(match, now, index, closers) : [];
};
const told = (roleId: string, ...entries: ProfileEntry[]) => gapsFor(roleId, { entries, extras: [] }).map(({ name, kind, skillId }) => `${name}: ${kind}, ${skillId}`).sort();

describe("what would close a gap", () => {
  const cases: [sentence: string, roleId: string, entries: ProfileEntry[], gap: string][] = [
    ["a concrete language for programming", "security-software-engineer", [], "programming: not-mentioned, python"],
    ["another one for another role", "blockchain-developer", [], "programming: not-mentioned, solidity"],
    ["the card's own word where it is concrete", "security-software-engineer", [], "threat modelling: not-mentioned, threat-modelling"],
    ["the lacked skill itself", "security-software-engineer", [{ skillId: "python", stance: "lacks" }], "programming: lacking, python"],
    ["to who cannot program Python alone is no help", "security-software-engineer", [{ skillId: "programming", stance: "lacks" }], "programming: lacking, programming"],
    ["what is being learned is partly there", "privacy-product-manager", [{ skillId: "gdpr", stance: "learning" }], "privacy law: partly, gdpr"],
    ["a wish is no lack", "messaging-ux-designer", [{ skillId: "figma", stance: "wants" }], "design tools: not-mentioned, figma"],
  ];
  for (const [sentence, roleId, entries, gap] of cases) test(sentence, () => expect(told(roleId, ...entries)).toContain(gap));
});

test("what is met is no gap", () => expect(told("privacy-product-manager", { skillId: "gdpr", stance: "has" }).join()).not.toContain("privacy law"));

test("without closers the card's first whole alternative closes", () => {
  const [match] = rankRoles({ entries: [], extras: [] }, toyIndex).matches;
  expect(match && gapsOf(match, { entries: [], extras: [] }, toyIndex).map(({ skillId, first, changesFirst }) => [skillId, first, changesFirst])).toEqual([["baking", "baker", true]]);
});

test("what closing adds is what the what-if shows, the most first", () => {
  fc.assert(
    fc.property(profile, (now) => {
      const { matches } = rankRoles(now, index);
      for (const match of matches) {
        const gaps = gapsOf(match, now, index, closers);
        for (const gap of gaps) {
          const { before, after, perRole } = whatIf(now, [gap.skillId], index);
          const adds = new Map(perRole.map(({ roleId, before: was, after: is }) => [roleId, is - was]));
          expect(gap.adds).toBeCloseTo(adds.get(match.roleId) ?? 0, 12);
          expect(gap.adds).toBeGreaterThan(0);
          expect(gap.others.every(({ roleId, adds: more }) => roleId !== match.roleId && more === adds.get(roleId))).toBe(true);
          if ((before.matches[0]?.score ?? 0) > 0) expect(gap.changesFirst).toBe(after.matches[0]?.roleId !== before.matches[0]?.roleId);
          const closed = after.matches.find(({ roleId }) => roleId === match.roleId)?.requirements[gap.requirement - 1]?.parts.find(({ name }) => name === gap.name);
          expect(closed?.coverage).toBeGreaterThanOrEqual(0.999);
        }
        expect(gaps.map(({ adds }) => adds)).toEqual(gaps.map(({ adds }) => adds).sort((a, b) => b - a));
      }
    }),
    RUNS,
  );
}, 60_000);

test("no gap of anybody is without a step, and its role says why it asks", () => {
  fc.assert(
    fc.property(profile, (now) => {
      for (const match of rankRoles(now, index).matches) {
        for (const { skillId } of gapsOf(match, now, index, closers)) expect(stepFor(skillId, match.roleId, steps)?.asked).toBeDefined();
      }
    }),
    RUNS,
  );
}, 60_000);

test("a role that the catalogue no longer has has no gaps", () => {
  expect(gapsOf({ roleId: "gone", score: 0, low: 0, high: 1, requirements: [], duties: [] }, has("gdpr"), index)).toEqual([]);
});
