import Link from "next/link";
import { resultTexts } from "@/data/texts/en/results";
import type { Role } from "@/data/schema";
import { gapsOfMatch } from "@/lib/advice/gaps-of-match";
import type { Match } from "@/lib/matching/match";
import { percentOf } from "@/lib/matching/shown-score";
import { ScoreLine } from "@/components/ranking/score-line";
import type { EvidenceSource } from "./evidence";
import { GapList } from "./gap-list";
import { RequirementLine } from "./requirement-line";

const texts = resultTexts.role;

interface Props {
  role: Role;
  match: Match;
  rank: number;
  /** The score as a link says it was shown, if it was another. */
  shownThen: number | undefined;
  source: EvidenceSource;
}

/** A role held against the profile: its score, what shows each requirement, and what is missing. */
export function RoleCard({ role, match, rank, shownThen, source }: Props) {
  return (
    <article aria-labelledby={`role-${role.id}`} className="card p-5 sm:p-7">
      <header className="flex gap-4">
        <p className="w-7 shrink-0 text-head font-light tabular-nums text-soft" aria-label={texts.rank(rank)}>
          {rank}
        </p>
        <div className="grow">
          <h3 id={`role-${role.id}`} className="text-title">
            {role.title}
          </h3>
          <p className="text-small text-soft">{texts.organisations(role.organisations)}</p>
        </div>
      </header>
      <ScoreLine score={match.score} />
      {shownThen !== undefined && shownThen !== percentOf(match.score) && <p className="mt-1 text-small">{texts.shownThen(shownThen)}</p>}

      <h4 className="mt-5 mb-2 font-semibold">{texts.requirements}</h4>
      <ul className="border-b border-line">
        {match.requirements.map((requirement) => (
          <RequirementLine key={requirement.index} requirement={requirement} source={source} />
        ))}
      </ul>

      <h4 className="mt-4 font-semibold">{texts.gaps}</h4>
      <GapList gaps={gapsOfMatch(match)} />

      <p className="mt-4">
        <Link href={`/roles/${role.id}`} className="inline-flex min-h-11 items-center" aria-label={texts.moreOf(role.title)} prefetch={false}>
          {texts.more}
        </Link>
      </p>
    </article>
  );
}
