import fc from "fast-check";
import { expect, test } from "vitest";
import { LEVELS, STANCES } from "@/data/words";
import { toyCatalogue, toyIndex } from "@/lib/test-support/toy-catalogue";
import { rankRoles } from "./rank-roles";
import { shownSum } from "./shown-arithmetic";

const entry = fc.record({
  skillId: fc.constantFrom(...toyCatalogue.skills.map(({ id }) => id)),
  stance: fc.constantFrom(...STANCES),
  level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
});
const profile = fc.uniqueArray(entry, { selector: ({ skillId }) => skillId }).map((entries) => ({ entries, extras: [] }));
/** Hundredths, as whole numbers: what is written is compared, not what floating point makes of it. */
const hundredths = (written: string) => Math.round(Number(written) * 100);

test("the numbers as they are written add up to the total, and the total is the score at the head of the card", () => {
  fc.assert(
    fc.property(profile, (any) => {
      for (const match of rankRoles(any, toyIndex).matches) {
        const { lines, total, percent } = shownSum(match);
        expect(lines.reduce((sum, line) => sum + hundredths(line.points), 0)).toBe(hundredths(total));
        expect(Math.round(Number(total))).toBe(percent);
        for (const { atMost, shown, depth, points } of lines) {
          // what is written, multiplied: the same to within half of the last place of each
          expect(Math.abs((Number(atMost) * Number(shown) * Number(depth ?? 100)) / 10_000 - Number(points))).toBeLessThan(0.12);
        }
        for (const line of lines) expect(Number(line.points)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test.each([
  [0.7449, "74.49", 74], // not 74.5, which would be 75
  [0.755, "75.5", 76],
  [0.74497, "74.49", 74],
  [0.035, "3.5", 4],
])("a total of %f is written as what it rounds to", (score, total, percent) => {
  const match = { roleId: "a", score, low: 0, high: 1, requirements: [{ index: 1, ...part(score) }], duties: [] };
  expect(shownSum(match)).toMatchObject({ total, percent });
});

const part = (points: number) => ({ text: "", status: "met" as const, coverage: 1, weight: 0.4, points, parts: [], because: [] });

test("thirds, which no number of decimals makes even", () => {
  const third = 0.2 / 3;
  const match = { roleId: "a", score: 0.2, low: 0, high: 1, requirements: [1, 2, 3].map((index) => ({ index, ...part(third) })), duties: [] };
  expect(shownSum(match).lines.map(({ points }) => points)).toEqual(["6.66", "6.67", "6.67"]);
  expect(shownSum(match).total).toBe("20.00");
});
