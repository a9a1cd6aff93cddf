"use client";

import { useSyncExternalStore } from "react";

const REPLACED = "role-match:fragment";
const EVENTS = ["hashchange", "popstate", "pageshow", REPLACED] as const;
const PAGES = ["/results", "/compare"];

/** Where a browser refuses to write the address (too often, says Safari), the page goes on with what would stand there. */
let unwritten: { under: string; fragment: string } | undefined;

/** Fragments that replaced one another on one visit, each with the first of them. */
const visits = new Map<string, string>();

function subscribe(listener: () => void) {
  for (const event of EVENTS) window.addEventListener(event, listener);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, listener);
  };
}

/** While the router is still on its way here, the address is that of the page before: then there is no fragment yet. */
function currentFragment(): string | undefined {
  const { pathname, hash } = window.location;
  if (!PAGES.some((page) => pathname.startsWith(page))) return undefined;
  return unwritten?.under === hash ? unwritten.fragment : hash;
}

/** What stands behind "#", however it came there: link, Back, reload, or a hand in the address bar. */
export function useFragment(): string | undefined {
  return useSyncExternalStore(subscribe, currentFragment, () => undefined);
}

/** The same visit with another result: no new step in the browser's history. */
export function replaceFragment(fragment: string): void {
  const before = currentFragment() ?? "";
  visits.set(fragment, visitOf(before));
  try {
    window.history.replaceState(null, "", fragment);
    unwritten = undefined;
  } catch {
    unwritten = { under: window.location.hash, fragment };
  }
  window.dispatchEvent(new Event(REPLACED));
}

/** What stays the same while the visitor corrects a result, and changes when they open another. */
export function visitOf(fragment: string): string {
  return visits.get(fragment) ?? fragment;
}
