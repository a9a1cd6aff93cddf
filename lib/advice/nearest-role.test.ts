import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { entryRoutes } from "@/data/steps/entry-routes";
import { rankRoles } from "@/lib/matching/rank-roles";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { has, index, profile, RUNS } from "@/lib/test-support/arbitrary-profile";
import { nearestRole } from "./nearest-role";

const near = (now: Profile) => nearestRole(rankRoles(now, index), now, index, entryRoutes);
const said = (stance: ProfileEntry["stance"], ...skillIds: string[]): Profile => ({ entries: skillIds.map((skillId) => ({ skillId, stance })), extras: [] });

describe("none of these yet", () => {
  test("a nurse who organises evenings is nearest to the community", () => {
    expect(near(has("nursing", "event-organising"))).toMatchObject({ roleId: "community-engagement-specialist", by: "shown", shares: ["event-organising"], routes: entryRoutes["community-engagement-specialist"] });
  });
  test("who only wants is near to what they want", () => expect(near(said("wants", "solidity", "smart-contracts"))).toMatchObject({ roleId: "blockchain-developer", by: "wanted" }));
  test("who only lacks is near to nothing", () => expect(near(said("lacks", "solidity", "gdpr"))).toBeUndefined());
  test("an empty profile is near to nothing", () => expect(near(has())).toBeUndefined());
  test("where a role fits nothing is said", () => expect(near(has("figma", "usability-testing", "messaging-design"))).toBeUndefined());
});

test("what is shared is of the profile, and the nearest is the first of the ranking", () => {
  fc.assert(
    fc.property(profile, (now) => {
      const ranking = rankRoles(now, index);
      const nearest = near(now);
      if (!nearest) return;
      expect(ranking.fit).toBe("none");
      if (nearest.by === "shown") expect(nearest.roleId).toBe(ranking.matches[0]?.roleId);
      for (const skillId of nearest.shares) expect(now.entries.map((entry) => entry.skillId)).toContain(skillId);
      expect(nearest.shares.length).toBeGreaterThan(0);
      expect(nearest.routes.length).toBe(3);
    }),
    RUNS,
  );
});
