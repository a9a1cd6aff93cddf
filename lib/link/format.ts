import type { Level, Stance } from "@/data/words";

/*
 * Format "a". A code is the letter, then base58 of a record and the CRC-32 of letter and record.
 * The record, in bits:
 *
 *   6  how many roles, then 7 each: per cent as shown, 127 for none
 *   9  how many entries; if any: 3 the Rice parameter k, 1 whether any entry is doubtful, then for each by number
 *      Rice(k) gap to the entry before · 0 for has, else 1 and 2 · 0 for no level, else 1 and 2 · 1 doubtful, if any is
 *   4  how many extras, then for each in order: 7 bytes of UTF-8, and the bytes
 *
 * Nothing here may change: a new format takes the next letter and leaves this one readable.
 */
export const VERSION = "a";
/** The letters of base58, in the order in which formats will use them. */
export const VERSIONS = "abcdefghijkmnopqrstuvwxyz";

export const CHECKSUM_BYTES = 4;
export const WIDTH = { roles: 6, percent: 7, entries: 9, k: 3, doubtful: 1, stance: 2, level: 2, extras: 4, extraBytes: 7 } as const;
export const NO_PERCENT = 127;
export const MAX_K = 2 ** WIDTH.k - 1;

/** Their own order, not that of data/words.ts, which may be rearranged. "has" is the single bit 0. */
export const STANCE_CODES = ["learning", "wants", "lacks", "other"] as const satisfies readonly Stance[];
export const LEVEL_CODES = ["low", "mid", "high"] as const satisfies readonly Level[];
