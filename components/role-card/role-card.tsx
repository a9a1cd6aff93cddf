import Link from "next/link";
import { GapSection, gapsId } from "@/components/advice/gap-section";
import { ScoreLine } from "@/components/ranking/score-line";
import type { Result } from "@/components/result/result";
import { adviceTexts } from "@/data/texts/en/advice";
import { resultTexts } from "@/data/texts/en/results";
import type { Role } from "@/data/schema";
import type { Match } from "@/lib/matching/match";
import { percentOf } from "@/lib/matching/shown-score";
import { Fold } from "@/components/ui/fold";
import { RequirementLine } from "./requirement-line";
import { ScoreSum } from "./score-sum";

const texts = resultTexts.role;

interface Props {
  role: Role;
  match: Match;
  rank: number;
  result: Result;
  /** The same result, or for a moment the one before: what takes longer to work out follows it. */
  settled: Result;
  shared: boolean;
}

/** A role held against the profile: its score, what shows each requirement, and what is missing. */
export function RoleCard({ role, match, rank, result, settled, shared }: Props) {
  const then = result.shownThen.find(({ roleId }) => roleId === role.id)?.percent;
  return (
    <article aria-labelledby={`role-${role.id}`} className="card p-5 sm:p-7">
      <header className="flex gap-4">
        <p className="w-7 shrink-0 text-head font-light tabular-nums text-soft">
          <span aria-hidden="true">{rank}</span>
          <span className="sr-only">{texts.rank(rank)}</span>
        </p>
        <div className="grow">
          <h3 id={`role-${role.id}`} className="text-title">
            {role.title}
          </h3>
          <p className="text-small text-soft">{texts.organisations(role.organisations)}</p>
        </div>
      </header>
      <ScoreLine match={match} source={result.source} />
      {then !== undefined && then !== percentOf(match.score) && <p className="mt-1 text-small">{texts.shownThen(then)}</p>}

      <div className="mt-2">
        <Fold summary={resultTexts.openShort} label={resultTexts.open(role.title)} open={rank === 1}>
          <h4 className="mt-3 mb-2 text-lead font-semibold">{texts.requirements}</h4>
          <ul className="border-b border-line">
            {match.requirements.map((requirement) => (
              <RequirementLine key={requirement.index} requirement={requirement} source={result.source} />
            ))}
          </ul>
          <h4 id={gapsId(role)} tabIndex={-1} className="mt-5 text-lead font-semibold">
            {adviceTexts.gaps.heading}
          </h4>
          <div aria-busy={settled !== result} className="settling">
            <GapSection result={settled} role={role} shared={shared} />
          </div>
          <p className="mt-3">
            <Link href={`/roles/${role.id}`} className="inline-flex min-h-11 items-center" aria-label={texts.moreOf(role.title)} prefetch={false}>
              {texts.more}
            </Link>
          </p>
        </Fold>
        <Fold summary={resultTexts.sum.heading} label={resultTexts.sum.headingOf(role.title)}>
          <ScoreSum match={match} />
          <p className="mt-2 text-small text-soft">{resultTexts.sum.depthNote}</p>
        </Fold>
      </div>
    </article>
  );
}
