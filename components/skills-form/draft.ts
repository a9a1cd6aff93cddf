import { LEVELS, STANCES } from "@/data/words";
import { NO_CORRECTIONS, type Corrections, type MentionChange, type SpanCorrection } from "@/lib/matching/corrections";
import type { ProfileEntry } from "@/lib/matching/profile";

/** What the visitor is working on: their text, and what they set right or added. */
export interface Draft {
  text: string;
  corrections: Corrections;
}

export const EMPTY_DRAFT: Draft = { text: "", corrections: NO_CORRECTIONS };

type Unknown = Record<string, unknown>;
const isObject = (value: unknown): value is Unknown => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined => values.find((one) => one === value);

function parseEntry(value: unknown): ProfileEntry[] {
  if (!isObject(value) || !isText(value.skillId)) return [];
  const stance = oneOf(STANCES, value.stance);
  const level = oneOf(LEVELS, value.level);
  return stance ? [{ skillId: value.skillId, stance, ...(level && { level }) }] : [];
}

function parseChange(value: unknown): MentionChange | undefined {
  if (value === "not-a-skill") return value;
  if (!isObject(value)) return undefined;
  const stance = oneOf(STANCES, value.stance);
  const level = oneOf(LEVELS, value.level);
  return { ...(stance && { stance }), ...(level && { level }) };
}

function parseSpan(value: unknown): SpanCorrection[] {
  if (!isObject(value) || !isText(value.quote) || !isText(value.skillId) || typeof value.occurrence !== "number") return [];
  const change = parseChange(value.change);
  return change ? [{ quote: value.quote, skillId: value.skillId, occurrence: value.occurrence, change }] : [];
}

/** Whatever storage gives back: a draft, with what is unreadable left out. */
export function parseDraft(value: unknown): Draft | undefined {
  if (!isObject(value) || !isText(value.text)) return undefined;
  const corrections = isObject(value.corrections) ? value.corrections : {};
  return {
    text: value.text,
    corrections: {
      spans: listOf(corrections.spans).flatMap(parseSpan),
      added: listOf(corrections.added).flatMap(parseEntry),
      extras: listOf(corrections.extras).filter(isText),
    },
  };
}
