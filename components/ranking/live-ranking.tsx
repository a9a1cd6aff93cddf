"use client";

import { memo, useMemo, useRef } from "react";
import { homeTexts } from "@/data/texts/en/home";
import { resultTexts } from "@/data/texts/en/results";
import { scoreTexts } from "@/data/texts/en/words";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import { percentOf, scoreWord } from "@/lib/matching/shown-score";
import type { Match, Ranking } from "@/lib/matching/match";
import { evidenceOf, type EvidenceSource } from "@/components/role-card/evidence";
import { EvidenceMarks } from "@/components/role-card/evidence-marks";
import { tieReason } from "@/components/result/verdict";
import { useAfterPause } from "@/components/ui/use-after-pause";
import { liveReasons, type LiveReasons } from "./live-reasons";
import { MeterBar } from "./meter-bar";
import { useGlide } from "./use-glide";

const texts = homeTexts.live;

interface Props {
  index: MatchingIndex;
  /** Undefined while there is nothing to say. */
  ranking: Ranking | undefined;
  source: EvidenceSource;
}

const MAX_REASONS = 4;

/** Longer than between two words. */
const REST_MS = 1200;

/** The five roles beside the form, ordering themselves while the visitor writes. */
export const LiveRanking = memo(function LiveRanking({ index, ranking, source }: Props) {
  const list = useRef<HTMLOListElement>(null);
  const { roles } = index;
  const titleOf = (id: string) => roles.find((role) => role.id === id)?.title ?? id;
  const order = ranking ? ranking.matches.map((match) => match.roleId) : roles.map((role) => role.id);
  const reasonsFor = useMemo(() => (ranking ? liveReasons(ranking, source.entries, index) : undefined), [ranking, source, index]);
  const verdict = ranking ? verdictOn(ranking, titleOf) : "";
  const heard = useAfterPause(verdict, REST_MS);
  useGlide(list, order.join(" "));

  return (
    <section aria-labelledby="live-heading">
      <h2 id="live-heading" className="text-title">
        {ranking ? texts.heading : texts.headingBefore}
      </h2>
      {/* seen at once, and heard when the typing rests */}
      <p aria-hidden={ranking ? true : undefined} className="mt-1 min-h-6 text-small text-soft">
        {ranking ? verdict : <Before />}
      </p>
      <p role="status" className="sr-only">
        {heard}
      </p>
      <ol ref={list} className="mt-3 space-y-2.5">
        {order.map((id) => {
          const match = ranking?.matches.find((one) => one.roleId === id);
          const role = roles.find((one) => one.id === id);
          return (
            <li key={id} data-key={id} className="card px-4 py-3">
              <div className="flex items-baseline justify-between gap-3">
                <h3 className="text-body leading-snug">{role?.title}</h3>
                {match && <span className="shrink-0 text-small tabular-nums">{resultTexts.role.score(percentOf(match.score))}</span>}
              </div>
              {match && reasonsFor ? <Reasons match={match} reasons={reasonsFor(id)} source={source} /> : <p className="mt-1 text-small text-soft">{role?.summary}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
});

function Reasons({ match, reasons, source }: { match: Match; reasons: LiveReasons; source: EvidenceSource }) {
  const { shown, faint, otherwise } = reasons;
  return (
    <>
      <div className="mt-2">
        <MeterBar percent={percentOf(match.score)} />
      </div>
      <p className="mt-1.5 text-small font-semibold">{scoreTexts[scoreWord(match.score)]}</p>
      <div className="text-small">
        {shown.length > 0 && <Marks skillIds={shown} source={source} />}
        {faint.length > 0 && (
          <p>
            {texts.faint} <Marks skillIds={faint} source={source} />
          </p>
        )}
        {otherwise.length > 0 && <Marks skillIds={otherwise} source={source} />}
        {shown.length + faint.length + otherwise.length === 0 && <p className="text-soft">{texts.nothingYet}</p>}
      </div>
    </>
  );
}

function Marks({ skillIds, source }: { skillIds: readonly string[]; source: EvidenceSource }) {
  return <EvidenceMarks evidence={evidenceOf(skillIds.slice(0, MAX_REASONS), source)} />;
}

function Before() {
  return (
    <>
      <span className="with-script">{texts.before}</span>
      <span className="without-script">{texts.beforeWithoutJavaScript}</span>
    </>
  );
}

function verdictOn(ranking: Ranking, titleOf: (id: string) => string): string {
  if (ranking.fit === "tie") return texts.tie(ranking.tied.map(titleOf), tieReason(ranking));
  if (ranking.fit === "none") return ranking.matches[0]?.score === 0 ? texts.noneAtAll : texts.none;
  const [first] = ranking.matches;
  return texts.announced(titleOf(first?.roleId ?? ""), percentOf(first?.score ?? 0));
}
