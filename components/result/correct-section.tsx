"use client";

import { CorrectableText } from "@/components/reading/correctable-text";
import { UnreadList } from "@/components/reading/unread-list";
import { worthAsking } from "@/components/reading/worth-asking";
import { MAX_MARKED } from "@/components/skills-form/marked-text";
import { PickedPanel } from "@/components/skills-form/picked-panel";
import { focusPicker } from "@/components/skills-form/skill-picker";
import type { Described } from "@/components/skills-form/draft-storage";
import { correctTexts } from "@/data/texts/en/correct";
import { resultTexts } from "@/data/texts/en/results";
import { useResultActions } from "./result-actions";

/** Where the visitor sets right how they were read; the ranking above follows at once. */
export function CorrectSection({ described, labelOf }: { described: Described; labelOf: (skillId: string) => string }) {
  const actions = useResultActions();
  if (!actions) return null;
  const { draft, reading } = described;
  const { correct } = actions;
  const { corrections } = draft;
  return (
    <section aria-labelledby="correct-heading" className="card below-fold px-5 py-5 sm:px-7">
      <h2 id="correct-heading" className="text-title">
        <span className="no-print">{correctTexts.heading}</span>
        <span className="hidden print:inline">{resultTexts.yourWords.heading}</span>
      </h2>
      {reading.mentions.length > 0 && draft.text.length <= MAX_MARKED && (
        <>
          <p className="no-print mt-1 mb-3 text-soft">{correctTexts.lead}</p>
          <CorrectableText text={draft.text} reading={reading} corrections={corrections} onCorrect={correct} />
        </>
      )}
      <div className="mt-4 space-y-6">
        <UnreadList sentences={worthAsking(draft.text, reading.unread)} open onAdd={focusPicker} />
        <div className="no-print">
          <PickedPanel corrections={corrections} labelOf={labelOf} onCorrect={correct} />
        </div>
      </div>
    </section>
  );
}
