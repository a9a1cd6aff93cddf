"use client";

import { useDeferredValue } from "react";
import { useTrying } from "@/components/result/result-actions";
import { adviceTexts } from "@/data/texts/en/advice";
import { WHAT_IF_ID } from "./what-if-section";

const texts = adviceTexts.whatIf;
const NAMED = 2;

/** While something is tried on, it shows, wherever on the page one is. */
export function WhatIfBar({ labelOf }: { labelOf: (skillId: string) => string }) {
  const trying = useTrying();
  const isTrying = trying !== undefined && trying.chosen.length > 0;
  // it takes and leaves its room a moment after the press
  const isThere = useDeferredValue(isTrying);
  if (!trying || !isThere) return null;
  const { chosen, clear } = trying;

  function show() {
    const section = document.getElementById(WHAT_IF_ID);
    section?.scrollIntoView({ block: "start" });
    section?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
  }

  return (
    <div role="region" aria-label={texts.region} className={`${isTrying ? "" : "invisible"} what-if-bar no-print sticky bottom-0 z-10 -mx-4 mt-6 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-t-2 border-pen bg-pen-wash px-4 py-1.5 sm:mx-0 sm:rounded-t-md`}>
      <p className="font-semibold">{chosen.length <= NAMED ? texts.active(chosen.map(labelOf)) : texts.activeLong(chosen.length)}</p>
      <div className="flex flex-wrap gap-x-2">
        <button type="button" className="button button-quiet" onClick={show}>
          {texts.show}
        </button>
        <button type="button" className="button button-quiet" onClick={clear}>
          {texts.clear}
        </button>
      </div>
    </div>
  );
}
