import type { Match } from "./match";
import { percentOf } from "./shown-score";

/** One line of the sum: a requirement or a duty, in points of 100, as written on the screen. */
export interface SumLine {
  kind: "requirement" | "duty";
  text: string;
  /** Points that it can give at most. */
  atMost: string;
  /** How much of it is shown: per cent. */
  shown: string;
  /** Of a requirement: how much of its points its depth leaves it, per cent. */
  depth: string | undefined;
  points: string;
}

export interface ShownSum {
  lines: SumLine[];
  /** The sum of the lines as they are written. */
  total: string;
  /** The same, in whole points, as it stands at the head of the card. */
  percent: number;
}

/** Whole points hide where half of one comes from. */
const LEAST_DECIMALS = 1;
/** Two decimals are enough for anybody; what is left over then is put where rounding took most. */
const MOST_DECIMALS = 2;

/** The score as a sum whose written numbers add up: with as few decimals as that takes. */
export function shownSum(match: Match): ShownSum {
  const parts = [...match.requirements, ...match.duties];
  const { points, total, decimals } = addingUp(parts.map((part) => 100 * part.points), 100 * match.score, percentOf(match.score));
  const written = (place: number) => ({ atMost: (100 * (parts[place]?.weight ?? 0)).toFixed(MOST_DECIMALS), points: (points[place] ?? 0).toFixed(decimals) });
  const lines = [
    ...match.requirements.map((one, i): SumLine => ({ kind: "requirement", text: one.text, shown: perCent(one.coverage), depth: depthOf(one), ...written(i) })),
    ...match.duties.map((one, i): SumLine => ({ kind: "duty", text: one.text, shown: perCent(one.support), depth: undefined, ...written(match.requirements.length + i) })),
  ];
  return { lines, total: total.toFixed(decimals), percent: percentOf(match.score) };
}

function depthOf({ weight, coverage, points }: { weight: number; coverage: number; points: number }): string | undefined {
  return weight * coverage > 0 ? perCent(points / (weight * coverage)) : undefined;
}

/** With a decimal where there is one: who multiplies what is written comes out where we do. */
const perCent = (share: number) => String(Math.round(1000 * share) / 10);

/** @param whole the score as it stands at the head of the card: what is written rounds to it, the half as well. */
function addingUp(parts: readonly number[], sum: number, whole: number): { points: number[]; total: number; decimals: number } {
  for (let decimals = LEAST_DECIMALS; decimals <= MOST_DECIMALS; decimals++) {
    const unit = 10 ** decimals;
    const units = parts.map((part) => Math.round(part * unit));
    const total = roundingTo(whole, Math.round(sum * unit), unit);
    const left = total - units.reduce((all, each) => all + each, 0);
    if (left === 0 && Math.abs(total - sum * unit) <= 0.5) return { points: units.map((each) => each / unit), total: total / unit, decimals };
    if (decimals === MOST_DECIMALS) return { points: spread(parts, units, left, unit), total: total / unit, decimals };
  }
  throw new Error("the last number of decimals always adds up");
}

/** 74.497 is written 74.49, not 74.50: that would round to another number than it does. */
function roundingTo(whole: number, total: number, unit: number): number {
  if (Math.round(total / unit) === whole) return total;
  return Math.round(total / unit) > whole ? total - 1 : total + 1;
}

/** Largest remainders: each unit that is left over goes where rounding took most (or gave most). */
function spread(parts: readonly number[], units: readonly number[], left: number, unit: number): number[] {
  const taken = (i: number) => ((parts[i] ?? 0) * unit - (units[i] ?? 0)) * Math.sign(left);
  const first = units.map((_, i) => i).sort((a, b) => taken(b) - taken(a)).slice(0, Math.abs(left));
  return units.map((each, i) => (each + (first.includes(i) ? Math.sign(left) : 0)) / unit);
}
