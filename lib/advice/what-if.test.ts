import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";
import { index, profile, RUNS, skillId } from "@/lib/test-support/arbitrary-profile";
import { whatIf, withSkills } from "./what-if";

describe("a skill learned", () => {
  const cases: [sentence: string, before: ProfileEntry[], after: ProfileEntry[]][] = [
    ["is added", [], [{ skillId: "go", stance: "has" }]],
    ["replaces a wish", [{ skillId: "go", stance: "wants" }], [{ skillId: "go", stance: "has" }]],
    ["replaces a lack", [{ skillId: "go", stance: "lacks" }], [{ skillId: "go", stance: "has" }]],
    ["replaces the basics", [{ skillId: "go", stance: "has", level: "low" }], [{ skillId: "go", stance: "has" }]],
    ["leaves what was claimed in full", [{ skillId: "go", stance: "has", level: "high" }], [{ skillId: "go", stance: "has", level: "high" }]],
    ["is certain", [{ skillId: "go", stance: "has", doubtful: true }], [{ skillId: "go", stance: "has" }]],
  ];
  for (const [sentence, before, after] of cases) {
    test(sentence, () => expect(withSkills({ entries: before, extras: ["bees"] }, ["go"])).toEqual({ entries: after, extras: ["bees"] }));
  }
});

test("a what-if is the real profile with these skills, and leaves the profile as it was", () => {
  fc.assert(
    fc.property(profile, fc.uniqueArray(skillId, { maxLength: 5 }), (now, learned) => {
      const frozen = structuredClone(now);
      const { before, after, perRole } = whatIf(now, learned, index);
      // built by hand, not by withSkills: said in full stays, everything else becomes "has"
      const real: Profile = { ...now, entries: [...now.entries.filter((entry) => !learned.includes(entry.skillId)), ...learned.map((each): ProfileEntry => ({ skillId: each, stance: "has" }))] };
      expect(after).toEqual(rankRoles(real, index));
      expect(before).toEqual(rankRoles(now, index));
      for (const { roleId, before: was, after: is } of perRole) {
        expect(before.matches.find((match) => match.roleId === roleId)?.score).toBe(was);
        expect(is).toBeGreaterThanOrEqual(was - 1e-12);
      }
      expect(perRole.map(({ roleId }) => roleId)).toEqual(after.matches.map(({ roleId }) => roleId));
      expect(now).toEqual(frozen);
    }),
    RUNS,
  );
});

test("the order in which skills are learned changes nothing", () => {
  fc.assert(
    fc.property(profile, fc.array(skillId, { maxLength: 5 }), (now, learned) => {
      expect(withSkills(now, learned.toReversed())).toEqual(withSkills(now, learned));
    }),
    RUNS,
  );
});
