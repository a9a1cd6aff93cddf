import { memo } from "react";
import { EvidenceMarks } from "@/components/role-card/evidence-marks";
import { evidenceOf } from "@/components/role-card/evidence";
import { titleOf, type Result } from "@/components/result/result";
import { closers } from "@/data/steps/closers";
import { adviceTexts } from "@/data/texts/en/advice";
import { contrast } from "@/lib/advice/contrast";
import type { Match } from "@/lib/matching/match";

const texts = adviceTexts.contrast;
const MAX_SKILLS = 3;

interface Props {
  result: Result;
  above: Match;
  below: Match;
}

/** Between two neighbours of the ranking: why this way round, and what would turn it. */
export const ContrastNote = memo(function ContrastNote({ result, above, below }: Props) {
  const { profile, index, source, ranking } = result;
  if (above.score === 0) return null;
  const { above: upper, below: lower, reversedBy } = contrast(above, below, profile, index, closers);
  const isTied = ranking.tied.includes(above.roleId) && ranking.tied.includes(below.roleId);
  const titles = { above: titleOf(above.roleId, index), below: titleOf(below.roleId, index) };
  const because = evidenceOf(upper.skillIds.slice(0, MAX_SKILLS), source);
  const counter = evidenceOf(lower.skillIds.slice(0, MAX_SKILLS), source);
  return (
    <div className="border-s-2 border-line-strong py-0.5 ps-4 text-small">
      <p>
        {(above.score === below.score ? texts.equal : isTied ? texts.tied : texts.heading)(titles.above, titles.below)}
        {because.length > 0 && above.score !== below.score && (
          <>
            {" "}
            {texts.becauseOf} <EvidenceMarks evidence={because} />
          </>
        )}
      </p>
      {counter.length > 0 && (
        <p className="mt-1">
          {texts.counter(titles.below)} <EvidenceMarks evidence={counter} />
        </p>
      )}
      <p className="mt-1 text-soft">{reversedBy ? texts.reverse(source.labelOf(reversedBy.skillId)) : texts.noReverse}</p>
    </div>
  );
});
