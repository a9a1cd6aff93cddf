import { expect, test } from "vitest";
import { toyIndex } from "@/lib/test-support/toy-catalogue";
import { rankRoles } from "@/lib/matching/rank-roles";
import { wanted, worthTrying } from "./worth-trying";

const profile = { entries: [{ skillId: "pruning", stance: "has" as const }, { skillId: "sewing", stance: "lacks" as const }], extras: [] };

test("each skill once, those that add most first; what is there is not offered", () => {
  expect(worthTrying(rankRoles(profile, toyIndex), profile, toyIndex)).toEqual(expect.arrayContaining(["baking", "sowing", "sewing"]));
  expect(worthTrying(rankRoles(profile, toyIndex), profile, toyIndex)).not.toContain("pruning");
});

test("who has a skill wants nothing new", () => {
  expect(wanted(["pruning", "sewing"], profile)).toEqual([{ skillId: "sewing", stance: "wants" }]);
});
