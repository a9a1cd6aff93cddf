import { expect, test } from "vitest";
import { toyIndex } from "@/lib/test-support/toy-catalogue";
import { matchRole } from "@/lib/matching/match-role";
import { sharedEvidence } from "./shared-evidence";

test("what speaks for one role, for the other, and for both", () => {
  const profile = { entries: ["baking", "pruning", "sowing"].map((skillId) => ({ skillId, stance: "has" as const })), extras: [] };
  const [baker, gardener] = toyIndex.roles.map((role) => matchRole(profile, role, toyIndex));
  expect(sharedEvidence(baker!, gardener!)).toEqual({ both: [], onlyFirst: ["baking"], onlySecond: ["pruning", "sowing"] });
  expect(sharedEvidence(gardener!, gardener!)).toEqual({ both: ["pruning", "sowing"], onlyFirst: [], onlySecond: [] });
});
