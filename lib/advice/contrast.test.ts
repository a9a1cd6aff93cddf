import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closers } from "@/data/steps/closers";
import { rankRoles } from "@/lib/matching/rank-roles";
import type { Profile } from "@/lib/matching/profile";
import { has, index, profile, RUNS } from "@/lib/test-support/arbitrary-profile";
import { toyIndex } from "@/lib/test-support/toy-catalogue";
import { contrast } from "./contrast";
import { withSkills } from "./what-if";

const neighbours = (now: Profile, above = 0) => {
  const { matches } = rankRoles(now, index);
  return contrast(matches[above]!, matches[above + 1]!, now, index, closers);
};

describe("why one stands above the other", () => {
  const both = neighbours(has("owasp", "threat-modelling", "solidity"));
  test("each side by the skills that speak for it", () => {
    expect(both.above).toMatchObject({ roleId: "security-software-engineer" });
    expect(both.above.skillIds).toEqual(expect.arrayContaining(["owasp", "threat-modelling"]));
    expect(both.below).toMatchObject({ roleId: "blockchain-developer", skillIds: ["solidity"] });
  });
  test("the grounds name the card's sentences, most points first", () => {
    const points = both.above.grounds.map((ground) => ground.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(both.below.grounds.every(({ skillIds }) => skillIds.join() === "solidity")).toBe(true);
  });
  test("one skill of the toy baker's neighbour would reverse it", () => {
    const now = has("rye");
    const [above, below] = rankRoles(now, toyIndex).matches;
    expect(contrast(above!, below!, now, toyIndex).reversedBy?.skillId).toBe("pruning");
  });
});

test("what is said to reverse the order reverses it; where nothing is said no skill of the lower card does", () => {
  fc.assert(
    fc.property(profile, fc.nat({ max: 3 }), (now, at) => {
      const { above, below, reversedBy } = neighbours(now, at);
      const orderWith = (skillId: string) => rankRoles(withSkills(now, [skillId]), index).matches.map(({ roleId }) => roleId);
      if (reversedBy) {
        const after = rankRoles(withSkills(now, [reversedBy.skillId]), index).matches;
        expect(after.findIndex(({ roleId }) => roleId === below.roleId)).toBeLessThan(after.findIndex(({ roleId }) => roleId === above.roleId));
        expect(after.find(({ roleId }) => roleId === below.roleId)?.score).toBe(reversedBy.below);
      } else {
        const role = index.roles.find(({ id }) => id === below.roleId)!;
        for (const link of role.requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf))) {
          if (typeof link === "string") expect(orderWith(link).indexOf(above.roleId)).toBeLessThan(orderWith(link).indexOf(below.roleId));
        }
      }
      for (const side of [above, below]) for (const { skillIds } of side.grounds) for (const skillId of skillIds) expect(side.skillIds).toContain(skillId);
      expect(above.skillIds.filter((skillId) => below.skillIds.includes(skillId))).toEqual([]);
    }),
    RUNS,
  );
}, 60_000);
