import type { ReactNode } from "react";
import { Decision } from "@/components/advice/decision";
import { Firmness } from "@/components/advice/firmness";
import { RankingOverview } from "@/components/ranking/ranking-overview";
import { RankedCards } from "@/components/ranking/ranked-cards";
import { resultTexts } from "@/data/texts/en/results";
import type { Result } from "./result";
import { SkillsThatCount } from "./skills-that-count";
import { verdictOf } from "./verdict";

interface Props {
  result: Result;
  /** The same result, or for a moment the one before: advice takes longer to work out than a ranking. */
  settled?: Result;
  banner?: ReactNode;
  /** What can be done with it: stands beside the cards, on a phone beneath the heading. */
  actions: ReactNode;
  /** The way forward: stands between the overview and the cards. */
  forward?: ReactNode;
  /** What to try, and what to correct: stands beneath the cards. */
  further?: ReactNode;
}

/** A whole result, the same on the visitor's device and from the server. */
export function ResultView({ result, settled = result, actions, banner, forward, further }: Props) {
  const { ranking, index, source, profile } = result;
  const shared = source.whose !== "own";
  const { heading, lead } = verdictOf(ranking, index.roles, shared);
  return (
    <div className="pt-4 sm:pt-8">
      {banner}
      <div className="max-w-3xl">
        <h1 className="text-head" tabIndex={-1}>
          {heading}
        </h1>
        <p className="mt-3 text-lead text-soft">{lead}</p>
        {/* Nothing rather than what was true of an earlier order. */}
        {ranking.fit === "clear" && <div className="min-h-12">{settled === result && <Firmness result={settled} />}</div>}
      </div>
      <div className="mt-5 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-x-8">
        {!ranking.empty && (
          <div className="space-y-5">
            <RankingOverview ranking={ranking} roles={index.roles} />
            {settled === result && <Decision result={settled} />}
            {forward}
          </div>
        )}
        <aside aria-label={resultTexts.actionsLabel} className="lg:col-start-2 lg:row-start-1">
          {actions}
        </aside>
        <div className="space-y-5 lg:row-start-2">
          {!ranking.empty && <RankedCards result={result} settled={settled} shared={shared} />}
          {further}
        </div>
        <div className="lg:sticky lg:top-4 lg:col-start-2 lg:row-start-2">
          <SkillsThatCount source={source} extras={profile.extras} />
        </div>
      </div>
    </div>
  );
}
