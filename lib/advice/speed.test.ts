import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { closers } from "@/data/steps/closers";
import { rankRoles } from "@/lib/matching/rank-roles";
import type { Profile } from "@/lib/matching/profile";
import { index } from "@/lib/test-support/arbitrary-profile";
import { contrast } from "./contrast";
import { gapsOf } from "./gaps-of";
import { howFirm } from "./how-firm";
import { questionsFor } from "./questions";

/** Sixty skills, each read with doubt: the most that an ordinary description holds. */
const now: Profile = { entries: catalogue.skills.filter((_, i) => i % 11 === 0).slice(0, 60).map(({ id }) => ({ skillId: id, stance: "has", doubtful: true })), extras: [] };
const ranking = rankRoles(now, index);
const [first, second] = ranking.matches;

const budgets: [what: string, milliseconds: number, run: () => unknown][] = [
  ["the gaps of all roles", 20, () => ranking.matches.map((match) => gapsOf(match, now, index, closers))],
  ["how firm the order is", 15, () => howFirm(ranking)],
  ["the questions", 40, () => questionsFor(now, index, closers)],
  ["a contrast", 20, () => contrast(first!, second!, now, index, closers)],
];

for (const [what, milliseconds, run] of budgets) {
  test(`${what} within ${milliseconds} ms`, () => {
    for (let i = 0; i < 5; i++) run();
    // the best of several: a busy machine slows some runs, slow code slows all
    const times = Array.from({ length: 10 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(milliseconds);
  });
}
