import type { ReactNode } from "react";
import { RoleCard } from "@/components/role-card/role-card";
import type { EvidenceSource } from "@/components/role-card/evidence";
import { resultTexts } from "@/data/texts/en/results";
import type { Role } from "@/data/schema";
import type { ShownScores } from "@/lib/link/link-state";
import type { Ranking } from "@/lib/matching/match";
import { RankingOverview } from "@/components/ranking/ranking-overview";
import { SkillsThatCount } from "./skills-that-count";
import { verdictOf } from "./verdict";

export interface Result {
  ranking: Ranking;
  roles: readonly Role[];
  source: EvidenceSource;
  extras: readonly string[];
  /** As the link says they were shown. */
  shownThen: ShownScores;
}

interface Props {
  result: Result;
  shared: boolean;
  /** What can be done with it: stands beside the cards, on a phone beneath the heading. */
  actions: ReactNode;
  banner?: ReactNode;
}

/** A whole result, the same on the visitor's device and from the server. */
export function ResultView({ result, shared, actions, banner }: Props) {
  const { ranking, roles, source, extras, shownThen } = result;
  const { heading, lead } = verdictOf(ranking, roles, shared);
  return (
    <div className="pt-4 sm:pt-8">
      {banner}
      <div className="max-w-3xl">
        <h1 className="text-head" tabIndex={-1}>{heading}</h1>
        <p className="mt-3 text-lead text-soft">{lead}</p>
      </div>
      <div className="mt-7 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] lg:gap-x-8">
        {!ranking.empty && <RankingOverview ranking={ranking} roles={roles} />}
        <aside aria-label={resultTexts.actionsLabel} className="lg:col-start-2 lg:row-start-1">
          {actions}
        </aside>
        {!ranking.empty && (
          <section aria-labelledby="ranking-heading" className="lg:row-start-2">
            <h2 id="ranking-heading" className="sr-only">
              {resultTexts.ranking}
            </h2>
            <ol className="space-y-5">
              {ranking.matches.map((match, place) => {
                const role = roles.find((one) => one.id === match.roleId);
                const then = shownThen.find((one) => one.roleId === match.roleId)?.percent;
                return role && <li key={role.id}><RoleCard role={role} match={match} rank={place + 1} shownThen={then} source={source} /></li>;
              })}
            </ol>
          </section>
        )}
        <div className="lg:sticky lg:top-4 lg:col-start-2 lg:row-start-2">
          <SkillsThatCount source={source} extras={extras} />
        </div>
      </div>
    </div>
  );
}
