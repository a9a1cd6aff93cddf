import { memo } from "react";
import { EvidenceMarks } from "@/components/role-card/evidence-marks";
import { evidenceOf } from "@/components/role-card/evidence";
import { titleOf, type Result } from "@/components/result/result";
import { closers } from "@/data/steps/closers";
import { adviceTexts } from "@/data/texts/en/advice";
import { contrast } from "@/lib/advice/contrast";
import { withSkills } from "@/lib/advice/what-if";
import type { Match } from "@/lib/matching/match";
import { rankRoles } from "@/lib/matching/rank-roles";
import { percentOf } from "@/lib/matching/shown-score";
import { decidersOf } from "./deciders";

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

  /** In a tie, the very skill that is said to decide it; one that only changes places within it is said to. */
  function reversal(): string {
    const decider = isTied ? decidersOf(result).find(({ roleId }) => roleId === below.roleId) : undefined;
    if (decider) return texts.decide(source.labelOf(decider.skillId), titles.below);
    if (!reversedBy) return texts.noReverse;
    const label = source.labelOf(reversedBy.skillId);
    const staysTied = isTied && rankRoles(withSkills(profile, [reversedBy.skillId]), index).fit === "tie";
    return staysTied ? texts.reverseTied(label, titles.below) : texts.reverse(label);
  }

  return (
    <div className="border-s-2 border-line-strong py-0.5 ps-4 text-small">
      <p>
        {above.score === below.score ? texts.equal(titles.above, titles.below) : isTied ? texts.tied(titles.above, titles.below, percentOf(above.score) - percentOf(below.score)) : texts.heading(titles.above, titles.below)}
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
      <p className="mt-1 text-soft">{reversal()}</p>
    </div>
  );
});
