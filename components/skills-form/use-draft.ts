"use client";

import { useSyncExternalStore } from "react";
import { EMPTY_DRAFT, type Draft } from "./draft";
import { loadDraft, saveDraft } from "./draft-storage";

/** Often enough that a crash loses nothing worth a word, seldom enough that long texts are not written at each keystroke. */
const SAVE_AFTER_MS = 250;

let draft: Draft | undefined;
let saving: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

const currentDraft = (): Draft => (draft ??= loadDraft() ?? EMPTY_DRAFT);

function flush() {
  if (saving === undefined) return;
  clearTimeout(saving);
  saving = undefined;
  saveDraft(currentDraft());
}

export function updateDraft(change: (before: Draft) => Draft): void {
  const after = change(currentDraft());
  if (after === draft) return;
  draft = after;
  saving ??= setTimeout(flush, SAVE_AFTER_MS);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("pagehide", flush);
  return () => {
    listeners.delete(listener);
    flush();
    window.removeEventListener("pagehide", flush);
  };
}

/** The draft outlives navigation within the site; with sessionStorage, reloads too. */
export function useDraft(): Draft {
  return useSyncExternalStore(subscribe, currentDraft, () => EMPTY_DRAFT);
}
