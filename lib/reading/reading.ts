import type { Level, Recognition, Stance, UnreadLanguageCode } from "@/data/words";
import type { Token } from "@/lib/words/tokens";

/** A stretch of the description: UTF-16 offsets, `text.slice(start, end) === quote`. */
export interface Span {
  start: number;
  end: number;
  quote: string;
}

export interface Mention extends Span {
  skillId: string;
  label: string;
  stance: Stance;
  level?: Level;
  years?: number;
  by: Recognition;
  /** Read with doubt (a typo, a weak cue): left out of a score's low end. */
  doubtful: boolean;
  /** In an advert: beside what it asks for. People whom the job works with, and what was read with doubt, mostly in a firm's praise of itself. */
  beside?: true;
  /** Only named: no word or mark beside it says that the writer has it, how well or how long. */
  bare?: true;
}

export interface Reading {
  mentions: Mention[];
  /** Sentences that moved nothing. */
  unread: Span[];
  /** Languages that are not read and were met, in the order of the text: their sentences are among the unread. */
  unreadLanguages: UnreadLanguageCode[];
  /** The text speaks of somebody whom an employer looks for, not of its writer: all its skills are somebody else's. */
  advert: boolean;
  /** How many characters were read; less than the text's length when it is over the limit. */
  readTo: number;
}

/** The same words, said otherwise; a level or years belong to what is had. */
export function withStance({ start, end, quote, skillId, label, by, doubtful }: Mention, stance: Stance): Mention {
  return { start, end, quote, skillId, label, stance, by, doubtful };
}

/** Tokens as a piece of the text; `until` is the first that no longer belongs to it. */
export function spanOf(tokens: readonly Token[], from: number, until: number, text: string): Span {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[until - 1]?.end ?? start;
  return { start, end, quote: text.slice(start, end) };
}
