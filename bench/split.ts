import { createHash } from "node:crypto";

/** `kept`: a third of each labelled file, set aside by a hash of its ids and read by nobody; `tuned`: what people look at. */
export const PARTS = ["tuned", "kept", "all"] as const;
export type Part = (typeof PARTS)[number];

export function isKept(id: string): boolean {
  return (createHash("sha256").update(id).digest()[0] ?? 0) % 3 === 0;
}

export function inPart<Row extends { id: string }>(rows: readonly Row[], part: Part): Row[] {
  return part === "all" ? [...rows] : rows.filter(({ id }) => isKept(id) === (part === "kept"));
}
