"use client";

import { useLayoutEffect, useRef, type RefObject } from "react";

const GLIDE_MS = 260;

/** When the order changes, each item glides from where it was. Those who asked for less motion see it change at once. */
export function useGlide(list: RefObject<HTMLElement | null>, order: string): void {
  const tops = useRef(new Map<string, number>());

  useLayoutEffect(() => {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const origin = list.current?.getBoundingClientRect().top ?? 0;
    for (const item of list.current?.children ?? []) {
      const key = item.getAttribute("data-key") ?? "";
      const top = item.getBoundingClientRect().top - origin;
      const shift = (tops.current.get(key) ?? top) - top;
      tops.current.set(key, top);
      if (shift !== 0 && !still) {
        item.animate([{ transform: `translateY(${shift}px)` }, { transform: "none" }], { duration: GLIDE_MS, easing: "cubic-bezier(0.2, 0, 0, 1)" });
      }
    }
  }, [list, order]);
}
