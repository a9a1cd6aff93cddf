import fc from "fast-check";
import { expect, test } from "vitest";
import { rankRoles } from "@/lib/matching/rank-roles";
import { entry, index, profile, RUNS } from "@/lib/test-support/arbitrary-profile";
import { trialsOf } from "./trials";
import { withEntry } from "./what-if";

test("a trial says what rankRoles says of the changed profile", () => {
  fc.assert(
    fc.property(profile, entry, (now, changed) => {
      const { matches } = rankRoles(withEntry(now, changed), index);
      const after = trialsOf(now, index).after(changed);
      expect(after.order).toEqual(matches.map(({ roleId }) => roleId));
      expect([...after.scores.values()]).toEqual(matches.map(({ score }) => score));
    }),
    RUNS,
  );
});

test("so it does of an entry that the profile has in another form", () => {
  fc.assert(
    fc.property(profile, entry, fc.nat(), (now, other, at) => {
      const said = now.entries[at % Math.max(1, now.entries.length)];
      if (!said) return;
      const changed = { ...other, skillId: said.skillId };
      const { matches } = rankRoles(withEntry(now, changed), index);
      expect(trialsOf(now, index).after(changed).scores).toEqual(new Map(matches.map(({ roleId, score }) => [roleId, score])));
    }),
    RUNS,
  );
});

test("a skill that nobody knows changes nothing", () => {
  const trials = trialsOf({ entries: [{ skillId: "gdpr", stance: "has" }], extras: [] }, index);
  expect(trials.after({ skillId: "no-such-skill", stance: "has" })).toEqual(trials.now);
});

test("nobody stands first where nothing scores", () => expect(trialsOf({ entries: [], extras: [] }, index).now.first).toBeUndefined());
