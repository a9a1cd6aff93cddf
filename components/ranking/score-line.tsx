import { resultTexts } from "@/data/texts/en/results";
import { scoreTexts } from "@/data/texts/en/words";
import { percentOf, scoreWord } from "@/lib/matching/shown-score";
import { MeterBar } from "./meter-bar";

/** Words first, then the number, then its picture. */
export function ScoreLine({ score }: { score: number }) {
  return (
    <div className="mt-4">
      <p className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-4">
        <strong className="text-lead">{scoreTexts[scoreWord(score)]}</strong>
        <span className="tabular-nums">{resultTexts.role.score(percentOf(score))}</span>
      </p>
      <MeterBar percent={percentOf(score)} />
    </div>
  );
}
