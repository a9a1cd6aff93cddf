"use client";

import { useId, useState } from "react";
import { ScoreLine } from "@/components/ranking/score-line";
import { titleOf, type Result } from "@/components/result/result";
import { evidenceOf } from "@/components/role-card/evidence";
import { EvidenceList } from "@/components/role-card/evidence-marks";
import { StatusSign } from "@/components/ui/signs";
import { compareTexts } from "@/data/texts/en/compare";
import { statusTexts } from "@/data/texts/en/words";
import { sharedEvidence } from "@/lib/advice/shared-evidence";
import type { Match } from "@/lib/matching/match";

const texts = compareTexts.two;

/** Two roles of the visitor's choice, and what speaks for both. */
export function TwoRoles({ result }: { result: Result }) {
  const { matches } = result.ranking;
  const [chosen, setChosen] = useState<[string, string]>([matches[0]?.roleId ?? "", matches[1]?.roleId ?? ""]);
  const first = matches.find(({ roleId }) => roleId === chosen[0]);
  const second = matches.find(({ roleId }) => roleId === chosen[1]);
  if (!first || !second) return null;
  const { both, onlyFirst, onlySecond } = sharedEvidence(first, second);
  return (
    <section aria-labelledby="two-heading">
      <h2 id="two-heading" className="text-title">
        {texts.heading}
      </h2>
      <div className="no-print mt-3 grid gap-4 sm:grid-cols-2">
        <RoleChoice label={texts.first} result={result} chosen={first.roleId} other={second.roleId} onChoose={(id) => setChosen([id, second.roleId])} />
        <RoleChoice label={texts.second} result={result} chosen={second.roleId} other={first.roleId} onChoose={(id) => setChosen([first.roleId, id])} />
      </div>
      <div className="mt-4 grid gap-4 sm:grid-cols-2">
        {[first, second].map((match) => (
          <RoleColumn key={match.roleId} match={match} result={result} />
        ))}
      </div>
      <dl className="card mt-4 grid gap-4 p-5 sm:grid-cols-3">
        {[
          { heading: texts.both, skillIds: both },
          { heading: texts.only(titleOf(first.roleId, result.index)), skillIds: onlyFirst },
          { heading: texts.only(titleOf(second.roleId, result.index)), skillIds: onlySecond },
        ].map(({ heading, skillIds }) => (
          <div key={heading}>
            <dt className="text-small font-semibold">{heading}</dt>
            <dd className="mt-1">{skillIds.length > 0 ? <EvidenceList evidence={evidenceOf(skillIds, result.source)} /> : <span className="text-soft">{texts.nothing}</span>}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface ChoiceProps {
  label: string;
  result: Result;
  chosen: string;
  other: string;
  onChoose: (roleId: string) => void;
}

function RoleChoice({ label, result, chosen, other, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      <select id={id} className="field mt-1 w-full" value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {result.ranking.matches.map(({ roleId }) => (
          <option key={roleId} value={roleId} disabled={roleId === other}>
            {titleOf(roleId, result.index)}
          </option>
        ))}
      </select>
    </div>
  );
}

function RoleColumn({ match, result }: { match: Match; result: Result }) {
  return (
    <div className="card p-5">
      <h3 className="text-lead">{titleOf(match.roleId, result.index)}</h3>
      <ScoreLine match={match} source={result.source} />
      <ul className="mt-4 divide-y divide-line border-t border-line">
        {match.requirements.map(({ index, status, text }) => (
          <li key={index} className="flex gap-2.5 py-2.5">
            <StatusSign status={status} />
            <span>
              <span className="font-semibold">{statusTexts[status]}.</span> {text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
