import type { Stance } from "@/data/words";
import type { CueSighting } from "../frame";
import type { Sighting } from "../sighting";

/** A cue that reaches a mention, and how near it is. */
export interface Governor {
  stance: Stance;
  /** Other mentions between the cue and this one, then words: the nearer cue governs. */
  mentions: number;
  words: number;
  /** A comma stands in between. */
  apart?: boolean;
  /** Its own words: "nicht" is one. */
  size?: number;
  /** Nothing follows in the same breath. */
  closes?: boolean;
  /** The cue itself sets it against what was said: "`but` I don't write it". */
  isContrast?: boolean;
}

export function isSide(cue: CueSighting, side: "before" | "after"): boolean {
  return cue.value.kind === "stance" && cue.value.side === side;
}

export function countBetween(others: readonly Sighting[], from: number, until: number): number {
  return others.filter((other) => other.from >= from && other.until <= until).length;
}
