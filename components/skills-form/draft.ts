import { LEVELS, RECOGNITIONS, STANCES, UNREAD_LANGUAGE_CODES } from "@/data/words";
import { NO_CORRECTIONS, withAdded, withExtra, type Corrections, type MentionChange, type SpanCorrection } from "@/lib/matching/corrections";
import type { ProfileEntry } from "@/lib/matching/profile";
import type { Mention, Reading, Span } from "@/lib/reading/reading";

/** What the visitor is working on: their text, and what they set right or added. */
export interface Draft {
  text: string;
  corrections: Corrections;
}

export const EMPTY_DRAFT: Draft = { text: "", corrections: NO_CORRECTIONS };


type Unknown = Record<string, unknown>;
export const isObject = (value: unknown): value is Unknown => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined => values.find((one) => one === value);

function parseEntry(value: unknown): ProfileEntry[] {
  if (!isObject(value) || !isText(value.skillId)) return [];
  const stance = oneOf(STANCES, value.stance);
  const level = oneOf(LEVELS, value.level);
  return stance ? [{ skillId: value.skillId, stance, ...(level && { level }), ...(value.doubtful === true && { doubtful: true }) }] : [];
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

function parsePlace(value: unknown, text: string): Span[] {
  if (!isObject(value) || typeof value.start !== "number" || typeof value.end !== "number") return [];
  const quote = text.slice(value.start, value.end);
  return quote === value.quote && quote !== "" ? [{ start: value.start, end: value.end, quote }] : [];
}

function parseMention(value: unknown, text: string): Mention[] {
  const [span] = parsePlace(value, text);
  if (!span || !isObject(value) || !isText(value.skillId) || !isText(value.label)) return [];
  const stance = oneOf(STANCES, value.stance);
  const by = oneOf(RECOGNITIONS, value.by);
  const level = oneOf(LEVELS, value.level);
  if (!stance || !by) return [];
  const { skillId, label, years } = value;
  return [{ ...span, skillId, label, stance, by, ...(level && { level }), ...(typeof years === "number" && { years }), doubtful: value.doubtful === true, ...(value.bare === true && { bare: true as const }), ...(value.beside === true && { beside: true as const }) }];
}

/** Whatever storage gives back: the reading of this very text, with what is unreadable or not in it left out. */
export function parseReading(value: unknown, text: string): Reading {
  const stored = isObject(value) ? value : {};
  return {
    mentions: listOf(stored.mentions).flatMap((mention) => parseMention(mention, text)),
    unread: listOf(stored.unread).flatMap((span) => parsePlace(span, text)),
    unreadLanguages: listOf(stored.unreadLanguages).flatMap((code) => oneOf(UNREAD_LANGUAGE_CODES, code) ?? []),
    advert: stored.advert === true,
    readTo: typeof stored.readTo === "number" ? stored.readTo : text.length,
  };
}

/** Whatever storage gives back: a draft, with what is unreadable left out. */
export function parseDraft(value: unknown): Draft | undefined {
  if (!isObject(value) || !isText(value.text)) return undefined;
  const stored = isObject(value.corrections) ? value.corrections : {};
  const spans: Corrections = { ...NO_CORRECTIONS, spans: listOf(stored.spans).flatMap(parseSpan) };
  const withSkills = listOf(stored.added).flatMap(parseEntry).reduce(withAdded, spans);
  return { text: value.text, corrections: listOf(stored.extras).filter(isText).reduce(withExtra, withSkills) };
}
