"use client";

import { createContext, use, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { linkNumbers } from "@/components/engine/link-numbers";
import { useMatching } from "@/components/engine/matching-context";
import { rememberInstead } from "@/components/skills-form/draft-storage";
import { recallAnswers, rememberAnswers, type GivenAnswer } from "./given-answers";
import { updateDraft } from "@/components/skills-form/use-draft";
import { knownProfile } from "@/components/skills-form/use-result";
import { afterPaint } from "@/components/ui/after-paint";
import { entryOfAnswer, type Answer } from "@/lib/advice/questions";
import { encodeLink } from "@/lib/link/encode-link";
import { withAdded, withoutAdded, type Corrections } from "@/lib/matching/corrections";
import { rankRoles } from "@/lib/matching/rank-roles";
import { shownScores } from "@/lib/matching/shown-score";
import type { OpenedResult } from "./open-result";
import { replaceFragment } from "./use-fragment";

type Change = (before: Corrections) => Corrections;

/** The same from one press to the next, so that a press draws nothing anew but what shows it. */
export interface ResultActions {
  correct: (change: Change) => void;
  answer: (skillId: string, answer: Answer, asked?: boolean) => void;
  takeBack: (skillId: string) => void;
}

/** Skills of "what if I learned this?". */
export interface Trying {
  chosen: readonly string[];
  toggle: (skillId: string) => void;
  clear: () => void;
}

const ActionsContext = createContext<ResultActions | undefined>(undefined);
const GivenContext = createContext<readonly GivenAnswer[]>([]);
const TryingContext = createContext<Trying | undefined>(undefined);

/** Undefined where a result is somebody else's, or came from the server: there is nothing to answer then. */
export const useResultActions = () => use(ActionsContext);
export const useGivenAnswers = () => use(GivenContext);
export const useTrying = () => use(TryingContext);

interface ProviderProps {
  opened: OpenedResult;
  /** A change that leaves the code as it was: what stands behind the code is to be opened anew. */
  onSameCode: () => void;
  children: ReactNode;
}

/** What the visitor can do to their own result. Each change makes the next result, and its address. */
export function ResultActionsProvider({ opened, onSameCode, children }: ProviderProps) {
  const matching = useMatching();
  const [given, setGiven] = useState(() => recallAnswers(opened.code, opened.described?.draft.corrections.added ?? []));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const latest = useRef(opened);
  const waiting = useRef<Change[]>([]);
  const isHere = useRef(true);
  const latestGiven = useRef(given);
  const isOwn = opened.described !== undefined;
  useEffect(() => {
    rememberAnswers(opened.code, given);
  }, [opened.code, given]);
  useLayoutEffect(() => {
    latest.current = opened;
    latestGiven.current = given;
  }, [opened, given]);
  useLayoutEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);

  const correct = useCallback(
    (change: Change) => {
      waiting.current.push(change);
      if (waiting.current.length === 1) afterPaint(applyWaiting);

      /** All that was pressed meanwhile, in its order, upon the result as it then stands. */
      function applyWaiting() {
        const changes = waiting.current.splice(0);
        const { described: now, code } = latest.current;
        if (!now) return;
        const { draft, reading } = now;
        const corrections = changes.reduce((before, each) => each(before), draft.corrections);
        if (corrections === draft.corrections) return;
        const profile = knownProfile(reading, corrections, matching.labelOf);
        const next = encodeLink(profile, shownScores(rankRoles(profile, matching)), linkNumbers);
        rememberInstead(code, next, { draft: { ...draft, corrections }, reading });
        updateDraft(() => ({ ...draft, corrections }));
        // pressed just before leaving: the change is kept, the address is another page's by now
        if (!isHere.current) return;
        if (next === code) onSameCode();
        else replaceFragment(`#${next}`);
      }
    },
    [matching, onSameCode],
  );

  const actions = useMemo(
    (): ResultActions => ({
      correct,
      answer(skillId, answer, asked = false) {
        const before = latest.current.described?.draft.corrections.added.find((entry) => entry.skillId === skillId);
        setGiven((all) => [...all.filter((one) => one.skillId !== skillId), { skillId, answer, asked, before }]);
        correct((corrections) => withAdded(corrections, entryOfAnswer(skillId, answer)));
      },
      takeBack(skillId) {
        const before = latestGiven.current.find((one) => one.skillId === skillId)?.before;
        setGiven((all) => all.filter((one) => one.skillId !== skillId));
        correct((corrections) => (before ? withAdded(corrections, before) : withoutAdded(corrections, skillId)));
      },
    }),
    [correct],
  );

  const trying = useMemo(
    (): Trying => ({
      chosen,
      toggle: (skillId) => setChosen((all) => (all.includes(skillId) ? all.filter((one) => one !== skillId) : [...all, skillId])),
      clear: () => setChosen([]),
    }),
    [chosen],
  );

  return (
    <ActionsContext value={isOwn ? actions : undefined}>
      <GivenContext value={given}>
        <TryingContext value={isOwn ? trying : undefined}>{children}</TryingContext>
      </GivenContext>
    </ActionsContext>
  );
}
