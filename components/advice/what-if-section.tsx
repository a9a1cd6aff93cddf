"use client";

import { useDeferredValue, useMemo, useRef, useState } from "react";
import type { Result } from "@/components/result/result";
import { useResultActions, useTrying } from "@/components/result/result-actions";
import { closers } from "@/data/steps/closers";
import { adviceTexts } from "@/data/texts/en/advice";
import { wanted, worthTrying } from "@/lib/advice/worth-trying";
import { withAdded } from "@/lib/matching/corrections";
import { BeforeAndAfter } from "./before-and-after";

const texts = adviceTexts.whatIf;
export const WHAT_IF_ID = "what-if";

/** More toggles than these are a wall; any other gap has its own, where it stands. */
const MAX_TOGGLES = 8;

/** Trying skills on: several at once, for all roles, without touching the profile. */
export function WhatIfSection({ result }: { result: Result }) {
  const actions = useResultActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState("");
  const trying = useTrying();
  const { profile, source } = result;
  // what is worth trying may follow a moment later; what it would do is of this very result
  const settled = useDeferredValue(result);
  const worth = useMemo(() => worthTrying(settled.ranking, settled.profile, settled.index, closers).slice(0, MAX_TOGGLES), [settled]);
  const isTrying = (trying?.chosen.length ?? 0) > 0;
  // the press shows at once; the table comes and goes right after
  const isOpen = useDeferredValue(isTrying);
  if (!actions || !trying) return null;
  const { correct } = actions;
  const { chosen, toggle, clear } = trying;
  if (worth.length === 0) return null;
  const offered = [...new Set([...worth, ...chosen])];

  function keep() {
    setSaid(texts.kept(chosen.map(source.labelOf)));
    correct((before) => wanted(chosen, profile).reduce(withAdded, before));
    clear();
    heading.current?.focus();
  }

  function clearAll() {
    setSaid("");
    clear();
    heading.current?.focus();
  }

  return (
    <section id={WHAT_IF_ID} aria-labelledby="what-if-heading" className="card px-5 py-5 sm:px-7">
      <h2 id="what-if-heading" ref={heading} tabIndex={-1} className="text-title">
        {texts.heading}
      </h2>
      <p className="mt-1 text-soft">{texts.lead}</p>
      <ul aria-label={texts.choose} className="mt-3 flex flex-wrap gap-2">
        {offered.map((skillId) => (
          <li key={skillId}>
            <button type="button" aria-pressed={chosen.includes(skillId)} className="button toggle" onClick={() => toggle(skillId)}>
              {source.labelOf(skillId)}
            </button>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <>
          <BeforeAndAfter result={result} chosen={chosen} />
          <div className="mt-4 flex flex-wrap gap-3">
            <button type="button" className="button" onClick={keep}>
              {texts.keep}
            </button>
            <button type="button" className="button button-quiet" onClick={clearAll}>
              {texts.clear}
            </button>
          </div>
        </>
      ) : (
        <p role="status" className="mt-3 min-h-6 text-small text-soft">
          {said || texts.none}
        </p>
      )}
    </section>
  );
}
