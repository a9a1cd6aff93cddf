"use client";

import { useRouter } from "next/navigation";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type FormEvent, type MouseEvent } from "react";
import { useMatching } from "@/components/engine/matching-context";
import { ReaderFailed } from "@/components/engine/reader-failed";
import { mentionsAsEvidence } from "@/components/role-card/evidence";
import { UnreadLanguagesNotice } from "@/components/reading/unread-languages-notice";
import { LiveRanking } from "@/components/ranking/live-ranking";
import { titleOf } from "@/components/result/result";
import { homeTexts } from "@/data/texts/en/home";
import type { Corrections } from "@/lib/matching/corrections";
import { DescriptionField, focusDescription } from "./description-field";
import { ExampleTexts } from "./example-texts";
import { PickedPanel } from "./picked-panel";
import { SubmitBar } from "./submit-bar";
import { UnderstoodPanel } from "./understood-panel";
import { updateDraft, useDraft } from "./use-draft";
import { useResult } from "./use-result";
import { useSubmit } from "./use-submit";
import { writingAdvice } from "./writing-advice";

const setText = (text: string) => updateDraft((draft) => ({ ...draft, text }));
const correct = (change: (before: Corrections) => Corrections) => updateDraft((draft) => ({ ...draft, corrections: change(draft.corrections) }));

/**
 * The form and what it shows while the visitor writes. `method="dialog"` sends nothing anywhere: while the scripts are on their way,
 * or never come, no press and no Enter takes a word along. Only where JavaScript is off there is a button that posts (SubmitBar).
 */
export function SkillsForm() {
  const router = useRouter();
  const matching = useMatching();
  const draft = useDraft();
  const { read, mentions, profile, ranking } = useResult(draft);
  const { outcome, submit } = useSubmit(draft);
  const [beforeExample, setBeforeExample] = useState<string>();
  const undoExample = useRef<HTMLButtonElement>(null);
  const labelOf = useCallback((skillId: string) => matching.labelOf(skillId) ?? skillId, [matching]);
  const { entries } = profile;
  const { advert, unreadLanguages } = read.reading;
  const live = useMemo(
    () => ({ ranking: ranking.empty ? undefined : ranking, source: { whose: advert ? ("advert" as const) : ("own" as const), entries, mentions: mentionsAsEvidence(mentions, { advert }), labelOf } }),
    [ranking, entries, mentions, advert, labelOf],
  );
  // the cards follow a moment after what was pressed
  const settled = useDeferredValue(live);

  // both are there without a connection, once this page is
  useEffect(() => {
    router.prefetch("/results");
    router.prefetch("/compare");
  }, [router]);

  // of the text that was read, not of the one being typed: it stays until a reading changes it, and is spoken once
  const advice = writingAdvice({ text: read.text, advert, unreadLanguages, skills: profile.entries.length });

  function layIn(example: string) {
    setBeforeExample(draft.text);
    setText(example);
    requestAnimationFrame(() => undoExample.current?.focus({ preventScroll: true })); // the examples go with their press
  }

  function takeOut({ detail }: MouseEvent) {
    setText(beforeExample ?? "");
    setBeforeExample(undefined);
    if (detail === 0) focusDescription(); // by keyboard; on a phone the field would bring up its own
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    void submit();
  }

  return (
    <form method="dialog" onSubmit={onSubmit} aria-label={homeTexts.formLabel} className="flex flex-col gap-y-6">
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:grid-rows-[auto_1fr]">
        <div>
          <DescriptionField text={draft.text} onText={setText} read={{ text: read.text, mentions }} />
          <p role="status" className="with-script mt-3 min-h-6">
            {advice}
          </p>
          {read.failed && <ReaderFailed onAgain={read.again} />}
          {beforeExample !== undefined && (
            <button ref={undoExample} type="button" className="button button-quiet" onClick={takeOut}>
              {homeTexts.examples.undo}
            </button>
          )}
          {beforeExample === undefined && profile.entries.length === 0 && !read.pending && <ExampleTexts onExample={layIn} />}
          {/* there before it has anything to say, so that it is heard */}
          <div role="status" className="with-script">
            <UnreadLanguagesNotice languages={unreadLanguages} />
          </div>
          <UnderstoodPanel text={read.text} reading={read.reading} corrections={draft.corrections} mentions={mentions} labelOf={labelOf} onCorrect={correct} />
        </div>
        <div className="lg:col-start-2 lg:row-span-2 lg:row-start-1 lg:self-start tall:lg:sticky tall:lg:top-4">
          <LiveRanking index={matching} ranking={settled.ranking} source={settled.source} />
        </div>
        <div>
          <PickedPanel corrections={draft.corrections} labelOf={labelOf} onCorrect={correct} />
        </div>
      </div>
      <SubmitBar ranking={settled.ranking} titleOf={(roleId) => titleOf(roleId, matching)} outcome={outcome} onSubmit={() => void submit()} />
    </form>
  );
}
