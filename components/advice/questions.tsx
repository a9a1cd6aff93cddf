"use client";

import { useDeferredValue, useEffect, useRef, useState } from "react";
import { titleOf, type Result } from "@/components/result/result";
import { useGivenAnswers, useResultActions } from "@/components/result/result-actions";
import { adviceTexts } from "@/data/texts/en/advice";
import { MOST_QUESTIONS, type Answer, type Question } from "@/lib/advice/questions";
import { AnswerButtons } from "./answer-buttons";
import { decidersOf } from "./deciders";
import { openQuestions } from "./open-questions";

const texts = adviceTexts.questions;

/** A question that has just come cannot have been read yet. */
const TO_READ_MS = 400;

interface Props {
  /** What the questions are about, which may lag behind the result for a moment. */
  result: Result;
  waiting: boolean;
}

/** What an answer can change. Within a tie the order may change and the tie stay: only what decides it is about the first place. */
export function stakeOf({ skillId, changesFirst }: Question, result: Result): keyof typeof texts.heading {
  if (result.ranking.fit === "tie" && !decidersOf(result).some((decider) => decider.skillId === skillId)) return "tie";
  return changesFirst ? "first" : "below";
}

/** One question at a time, at most five: those whose answers could change the order most. The next one is announced with what the answer did. */
export function Questions({ result, waiting }: Props) {
  const actions = useResultActions();
  const answered = useGivenAnswers();
  // the press shows at once in its buttons, the list of answers right after
  const given = useDeferredValue(answered);
  const heading = useRef<HTMLHeadingElement>(null);
  // once one was asked, the place stays, and with it whoever is there: between two results there may be no question for a moment
  const [hasBegun, setBegun] = useState(false);
  const isHere = useRef(false);
  const { index, source } = result;
  const left = actions ? openQuestions(result, given.length) : [];
  const question = left[0];

  // a second press in a row was meant for the question before
  const [seen, setSeen] = useState(question?.skillId);
  const asked = question?.skillId;
  useEffect(() => {
    const timer = setTimeout(() => setSeen(asked), TO_READ_MS);
    return () => clearTimeout(timer);
  }, [asked]);

  // an answer may be the last one, whatever was still to be asked before it: its buttons go, and the focus goes to the heading
  useEffect(() => {
    if (question || !isHere.current) return;
    isHere.current = false;
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [question]);

  if (!actions) return null;
  const { answer, takeBack } = actions;
  if (!question && given.length === 0 && !hasBegun) return null;

  function give(skillId: string, chosen: Answer) {
    setBegun(true);
    isHere.current = true;
    answer(skillId, chosen, true);
  }

  function undo(skillId: string) {
    takeBack(skillId);
    heading.current?.focus();
  }

  return (
    <section aria-labelledby="questions-heading" aria-busy={waiting} className="card px-5 py-5 sm:px-7">
      <h2 id="questions-heading" ref={heading} tabIndex={-1} className="text-title">
        {question ? texts.heading[stakeOf(question, result)] : texts.headingDone}
      </h2>
      {question ? (
        <>
          <p className="mt-2">{texts.ask(source.labelOf(question.skillId))}</p>
          <AnswerButtons label={source.labelOf(question.skillId)} waiting={waiting || given !== answered || seen !== question.skillId} onAnswer={(chosen) => give(question.skillId, chosen)} />
          <p className="mt-2 text-small text-soft">{texts.moves(question.roles.map((roleId) => titleOf(roleId, index)))} {given.length === 0 && texts.atMost(MOST_QUESTIONS)}</p>
        </>
      ) : (
        <p className="mt-1">{given.length >= MOST_QUESTIONS ? texts.enough : texts.done}</p>
      )}
      {given.length > 0 && (
        <ul className="mt-3 divide-y divide-line border-t border-line">
          {given.map(({ skillId, answer: chosen }) => (
            <li key={skillId} className="flex flex-wrap items-center justify-between gap-x-4">
              <span>{texts.given(source.labelOf(skillId), texts.answered[chosen])}</span>
              <button type="button" className="button button-quiet text-small" aria-label={texts.undo(source.labelOf(skillId))} onClick={() => undo(skillId)}>
                {texts.undoShort}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
