import type { Profile } from "@/lib/matching/profile";
import type { ShownScores } from "@/lib/matching/shown-score";
import { bytesFromBase58 } from "./base58";
import { checksumOf, codeFromState } from "./encode-link";
import { findCodes, visible } from "./find-code";
import { CHECKSUM_BYTES, VERSION, VERSIONS } from "./format";
import { MAX_CODE_LENGTH, MAX_TEXT_LENGTH } from "./limits";
import { inCanonicalForm, profileFromState, type LinkNumbers, type LinkState } from "./link-state";
import { readRecord } from "./read-record";

export const LINK_FAULTS = ["empty", "too-long", "not-a-code", "damaged", "newer-version", "out-of-range"] as const;
export type LinkFault = (typeof LINK_FAULTS)[number];

export type Decoded =
  | { ok: true; code: string; profile: Profile; scores: ShownScores; unknownSkills: number }
  | { ok: false; reason: LinkFault };

/**
 * Any string at all in; the profile and scores of the code in it, or a named fault, out. Never throws.
 * A whole URL, a bare code, a link as mail and chat programs mangle it: the same state or a fault, never another state.
 */
export function decodeLink(link: string, numbers: LinkNumbers): Decoded {
  if (link.length > MAX_TEXT_LENGTH) return { ok: false, reason: "too-long" };

  let reason: LinkFault = isEmpty(link) ? "empty" : "not-a-code";
  for (const { code, likely } of findCodes(link)) {
    const state = stateFromCode(code);
    if (typeof state !== "string") return { ok: true, code, ...profileFromState(state, numbers) };
    if (likely && !isTelling(reason)) reason = state;
  }
  return { ok: false, reason };
}

/** The state behind a code that is exactly as it was issued. */
function stateFromCode(code: string): LinkState | LinkFault {
  if (code.length > MAX_CODE_LENGTH) return "too-long";
  if (isWord(code)) return "not-a-code";

  const version = code.charAt(0);
  if (VERSIONS.indexOf(version) > VERSIONS.indexOf(VERSION)) return isLongEnough(code) ? "newer-version" : "not-a-code";
  if (version.toLowerCase() !== VERSION) return "not-a-code";

  const record = recordFromCode(code);
  const state = record ? readRecord(record) : "damaged";
  if (typeof state === "string") return state;

  const isCanonical = codeFromState(inCanonicalForm(state)) === code;
  return isCanonical ? state : "damaged";
}

function recordFromCode(code: string): Uint8Array | undefined {
  const sealed = bytesFromBase58(code.slice(1));
  if (!sealed || sealed.length <= CHECKSUM_BYTES) return undefined;

  const record = sealed.subarray(0, -CHECKSUM_BYTES);
  const checksum = new DataView(sealed.buffer).getUint32(record.length);
  return checksum === checksumOf(record) ? record : undefined;
}

/** Nothing at all, or a link whose code was cut off. */
function isEmpty(link: string): boolean {
  return /^$|(?:#|\/r\/)$/.test(visible(link).trim());
}

function isTelling(reason: LinkFault): boolean {
  return reason !== "empty" && reason !== "not-a-code";
}

/** "apple" begins like a code of ours, "hello" like one of a later version; a code without digit or capital is one in thousands. */
function isWord(code: string): boolean {
  return /^[A-Za-z][a-z]*$/.test(code);
}

/** No format will do with less than its letter, a byte or two and a checksum. */
function isLongEnough(code: string): boolean {
  return code.length > 8;
}
