import * as weights from "./weights";

export interface ExplainedWeight {
  name: string;
  /** One number, or one for each of several cases. */
  value: number | Readonly<Record<string, number>>;
  reason: string;
}

/** The constants of weights.ts, each with the reason that stands above it there: `source` is that very file. */
export function explainedWeights(source: string): ExplainedWeight[] {
  const values: Readonly<Record<string, unknown>> = weights;
  return [...source.matchAll(/\/\*\* ([^*]+) \*\/\s*export const (\w+)/g)].flatMap(([, reason = "", name = ""]) => {
    const value = values[name];
    return isWeight(value) ? [{ name, value, reason: reason.trim() }] : [];
  });
}

function isWeight(value: unknown): value is ExplainedWeight["value"] {
  if (typeof value === "number") return true;
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.values(value).every((one) => typeof one === "number");
}
