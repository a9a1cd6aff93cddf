import fc from "fast-check";
import { expect, test } from "vitest";
import { SCORE_WORDS } from "@/lib/matching/shown-score";
import { RUNS } from "@/lib/test-support/arbitrary-profile";
import { verdictOf, type Verdict } from "./verdict-words";

const cases: [sentence: string, low: number, score: number, high: number, verdict: Verdict][] = [
  ["sure and strong", 0.8, 0.8, 1, { word: "strong", low: "strong", high: "strong", changedBy: [] }],
  ["good, and more if silence hides something", 0.5, 0.5, 0.9, { word: "good", low: "good", high: "strong", changedBy: ["silence"] }],
  ["good, if what was doubtful is true", 0.3, 0.5, 0.6, { word: "good", low: "partial", high: "good", changedBy: ["doubt"] }],
  ["little shown is not little able", 0, 0.1, 0.95, { word: "little", low: "little", high: "strong", changedBy: ["silence"] }],
  ["open to both sides", 0.1, 0.3, 0.5, { word: "partial", low: "little", high: "good", changedBy: ["doubt", "silence"] }],
];
for (const [sentence, low, score, high, verdict] of cases) test(sentence, () => expect(verdictOf({ low, score, high })).toEqual(verdict));

test("a better score is never called less", () => {
  const unit = fc.double({ min: 0, max: 1, noNaN: true });
  const called = (score: number) => SCORE_WORDS.indexOf(verdictOf({ low: score, score, high: score }).word);
  fc.assert(
    fc.property(unit, unit, (a, b) => {
      expect(called(Math.max(a, b))).toBeLessThanOrEqual(called(Math.min(a, b)));
    }),
    RUNS,
  );
});
