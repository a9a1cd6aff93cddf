"use client";

import { useId, useRef, useState } from "react";
import { resultTexts } from "@/data/texts/en/results";

const texts = resultTexts.actions;
type Outcome = "copied" | "by-hand" | "shared";

interface Props {
  path: string;
  name: string;
  copy: string;
  main?: boolean;
  /** What the button for other apps says, where there is one. */
  share?: string;
}

/** A link stands in a field of its own, so that it can be copied by hand where a browser will not do it. */
export function LinkField({ path, name, copy, main = false, share }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  // What was done is said of this link: another link begins anew.
  const [outcome, setOutcome] = useState<{ path: string; is: Outcome }>();
  const done = outcome?.path === path ? outcome.is : undefined;
  const link = typeof window === "undefined" ? path : new URL(path, window.location.origin).href;

  async function copyLink() {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome({ path, is: "copied" });
    } catch {
      field.current?.focus();
      field.current?.select();
      setOutcome({ path, is: "by-hand" });
    }
  }

  async function shareLink() {
    try {
      await navigator.share({ url: link });
      setOutcome({ path, is: "shared" });
    } catch (error) {
      const changedTheirMind = error instanceof DOMException && error.name === "AbortError";
      if (!changedTheirMind) await copyLink();
    }
  }

  return (
    <div>
      <div className="flex flex-wrap gap-2">
        <button type="button" className={`button grow ${main ? "button-main" : ""}`} onClick={() => void copyLink()}>
          {copy}
        </button>
        {share && (
          <button type="button" className="button" onClick={() => void shareLink()}>
            {share}
          </button>
        )}
      </div>
      <p role="status" className="mt-1 min-h-6 text-small">
        {done === "copied" && texts.copied}
        {done === "by-hand" && texts.copyByHand}
        {done === "shared" && texts.shared}
      </p>
      <label htmlFor={id} className="text-small font-semibold">
        {name}
      </label>
      <input ref={field} id={id} readOnly value={link} suppressHydrationWarning onFocus={(event) => event.currentTarget.select()} className="field mt-1 w-full text-small" />
    </div>
  );
}
