import type { Figure } from "./accuracy";

/** A table for a terminal: the first column to the left, the others to the right. */
export function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) => cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ").trimEnd();
  return [`\n${title}`, line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}

export const asPercent = (figure: Figure | undefined) => (figure === null || figure === undefined ? "–" : (100 * figure).toFixed(1));

/** "91.2 88.0 90.1": tuned, kept, together. */
export const asParts = (figures: Record<"tuned" | "kept" | "all", Figure | undefined>) =>
  [figures.tuned, figures.kept, figures.all].map((figure) => asPercent(figure).padStart(5)).join(" ");
