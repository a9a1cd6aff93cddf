import fc from "fast-check";
import { expect, test } from "vitest";
import { rankRoles } from "@/lib/matching/rank-roles";
import type { Profile } from "@/lib/matching/profile";
import { index, profile, RUNS } from "@/lib/test-support/arbitrary-profile";
import { compareProfiles } from "./compare-profiles";

test("added, dropped, said otherwise", () => {
  const then: Profile = { entries: [{ skillId: "figma", stance: "learning" }, { skillId: "java", stance: "has" }, { skillId: "go", stance: "has" }], extras: ["bees", "kites"] };
  const now: Profile = { entries: [{ skillId: "go", stance: "has", doubtful: false }, { skillId: "figma", stance: "has" }, { skillId: "gdpr", stance: "has" }], extras: ["kites", "knots"] };
  expect(compareProfiles(then, now, index)).toMatchObject({
    added: [{ skillId: "gdpr", stance: "has" }],
    dropped: [{ skillId: "java", stance: "has" }],
    changed: [{ skillId: "figma", then: { skillId: "figma", stance: "learning" }, now: { skillId: "figma", stance: "has" } }],
    extras: { added: ["knots"], dropped: ["bees"] },
  });
});

test("compared with themselves nobody has changed", () => {
  fc.assert(
    fc.property(profile, (one) => {
      const { added, dropped, changed, roles } = compareProfiles(one, { ...one, entries: one.entries.toReversed() }, index);
      expect([...added, ...dropped, ...changed]).toEqual([]);
      for (const { then, now } of roles) expect(then).toBe(now);
    }),
    RUNS,
  );
});

test("there and back are mirror images, and every entry is kept, added, dropped or changed", () => {
  fc.assert(
    fc.property(profile, profile, (then, now) => {
      const there = compareProfiles(then, now, index);
      const back = compareProfiles(now, then, index);
      expect(there.added).toEqual(back.dropped);
      expect(there.changed.map(({ skillId, then: was, now: is }) => ({ skillId, then: is, now: was }))).toEqual(back.changed);
      expect(there.roles.map(({ roleId, now: score }) => [roleId, score])).toEqual(rankRoles(now, index).matches.map(({ roleId, score }) => [roleId, score]));
      expect(now.entries.length - there.added.length).toBe(then.entries.length - there.dropped.length);
    }),
    RUNS,
  );
});
