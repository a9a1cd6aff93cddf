import { expect, test } from "vitest";
import { rankRoles } from "@/lib/matching/rank-roles";
import type { ProfileEntry } from "@/lib/matching/profile";
import { toyIndex } from "@/lib/test-support/toy-catalogue";
import { liveReasons, type LiveReasons } from "./live-reasons";

const none: LiveReasons = { shown: [], faint: [], otherwise: [] };
const cases: [sentence: string, entries: ProfileEntry[], roleId: string, reasons: LiveReasons][] = [
  ["what shows a requirement", [{ skillId: "baking", stance: "has" }], "baker", { ...none, shown: ["baking"] }],
  ["what is being learned shows it too", [{ skillId: "sewing", stance: "learning" }], "tailor", { ...none, shown: ["sewing"] }],
  ["what is lacking is no silence", [{ skillId: "sewing", stance: "lacks" }], "tailor", { ...none, otherwise: ["sewing"] }],
  ["nor is a wish", [{ skillId: "pruning", stance: "wants" }], "gardener", { ...none, otherwise: ["pruning"] }],
  ["nor is what somebody else has", [{ skillId: "knitting", stance: "other" }], "tailor", { ...none, otherwise: ["knitting"] }],
  ["what is too faint for a requirement still gave its points", [{ skillId: "knitting", stance: "learning", level: "low" }], "tailor", { ...none, faint: ["knitting"] }],
  ["silence", [{ skillId: "sewing", stance: "lacks" }], "baker", none],
  ["beside what shows a requirement the rest is not named", [{ skillId: "baking", stance: "has" }, { skillId: "sourdough", stance: "wants" }], "baker", { ...none, shown: ["baking"] }],
];

for (const [sentence, entries, roleId, reasons] of cases) {
  test(sentence, () => {
    expect(liveReasons(rankRoles({ entries, extras: [] }, toyIndex), entries, toyIndex)(roleId)).toEqual(reasons);
  });
}
