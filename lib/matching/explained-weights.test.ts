import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explainedWeights } from "./explained-weights";
import * as weights from "./weights";

const source = readFileSync(new URL("./weights.ts", import.meta.url), "utf8");

test("every weight has a reason of its own", () => {
  const numbers = Object.entries(weights).filter(([, value]) => !Array.isArray(value));
  const explained = explainedWeights(source);
  expect(explained.map(({ name }) => name).sort()).toEqual(numbers.map(([name]) => name).sort());
  for (const { name, value, reason } of explained) {
    expect(value).toBe(weights[name as keyof typeof weights]);
    expect(reason.length).toBeGreaterThan(20);
  }
});
