import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { closers } from "@/data/steps/closers";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { toyIndex } from "@/lib/test-support/toy-catalogue";
import { profileFromReading } from "@/lib/matching/profile-from-reading";
import { readDescription } from "@/lib/reading/read-description";
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

test("what is a case of something lacked is offered last", () => {
  const index = compileCatalogue(catalogue);
  const changer = { entries: [{ skillId: "blockchain", stance: "lacks" as const }, { skillId: "programming", stance: "lacks" as const }, { skillId: "moderation", stance: "has" as const }], extras: [] };
  const offered = worthTrying(rankRoles(changer, index), changer, index, closers).slice(0, 8);
  for (const foreign of ["solidity", "ethereum", "dapps", "python"]) expect(offered).not.toContain(foreign);
});

test("what is nearest comes first, whatever a far role would gain", () => {
  const index = compileCatalogue(catalogue);
  const nurse = profileFromReading(readDescription("I am a nurse. I never learned programming. I run the Facebook group of our ward, write its newsletter and explain machines to patients.", index));
  expect(worthTrying(rankRoles(nurse, index), nurse, index, closers)[0]).toBe("community-metrics");
});
