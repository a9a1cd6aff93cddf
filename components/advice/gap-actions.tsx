"use client";

import { useResultActions, useTrying } from "@/components/result/result-actions";
import { adviceTexts } from "@/data/texts/en/advice";
import type { Answer } from "@/lib/advice/questions";
import { AnswerButtons } from "./answer-buttons";

interface QuestionProps {
  skillId: string;
  label: string;
  /** The visitor wishes for it. */
  isWanted: boolean;
  focusNext: string;
}

/** "Do you have it?", where the visitor can be asked. */
export function GapQuestion({ skillId, label, isWanted, focusNext }: QuestionProps) {
  const actions = useResultActions();
  if (!actions) return null;

  function give(answer: Answer) {
    actions?.answer(skillId, answer);
    document.getElementById(focusNext)?.focus({ preventScroll: true }); // the question goes with its answer
  }

  return (
    <div className="no-print mt-1.5">
      <p>{isWanted ? adviceTexts.gaps.haveWanted(label) : adviceTexts.gaps.have(label)}</p>
      <AnswerButtons label={label} onAnswer={give} />
    </div>
  );
}

/** "What if I learned this?", for one gap. */
export function WhatIfToggle({ skillId, label }: { skillId: string; label: string }) {
  const trying = useTrying();
  if (!trying) return null;
  const pressed = trying.chosen.includes(skillId);
  return (
    <button type="button" aria-pressed={pressed} aria-label={adviceTexts.whatIf.toggle(label)} className="button toggle text-small" onClick={() => trying.toggle(skillId)}>
      {pressed ? adviceTexts.whatIf.on : adviceTexts.whatIf.short}
    </button>
  );
}
