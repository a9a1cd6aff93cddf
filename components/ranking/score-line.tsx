import { resultTexts } from "@/data/texts/en/results";
import { scoreTexts } from "@/data/texts/en/words";
import { isPartlyDoubted, type EvidenceSource } from "@/components/role-card/evidence";
import type { Match } from "@/lib/matching/match";
import { percentOf, scoreWord } from "@/lib/matching/shown-score";
import { MeterBar } from "./meter-bar";

const texts = resultTexts.range;

/** Words first, then the number, then its picture and what it could be. */
export function ScoreLine({ match, source }: { match: Match; source?: EvidenceSource }) {
  const [score, low, high] = [percentOf(match.score), percentOf(match.low), percentOf(match.high)];
  const isSilent = match.requirements.every(({ status, coverage }) => status === "not-mentioned" && coverage === 0) && match.score === 0;
  const reach = isSilent ? texts.unknown(high) : high > score ? texts.silence(high) : score < 100 ? texts.noSilence : "";
  return (
    <div className="mt-4">
      <p className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <strong className="text-lead">{scoreTexts[scoreWord(match.score)]}</strong>
        <span className="tabular-nums">{resultTexts.role.score(score)}</span>
      </p>
      <MeterBar percent={score} low={low} high={high} />
      <p className="mt-1.5 text-small text-soft">
        {reach} {low < score ? texts.doubt(low) : source && isPartlyDoubted(match, source) ? texts.doubtSame : texts.noDoubt}
      </p>
    </div>
  );
}
