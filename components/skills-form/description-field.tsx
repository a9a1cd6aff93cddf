"use client";

import { useLayoutEffect, useRef } from "react";
import { homeTexts } from "@/data/texts/en/home";
import type { Mention } from "@/lib/reading/reading";
import { LockSign } from "@/components/ui/signs";
import { MarkedText, MAX_MARKED } from "./marked-text";

const ID = "description";
export const focusDescription = () => document.getElementById(ID)?.focus();

interface Props {
  text: string;
  onText: (text: string) => void;
  /** The text that was read, and what was read in it. */
  read: { text: string; mentions: readonly Mention[] };
}

export function DescriptionField({ text, onText, read }: Props) {
  const id = ID;
  const field = useRef<HTMLTextAreaElement>(null);
  const marks = useRef<HTMLDivElement>(null);
  const { label, hint, privacy } = homeTexts.description;

  // What was typed before the page came alive stays.
  useLayoutEffect(() => {
    const typedEarly = field.current?.value;
    if (typedEarly) onText(typedEarly);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, on arrival
  }, []);

  function followScroll() {
    if (marks.current && field.current) marks.current.scrollTop = field.current.scrollTop;
  }
  useLayoutEffect(followScroll, [read.text, text]);

  return (
    <div>
      <label htmlFor={id} className="text-title font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="mt-1 text-soft">
        {hint}
      </p>
      <div className="sheet marked-field mt-3 has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-pen">
        <div ref={marks} className="marks" aria-hidden="true" dir="auto">
          {read.text.length <= MAX_MARKED && <MarkedText text={read.text} mentions={read.mentions} />}
        </div>
        <textarea
          ref={field}
          id={id}
          name="description"
          dir="auto"
          rows={9}
          autoComplete="off"
          aria-describedby={`${id}-hint ${id}-privacy`}
          className="relative outline-none"
          value={text}
          onChange={(event) => onText(event.target.value)}
          onScroll={followScroll}
        />
      </div>
      <p id={`${id}-privacy`} className="with-script mt-2 flex items-start gap-2 text-small text-soft">
        <LockSign />
        {privacy}
      </p>
      <noscript>
        <p className="mt-1 text-small">{homeTexts.description.withoutJavaScript}</p>
      </noscript>
    </div>
  );
}
