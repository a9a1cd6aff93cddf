"use client";

import { memo, useRef } from "react";
import { homeTexts } from "@/data/texts/en/home";
import type { Role } from "@/data/schema";
import { scoreTexts } from "@/data/texts/en/words";
import { percentOf, scoreWord } from "@/lib/matching/shown-score";
import type { Match, Ranking } from "@/lib/matching/match";
import { evidenceOf, type EvidenceSource } from "@/components/role-card/evidence";
import { EvidenceMarks } from "@/components/role-card/evidence-marks";
import { MeterBar } from "./meter-bar";
import { useGlide } from "./use-glide";

const texts = homeTexts.live;

interface Props {
  roles: readonly Role[];
  /** Undefined while there is nothing to say. */
  ranking: Ranking | undefined;
  source: EvidenceSource;
}

const MAX_REASONS = 4;

/** The five roles beside the form, ordering themselves while the visitor writes. */
export const LiveRanking = memo(function LiveRanking({ roles, ranking, source }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const titleOf = (id: string) => roles.find((role) => role.id === id)?.title ?? id;
  const order = ranking ? ranking.matches.map((match) => match.roleId) : roles.map((role) => role.id);
  useGlide(list, order.join(" "));

  return (
    <section aria-labelledby="live-heading">
      <h2 id="live-heading" className="text-title">
        {ranking ? texts.heading : texts.headingBefore}
      </h2>
      <p role="status" aria-live="polite" className="mt-1 min-h-6 text-small text-soft">
        {ranking ? <Verdict ranking={ranking} titleOf={titleOf} /> : texts.before}
      </p>
      <ol ref={list} className="mt-3 space-y-2.5">
        {order.map((id) => {
          const match = ranking?.matches.find((one) => one.roleId === id);
          const role = roles.find((one) => one.id === id);
          return (
            <li key={id} data-key={id} className="card px-4 py-3">
              <div className="flex items-baseline justify-between gap-3">
                <h3 className="text-body leading-snug">{role?.title}</h3>
                {match && <span className="shrink-0 tabular-nums">{percentOf(match.score)}</span>}
              </div>
              {match ? <Reasons match={match} source={source} /> : <p className="mt-1 text-small text-soft">{role?.summary}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
});

function Reasons({ match, source }: { match: Match; source: EvidenceSource }) {
  const because = [...new Set(match.requirements.flatMap((requirement) => requirement.because))].slice(0, MAX_REASONS);
  return (
    <>
      <div className="mt-2">
        <MeterBar percent={percentOf(match.score)} />
      </div>
      <p className="mt-1.5 text-small font-semibold">{scoreTexts[scoreWord(match.score)]}</p>
      <p className="text-small">
        {because.length > 0 ? <EvidenceMarks evidence={evidenceOf(because, source)} /> : <span className="text-soft">{texts.nothingYet}</span>}
      </p>
    </>
  );
}

function Verdict({ ranking, titleOf }: { ranking: Ranking; titleOf: (id: string) => string }) {
  if (ranking.fit === "tie") return texts.tie(ranking.tied.map(titleOf));
  if (ranking.fit === "none") return texts.none;
  return texts.announced(titleOf(ranking.matches[0]?.roleId ?? ""));
}
