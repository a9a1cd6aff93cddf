"use client";

import { useId, useRef, useState } from "react";
import { resultTexts } from "@/data/texts/en/results";

const texts = resultTexts.actions;
type Outcome = "copied" | "by-hand";

/** The link stands in a field of its own, so that it can be copied by hand where a browser will not do it. */
export function CopyLink({ path, extras }: { path: string; extras: readonly string[] }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<Outcome>();
  const link = typeof window === "undefined" ? path : new URL(path, window.location.origin).href;

  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome("copied");
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome("by-hand");
    }
  }

  return (
    <div>
      <button type="button" className="button button-main w-full" onClick={() => void copy()}>
        {texts.copy}
      </button>
      <p role="status" className="mt-1 min-h-6 text-small">
        {outcome === "copied" && texts.copied}
        {outcome === "by-hand" && texts.copyByHand}
      </p>
      <label htmlFor={id} className="text-small font-semibold">
        {texts.linkField}
      </label>
      <input ref={field} id={id} readOnly value={link} suppressHydrationWarning onFocus={(event) => event.currentTarget.select()} className="field mt-1 w-full text-small" />
      <p className="mt-1.5 text-small text-soft">
        {texts.whatItSays} {extras.length > 0 && texts.extrasInLink(extras)}
      </p>
    </div>
  );
}
