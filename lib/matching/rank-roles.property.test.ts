import fc from "fast-check";
import { expect, test } from "vitest";
import { LEVELS } from "@/data/words";
import { index, profile, RUNS, skillId } from "@/lib/test-support/arbitrary-profile";
import { matchRole } from "./match-role";
import type { Profile, ProfileEntry } from "./profile";
import { rankRoles } from "./rank-roles";

const figureOf = (each: Profile, figure: "score" | "high") => new Map(index.roles.map((role) => [role.id, matchRole(each, role, index)[figure]]));
const scoresOf = (each: Profile) => figureOf(each, "score");
const highsOf = (each: Profile) => figureOf(each, "high");
const withEntry = (each: Profile, changed: ProfileEntry): Profile => ({ ...each, entries: [...each.entries.filter((other) => other.skillId !== changed.skillId), changed] });

test("having one more skill never lowers a role", () => {
  fc.assert(
    fc.property(profile, skillId, (before, learned) => {
      const had = scoresOf(before);
      for (const [role, score] of scoresOf(withEntry(before, { skillId: learned, stance: "has" }))) expect(score).toBeGreaterThanOrEqual((had.get(role) ?? 0) - 1e-12);
    }),
    RUNS,
  );
});

test("raising a level never lowers a role", () => {
  fc.assert(
    fc.property(profile, skillId, fc.constantFrom(0, 1), (before, raised, step) => {
      const low = scoresOf(withEntry(before, { skillId: raised, stance: "has", level: LEVELS[step] ?? "low" }));
      const high = scoresOf(withEntry(before, { skillId: raised, stance: "has", level: LEVELS[step + 1] ?? "high" }));
      for (const [role, score] of high) expect(score).toBeGreaterThanOrEqual((low.get(role) ?? 0) - 1e-12);
    }),
    RUNS,
  );
});

test("one more lack never raises a role", () => {
  fc.assert(
    fc.property(profile, skillId, (before, lacked) => {
      const had = scoresOf(before);
      for (const [role, score] of scoresOf(withEntry(before, { skillId: lacked, stance: "lacks" }))) expect(score).toBeLessThanOrEqual((had.get(role) ?? 0) + 1e-12);
    }),
    RUNS,
  );
});

test("having one more skill never lowers the upper end of the range", () => {
  fc.assert(
    fc.property(profile, skillId, (before, learned) => {
      const had = highsOf(before);
      for (const [role, high] of highsOf(withEntry(before, { skillId: learned, stance: "has" }))) expect(high).toBeGreaterThanOrEqual((had.get(role) ?? 0) - 1e-12);
    }),
    RUNS,
  );
});

test("one more lack never raises it, and without any it is all there is", () => {
  fc.assert(
    fc.property(profile, skillId, (before, lacked) => {
      const had = highsOf(before);
      for (const [role, high] of highsOf(withEntry(before, { skillId: lacked, stance: "lacks" }))) expect(high).toBeLessThanOrEqual((had.get(role) ?? 0) + 1e-12);
      const nothingLacks = { ...before, entries: before.entries.filter(({ stance }) => stance !== "lacks") };
      for (const high of highsOf(nothingLacks).values()) expect(high).toBeCloseTo(1, 10);
    }),
    RUNS,
  );
});

test("the range holds the score, and the arithmetic adds up", () => {
  fc.assert(
    fc.property(profile, (each) => {
      for (const { score, low, high, requirements, duties } of rankRoles(each, index).matches) {
        expect(low).toBeLessThanOrEqual(score + 1e-12);
        expect(high).toBeGreaterThanOrEqual(score - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        const points = [...requirements, ...duties].reduce((sum, part) => sum + part.points, 0);
        expect(points).toBeCloseTo(score, 10);
      }
    }),
    RUNS,
  );
});

test("the order of entries changes nothing", () => {
  fc.assert(
    fc.property(profile, (each) => {
      expect(rankRoles({ ...each, entries: each.entries.toReversed() }, index)).toEqual(rankRoles(each, index));
    }),
    RUNS,
  );
});

test("a role's score does not depend on the other roles", () => {
  fc.assert(
    fc.property(profile, (each) => {
      const [first, ...others] = index.roles;
      const alone = rankRoles(each, { ...index, roles: first ? [first] : [] }).matches[0];
      expect(alone?.score).toBe(rankRoles(each, { ...index, roles: [...others, ...(first ? [first] : [])] }).matches.find((match) => match.roleId === first?.id)?.score);
    }),
    RUNS,
  );
});
