import type { Level, Stance } from "@/data/words";
import type { Mention, Reading } from "@/lib/reading/reading";
import { MAX_EXTRAS, plainExtra } from "./extras";
import type { Profile, ProfileEntry } from "./profile";
import { profileFromReading } from "./profile-from-reading";

/** What the visitor says of a mention: that it is none, or how it was really meant. */
export type MentionChange = "not-a-skill" | { stance?: Stance; level?: Level };

/**
 * Bound to words, not to offsets: it outlives further typing as long as its words stand.
 * `occurrence` tells the first "Python" of a description from the second (0..).
 */
export interface SpanCorrection {
  quote: string;
  skillId: string;
  occurrence: number;
  change: MentionChange;
}

/** All that the visitor set right or added beside the description. */
export interface Corrections {
  spans: SpanCorrection[];
  /** Skills chosen in the picker; at most one entry a skill. They outrank what the text says. */
  added: ProfileEntry[];
  /** Typed in the picker, and in no list of ours. */
  extras: string[];
}

export const NO_CORRECTIONS: Corrections = { spans: [], added: [], extras: [] };

type Place = Pick<SpanCorrection, "quote" | "skillId" | "occurrence">;

/** The same words count as the same in any case: retyping "python" as "Python" keeps the correction. */
const sameWords = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
const samePlace = (a: Place, b: Place) =>
  a.skillId === b.skillId && a.occurrence === b.occurrence && sameWords(a.quote, b.quote);

function placeOf(mention: Mention, reading: Reading): Place {
  const twins = reading.mentions.filter((other) => other.skillId === mention.skillId && sameWords(other.quote, mention.quote));
  const occurrence = twins.findIndex((twin) => twin.start === mention.start);
  return { quote: mention.quote, skillId: mention.skillId, occurrence: Math.max(occurrence, 0) };
}

/** What the visitor said of this mention, if anything. */
export function correctionOf(mention: Mention, reading: Reading, corrections: Corrections): MentionChange | undefined {
  if (corrections.spans.length === 0) return undefined;
  const place = placeOf(mention, reading);
  return corrections.spans.find((span) => samePlace(span, place))?.change;
}

/** The mentions as the visitor lets them stand: changed ones changed, and certain from then on; the denied left out. */
export function correctedMentions(reading: Reading, corrections: Corrections): Mention[] {
  if (corrections.spans.length === 0) return reading.mentions;
  return reading.mentions.flatMap((mention) => {
    const change = correctionOf(mention, reading, corrections);
    if (change === undefined) return [mention];
    if (change === "not-a-skill") return [];
    // what the visitor says of a mention makes it more than a name
    return [{ ...mention, ...change, doubtful: false, bare: undefined, beside: undefined }];
  });
}

/** `undefined` takes an earlier correction back. */
export function withCorrection(
  corrections: Corrections,
  reading: Reading,
  mention: Mention,
  change: MentionChange | undefined,
): Corrections {
  const place = placeOf(mention, reading);
  const others = corrections.spans.filter((span) => !samePlace(span, place));
  return { ...corrections, spans: change === undefined ? others : [...others, { ...place, change }] };
}

/** The skill is struck out wherever the description names it. */
export function withoutSkillInText(corrections: Corrections, reading: Reading, skillId: string): Corrections {
  return reading.mentions
    .filter((mention) => mention.skillId === skillId)
    .reduce((changed, mention) => withCorrection(changed, reading, mention, "not-a-skill"), corrections);
}

/** Takes back that a skill was struck out; changes of stance and level stay. */
export function withSkillPutBack(corrections: Corrections, skillId: string): Corrections {
  const spans = corrections.spans.filter((span) => span.skillId !== skillId || span.change !== "not-a-skill");
  return { ...corrections, spans };
}

/** Adds a skill, or changes the one that was added before. */
export function withAdded(corrections: Corrections, entry: ProfileEntry): Corrections {
  const known = corrections.added.some((one) => one.skillId === entry.skillId);
  const added = known
    ? corrections.added.map((one) => (one.skillId === entry.skillId ? entry : one))
    : [...corrections.added, entry];
  return { ...corrections, added };
}

export function withoutAdded(corrections: Corrections, skillId: string): Corrections {
  return { ...corrections, added: corrections.added.filter((entry) => entry.skillId !== skillId) };
}

/** Kept from the start in the form in which a link carries it; blank and repeated words change nothing. */
export function withExtra(corrections: Corrections, typed: string): Corrections {
  const extra = plainExtra(typed);
  const refused =
    extra === "" ||
    corrections.extras.length >= MAX_EXTRAS ||
    corrections.extras.some((one) => sameWords(one, extra));
  return refused ? corrections : { ...corrections, extras: [...corrections.extras, extra] };
}

export function withoutExtra(corrections: Corrections, extra: string): Corrections {
  return { ...corrections, extras: corrections.extras.filter((one) => one !== extra) };
}

/** What counts in the end: the text as corrected, and above it what the visitor added. */
export function correctedProfile(reading: Reading, corrections: Corrections): Profile {
  const read = profileFromReading({ ...reading, mentions: correctedMentions(reading, corrections) });
  const added = new Set(corrections.added.map((entry) => entry.skillId));
  const entries = [...read.entries.filter((entry) => !added.has(entry.skillId)), ...corrections.added];
  return { entries: entries.sort((a, b) => (a.skillId < b.skillId ? -1 : 1)), extras: [...read.extras, ...corrections.extras] };
}
