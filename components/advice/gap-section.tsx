import { memo } from "react";
import { titleOf, type Result } from "@/components/result/result";
import { StatusSign } from "@/components/ui/signs";
import { closers } from "@/data/steps/closers";
import { adviceTexts } from "@/data/texts/en/advice";
import { listText } from "@/data/texts/en/words";
import type { Role } from "@/data/schema";
import { gapsOf, type RoleGap } from "@/lib/advice/gaps-of";
import { percentOf } from "@/lib/matching/shown-score";
import { GapQuestion, WhatIfToggle } from "./gap-actions";
import { thinPartsOf } from "./readiness";
import { StepDetails } from "./step-details";

const texts = adviceTexts.gaps;
const KINDS = ["not-mentioned", "partly", "lacking"] as const;

/** The heading above a role's gaps: the focus goes there when the gap that had it is answered. */
export const gapsId = (role: Role) => `gaps-${role.id}`;

interface Props {
  result: Result;
  role: Role;
  /** Somebody else's result, or an advert's: spoken of, not to. */
  shared: boolean;
}

/** What a role asks for and the profile does not show: what is only not mentioned apart from what is lacking. */
export const GapSection = memo(function GapSection({ result, role, shared }: Props) {
  const match = result.ranking.matches.find(({ roleId }) => roleId === role.id);
  const gaps = match ? gapsOf(match, result.profile, result.index, closers) : [];
  if (gaps.length === 0) {
    const thinParts = match ? thinPartsOf(match) : [];
    return <p className="mt-1">{thinParts.length > 0 ? texts.noneButParts(thinParts) : texts.none}</p>;
  }
  return (
    <div className="space-y-4">
      {KINDS.map((kind) => {
        const ofKind = gaps.filter((gap) => gap.kind === kind);
        if (ofKind.length === 0) return null;
        const { heading, lead } = shared ? texts.kindsShared[kind] : texts.kinds[kind];
        return (
          <div key={kind} role="group" aria-label={heading}>
            <h5 className="mt-3 font-semibold">{heading}</h5>
            <p className="text-small text-soft">{lead}</p>
            <ul className="mt-1 divide-y divide-line border-y border-line">
              {ofKind.map((gap) => (
                <GapItem key={`${gap.requirement} ${gap.name}`} gap={gap} role={role} result={result} shared={shared} />
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
});

function GapItem({ gap, role, result, shared }: Props & { gap: RoleGap }) {
  const { labelOf } = result.source;
  const label = labelOf(gap.skillId);
  // what was denied is named as it was denied, whatever closes the gap best: "no CCPA" is no "no GDPR"
  const named = gap.kind === "lacking" && gap.lacks.length > 0 ? listText(gap.lacks.map(labelOf)) : label;
  return (
    <li className="py-3">
      <p className="flex items-start gap-2.5 font-semibold">
        <span className="mt-0.5">
          <StatusSign status={gap.kind} size={20} />
        </span>
        <span className="block first-letter:uppercase">{texts.name(gap.name, named)}</span>
      </p>
      <p className="ms-7.5 text-small text-soft">{effectText(gap, role, result)}</p>
      <div className="ms-7.5">
        {gap.kind === "not-mentioned" && !shared && <GapQuestion skillId={gap.skillId} isWanted={gap.isWanted} label={label} focusNext={gapsId(role)} />}
        <details className="mt-1">
          <summary className="min-h-11 content-center" aria-label={texts.howOf(label)}>
            {texts.how}
          </summary>
          <StepDetails skillId={gap.skillId} role={role} />
        </details>
        <WhatIfToggle skillId={gap.skillId} label={label} />
      </div>
    </li>
  );
}

/** "adds 12 points here and 4 to Blockchain Developer; would put … first" */
function effectText({ adds, requirement, others, changesFirst, first }: RoleGap, role: Role, { index, ranking }: Result): string {
  const elsewhere = others.map((other) => ({ ...other, points: percentOf(other.adds) })).filter(({ points }) => points > 0);
  // more than the requirement can give: the skill shows others of the role, or its duties, as well
  const match = ranking.matches.find(({ roleId }) => roleId === role.id);
  const showsMore = adds > (match?.requirements[requirement - 1]?.weight ?? 1);
  const parts = [
    [(showsMore ? texts.addsMore : texts.adds)(percentOf(adds)), ...(elsewhere.length > 0 ? [texts.alsoAdds(elsewhere.map(({ points, roleId }) => texts.addsOther(points, titleOf(roleId, index))))] : [])].join(", "),
    ...(changesFirst && first && first !== ranking.matches[0]?.roleId ? [texts.changesFirst(titleOf(first, index))] : []),
  ];
  return texts.effect(parts);
}
