/** One figure of the lab, for every system that was measured on it. */
export interface FigureRow {
  name: string;
  /** On how many texts that nothing was tuned on. */
  texts: number;
  /** By system, in the order measured; shares of 1. */
  shares: { system: string; share: number }[];
}

export interface LabFigures {
  date: string;
  rows: FigureRow[];
}

/** What the page shows of the lab, as [part of the file, figure]. */
const SHOWN = [
  ["reading", "mentionRecall"],
  ["reading", "stanceAccuracy"],
  ["reading", "hasPrecision"],
  ["reading", "falseClaimRate"],
  ["personas", "top1"],
  ["personas", "status"],
  ["adverts", "top1Exact"],
] as const;

type Unknown = Record<string, unknown>;
const asObject = (value: unknown): Unknown => (typeof value === "object" && value !== null ? (value as Unknown) : {});

/** Whatever the lab's file holds: its figures on the texts that were kept apart, or undefined where there are none. */
export function labFigures(file: unknown): LabFigures | undefined {
  const lab = asObject(file);
  const rows = SHOWN.flatMap(([part, figure]) => rowOf(asObject(lab[part]), figure));
  return typeof lab.date === "string" && rows.length > 0 ? { date: lab.date, rows } : undefined;
}

function rowOf(part: Unknown, figure: string): FigureRow[] {
  const texts = asObject(part.texts).kept;
  const systems: unknown[] = Array.isArray(part.systems) ? part.systems : [];
  const shares = systems.flatMap((one) => {
    const { name, kept } = asObject(one);
    const share = asObject(kept)[figure];
    return typeof name === "string" && typeof share === "number" ? [{ system: name, share }] : [];
  });
  return typeof texts === "number" && shares.length > 0 ? [{ name: figure, texts, shares }] : [];
}
