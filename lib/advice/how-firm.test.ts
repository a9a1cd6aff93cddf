import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rankRoles } from "@/lib/matching/rank-roles";
import { has, index, profile, RUNS } from "@/lib/test-support/arbitrary-profile";
import { howFirm, mulberry32 } from "./how-firm";

describe("the generator", () => {
  test("says the same for the same seed", () => {
    const [one, other] = [mulberry32(7), mulberry32(7)];
    for (let i = 0; i < 100; i++) expect(one()).toBe(other());
  });
  test("is spread evenly from 0 to below 1", () => {
    const random = mulberry32(1);
    const numbers = Array.from({ length: 10_000 }, random);
    expect(numbers.every((number) => number >= 0 && number < 1)).toBe(true);
    for (let tenth = 0; tenth < 10; tenth++) {
      const share = numbers.filter((number) => Math.floor(number * 10) === tenth).length;
      expect(share).toBeGreaterThan(850);
      expect(share).toBeLessThan(1150);
    }
  });
});

test("a role that is ahead in everything stays first always", () => {
  expect(howFirm(rankRoles(has("figma", "usability-testing", "messaging-design", "design-handoff"), index))).toEqual({ first: "messaging-ux-designer", stays: 500, of: 500 });
});

test("nobody stands firm where nobody stands first", () => {
  expect(howFirm(rankRoles({ entries: [], extras: [] }, index))).toBeUndefined();
  expect(howFirm(rankRoles(has("nursing"), index))).toBeUndefined();
});

test("another opinion that is none changes nothing: with equal coverage everywhere the first stays", () => {
  const part = { text: "", status: "partly" as const, coverage: 0.5, parts: [], because: [] };
  const match = (roleId: string) => ({ roleId, score: 0.5, low: 0.5, high: 0.5, requirements: [1, 2, 3].map((number) => ({ ...part, index: number, weight: 1 / 3, points: 1 / 6 })), duties: [] });
  const { stays, of } = howFirm({ fit: "tie", tied: [], empty: false, matches: [match("a")] }) ?? { stays: 0, of: 1 };
  expect(stays).toBe(of);
});

test("the count is within its bounds, and the same each time", () => {
  fc.assert(
    fc.property(profile, fc.nat(), (now, seed) => {
      const ranking = rankRoles(now, index);
      const firm = howFirm(ranking, 50, seed);
      expect(howFirm(ranking, 50, seed)).toEqual(firm);
      expect(firm === undefined).toBe(ranking.matches[0]?.score === 0);
      expect(firm?.first ?? ranking.matches[0]?.roleId).toBe(ranking.matches[0]?.roleId);
      expect(firm?.stays ?? 0).toBeGreaterThanOrEqual(0);
      expect(firm?.stays ?? 0).toBeLessThanOrEqual(50);
    }),
    RUNS,
  );
});
