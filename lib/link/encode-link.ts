import type { Profile } from "@/lib/matching/profile";
import type { ShownScores } from "@/lib/matching/shown-score";
import { base58FromBytes } from "./base58";
import { BitWriter } from "./bits";
import { crc32 } from "./checksum";
import { CHECKSUM_BYTES, LEVEL_CODES, MAX_K, NO_PERCENT, STANCE_CODES, VERSION, WIDTH } from "./format";
import { MAX_CODE_LENGTH } from "./limits";
import { lessTelling, stateFromProfile, type LinkNumbers, type LinkState, type NumberedEntry } from "./link-state";

/**
 * The code of a profile and the scores as shown: one state, one code, whatever the order of its entries.
 * What does not fit into a code is left out, the last extras first; decode the code to see what it carries.
 */
export function encodeLink(profile: Profile, scores: ShownScores, numbers: LinkNumbers): string {
  let state = stateFromProfile(profile, scores, numbers);
  let code = codeFromState(state);
  while (code.length > MAX_CODE_LENGTH) {
    state = lessTelling(state);
    code = codeFromState(state);
  }
  return code;
}

export function codeFromState(state: LinkState): string {
  const record = recordFromState(state);
  const sealed = new Uint8Array(record.length + CHECKSUM_BYTES);
  sealed.set(record);
  new DataView(sealed.buffer).setUint32(record.length, checksumOf(record));
  return VERSION + base58FromBytes(sealed);
}

/** Of the version letter and the record: a code with another letter is another code. */
export function checksumOf(record: Uint8Array): number {
  return crc32(Uint8Array.of(VERSION.charCodeAt(0), ...record));
}

function recordFromState({ percents, entries, extras }: LinkState): Uint8Array {
  const bits = new BitWriter();
  bits.write(percents.length, WIDTH.roles);
  for (const percent of percents) bits.write(percent ?? NO_PERCENT, WIDTH.percent);
  bits.write(entries.length, WIDTH.entries);
  if (entries.length > 0) writeEntries(bits, entries);
  bits.write(extras.length, WIDTH.extras);
  for (const extra of extras) writeExtra(bits, extra);
  return bits.toBytes();
}

function writeEntries(bits: BitWriter, entries: readonly NumberedEntry[]): void {
  const gaps = entries.map(({ number }, place) => number - (entries[place - 1]?.number ?? -1) - 1);
  const k = shortestRice(gaps);
  const anyDoubtful = entries.some((entry) => entry.doubtful);
  bits.write(k, WIDTH.k);
  bits.write(Number(anyDoubtful), WIDTH.doubtful);

  entries.forEach(({ stance, level, doubtful }, place) => {
    bits.writeRice(gaps[place]!, k);
    writeChoice(bits, stance === "has" ? undefined : STANCE_CODES.indexOf(stance), WIDTH.stance);
    writeChoice(bits, level && LEVEL_CODES.indexOf(level), WIDTH.level);
    if (anyDoubtful) bits.write(Number(doubtful), WIDTH.doubtful);
  });
}

/** The usual case costs one bit. */
function writeChoice(bits: BitWriter, choice: number | undefined, width: number): void {
  bits.write(Number(choice !== undefined), 1);
  if (choice !== undefined) bits.write(choice, width);
}

/** The smallest of the parameters that give the shortest code: one state, one code. */
function shortestRice(gaps: readonly number[]): number {
  let best = { k: 0, length: Infinity };
  for (let k = 0; k <= MAX_K; k++) {
    const length = gaps.reduce((sum, gap) => sum + (gap >> k) + 1 + k, 0);
    if (length < best.length) best = { k, length };
  }
  return best.k;
}

function writeExtra(bits: BitWriter, extra: string): void {
  const bytes = new TextEncoder().encode(extra);
  bits.write(bytes.length, WIDTH.extraBytes);
  for (const byte of bytes) bits.write(byte, 8);
}
