import type { Match } from "./match";
import { percentOf } from "./shown-score";

/** One line of the sum: a requirement or a duty, in points of 100, as written on the screen. */
export interface SumLine {
  kind: "requirement" | "duty";
  text: string;
  /** Points that it can give at most. */
  atMost: string;
  /** How much of it is shown: whole per cent. */
  shown: number;
  /** Of a requirement: how much of its points its depth leaves it, whole per cent. */
  depth: number | undefined;
  points: string;
}

export interface ShownSum {
  lines: SumLine[];
  /** The sum of the lines as they are written. */
  total: string;
  /** The same, in whole points, as it stands at the head of the card. */
  percent: number;
}

/** Two decimals are enough for anybody; what is left over then is put where rounding took most. */
const MOST_DECIMALS = 2;

/** The score as a sum whose written numbers add up: with as few decimals as that takes. */
export function shownSum(match: Match): ShownSum {
  const parts = [...match.requirements, ...match.duties];
  const { points, total, decimals } = addingUp(parts.map((part) => 100 * part.points), 100 * match.score);
  const written = (place: number) => ({ atMost: (100 * (parts[place]?.weight ?? 0)).toFixed(1), points: (points[place] ?? 0).toFixed(decimals) });
  const lines = [
    ...match.requirements.map((one, i): SumLine => ({ kind: "requirement", text: one.text, shown: percentOf(one.coverage), depth: depthOf(one), ...written(i) })),
    ...match.duties.map((one, i): SumLine => ({ kind: "duty", text: one.text, shown: percentOf(one.support), depth: undefined, ...written(match.requirements.length + i) })),
  ];
  return { lines, total: total.toFixed(decimals), percent: percentOf(match.score) };
}

function depthOf({ weight, coverage, points }: { weight: number; coverage: number; points: number }): number | undefined {
  return weight * coverage > 0 ? percentOf(points / (weight * coverage)) : undefined;
}

function addingUp(parts: readonly number[], sum: number): { points: number[]; total: number; decimals: number } {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const unit = 10 ** decimals;
    const units = parts.map((part) => Math.round(part * unit));
    const total = Math.round(sum * unit);
    const left = total - units.reduce((all, each) => all + each, 0);
    if (left === 0) return { points: units.map((each) => each / unit), total: total / unit, decimals };
    if (decimals === MOST_DECIMALS) return { points: spread(parts, units, left, unit), total: total / unit, decimals };
  }
  throw new Error("the last number of decimals always adds up");
}

/** Largest remainders: each unit that is left over goes where rounding took most (or gave most). */
function spread(parts: readonly number[], units: readonly number[], left: number, unit: number): number[] {
  const taken = (i: number) => ((parts[i] ?? 0) * unit - (units[i] ?? 0)) * Math.sign(left);
  const first = units.map((_, i) => i).sort((a, b) => taken(b) - taken(a)).slice(0, Math.abs(left));
  return units.map((each, i) => (each + (first.includes(i) ? Math.sign(left) : 0)) / unit);
}
