import fc from "fast-check";
import { expect, test } from "vitest";
import { closers } from "@/data/steps/closers";
import { rankRoles } from "@/lib/matching/rank-roles";
import { has, index, profile, RUNS } from "@/lib/test-support/arbitrary-profile";
import { toyIndex } from "@/lib/test-support/toy-catalogue";
import { tieBreakers } from "./tie-breakers";
import { withSkills } from "./what-if";

test("two tied toy roles, and what would decide for either", () => {
  const now = has("pruning", "knitting");
  const ranking = rankRoles(now, toyIndex);
  expect(ranking.fit).toBe("tie");
  expect(tieBreakers(ranking, now, toyIndex).map(({ roleId, skillId }) => `${roleId}: ${skillId}`).sort()).toEqual(["gardener: sowing", "tailor: sewing"]);
});

test("a clear ranking has nothing to decide", () => expect(tieBreakers(rankRoles(has("sewing"), toyIndex), has("sewing"), toyIndex)).toEqual([]));

test("what decides a tie makes the ranking clear, for the role that it names", () => {
  fc.assert(
    fc.property(profile, (now) => {
      const ranking = rankRoles(now, index);
      for (const { roleId, skillId, lead } of tieBreakers(ranking, now, index, closers)) {
        const { fit, matches } = rankRoles(withSkills(now, [skillId]), index);
        expect(ranking.tied).toContain(roleId);
        expect(matches[0]?.roleId).toBe(roleId);
        expect((matches[0]?.score ?? 0) - (matches[1]?.score ?? 0)).toBe(lead);
        expect(fit).not.toBe("tie");
      }
    }),
    RUNS,
  );
}, 60_000);
