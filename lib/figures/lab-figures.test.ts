import { expect, test } from "vitest";
import { labFigures } from "./lab-figures";

test("figures on the texts that were kept apart, with how many they are", () => {
  const file = { date: "2026-11-22", personas: { texts: { kept: 16 }, systems: [{ name: "Ours", kept: { top1: 0.8 } }, { name: "Theirs", kept: { top1: null } }] } };
  expect(labFigures(file)).toEqual({ date: "2026-11-22", rows: [{ name: "top1", texts: 16, shares: [{ system: "Ours", share: 0.8 }] }] });
});

test("nothing from anything else", () => {
  for (const odd of [undefined, null, 5, [], {}, { date: 1 }, { date: "2026", reading: { texts: null, systems: [null, { name: "x" }] } }]) expect(labFigures(odd)).toBeUndefined();
});
