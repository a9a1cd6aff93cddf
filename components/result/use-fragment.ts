"use client";

import { useSyncExternalStore } from "react";

const EVENTS = ["hashchange", "popstate", "pageshow"] as const;

function subscribe(listener: () => void) {
  for (const event of EVENTS) window.addEventListener(event, listener);
  return () => {
    for (const event of EVENTS) window.removeEventListener(event, listener);
  };
}

/** While the router is still on its way here, the address is that of the page before: then there is no fragment yet. */
const fragment = () => (window.location.pathname.startsWith("/results") ? window.location.hash : undefined);

/** What stands behind "#", however it came there: link, Back, reload, or a hand in the address bar. */
export function useFragment(): string | undefined {
  return useSyncExternalStore(subscribe, fragment, () => undefined);
}
