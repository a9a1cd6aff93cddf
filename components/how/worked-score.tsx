"use client";

import { useMatching } from "@/components/engine/matching-context";
import { titleOf } from "@/components/result/result";
import { ScoreLine } from "@/components/ranking/score-line";
import { ScoreSum } from "@/components/role-card/score-sum";
import { EMPTY_DRAFT } from "@/components/skills-form/draft";
import { useDraft } from "@/components/skills-form/use-draft";
import { useResult } from "@/components/skills-form/use-result";
import { howTexts } from "@/data/texts/en/how-it-works";

const EXAMPLE = { ...EMPTY_DRAFT, text: howTexts.example.text };

/** The arithmetic on the visitor's own result, if they have one in this tab; else on the example. */
export function WorkedScore() {
  const matching = useMatching();
  const draft = useDraft();
  const own = draft.text.trim() !== "" || draft.corrections.added.length > 0;
  const { ranking, profile, mentions } = useResult(own ? draft : EXAMPLE);
  const match = ranking.matches[0];
  if (ranking.empty || !match) return null;
  const title = titleOf(match.roleId, matching);
  return (
    <div className="card p-5 sm:p-7">
      <h3 className="text-lead">{own ? howTexts.score.ownHeading(title) : howTexts.score.exampleHeading(title)}</h3>
      <ScoreLine match={match} source={{ whose: "own", entries: profile.entries, mentions, labelOf: (id) => id }} />
      <div className="mt-4">
        <ScoreSum match={match} />
      </div>
    </div>
  );
}
