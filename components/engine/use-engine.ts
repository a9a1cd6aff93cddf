"use client";

import { useEffect, useSyncExternalStore } from "react";
import type { Engine } from "./browser-engine";

export type EngineState = { engine: Engine } | { engine?: undefined; failed: boolean };

const WAITING: EngineState = { failed: false };
const FAILED: EngineState = { failed: true };

let state: EngineState = WAITING;
let loading = false;
const listeners = new Set<() => void>();

function settle(next: EngineState) {
  state = next;
  for (const listener of listeners) listener();
}

/** Fetches the reader; a failed fetch can be tried again. */
export async function loadEngine(): Promise<void> {
  if (state.engine || loading) return;
  loading = true;
  settle(WAITING);
  try {
    const { browserEngine } = await import("./browser-engine");
    settle({ engine: browserEngine });
  } catch {
    settle(FAILED);
  } finally {
    loading = false;
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useEngine(): EngineState {
  useEffect(() => void loadEngine(), []);
  return useSyncExternalStore(subscribe, () => state, () => WAITING);
}
