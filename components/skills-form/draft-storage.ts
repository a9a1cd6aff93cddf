import type { Reading } from "@/lib/reading/reading";
import { isObject, parseDraft, parseReading, type Draft } from "./draft";

/*
 * The tab's own memory, and nobody else's: sessionStorage. It may be off, full or hold anything at all;
 * then the page works as before and forgets on reload.
 */
const DRAFT_KEY = "role-match:draft";
const DESCRIBED_KEY = "role-match:described";

/** Results whose words are kept, so that Back shows an earlier result with its quotes. */
const MAX_DESCRIBED = 5;

function readStored(key: string): unknown {
  try {
    return JSON.parse(window.sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function store(key: string, value: unknown): boolean {
  try {
    window.sessionStorage.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

export const loadDraft = (): Draft | undefined => parseDraft(readStored(DRAFT_KEY));

export const saveDraft = (draft: Draft): void => void store(DRAFT_KEY, draft);

/** What stands behind a result: the words, and how they were read. */
export interface Described {
  draft: Draft;
  reading: Reading;
}
type DescribedAs = Described & { code: string };

function parseDescribed(value: unknown): DescribedAs[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (!isObject(one) || typeof one.code !== "string") return [];
    const draft = parseDraft(one.draft);
    return draft ? [{ code: one.code, draft, reading: parseReading(one.reading, draft.text) }] : [];
  });
}

/** For when storage is off: this page's life long. */
let described: DescribedAs[] | undefined;

const allDescribed = () => (described ??= parseDescribed(readStored(DESCRIBED_KEY)));

/** Keeps the words behind a result, in this tab. */
export function rememberDescription(code: string, { draft, reading }: Described): void {
  described = [{ code, draft, reading }, ...allDescribed().filter((one) => one.code !== code)].slice(0, MAX_DESCRIBED);
  saving ??= setTimeout(saveDescribed, 0); // after the page has been painted: long texts take a while
  window.addEventListener("pagehide", saveDescribed, { once: true });
}

let saving: ReturnType<typeof setTimeout> | undefined;

function saveDescribed(): void {
  clearTimeout(saving);
  saving = undefined;
  if (described && !store(DESCRIBED_KEY, described)) store(DESCRIBED_KEY, described.slice(0, 1));
}

/** The visitor changed a result: its words stand behind the changed one from now on. */
export function rememberInstead(before: string, code: string, now: Described): void {
  described = allDescribed().filter((one) => one.code !== before);
  rememberDescription(code, now);
}

/** The words behind a result, if it was described in this tab. */
export function recallDescription(code: string): Described | undefined {
  return allDescribed().find((one) => one.code === code);
}
