import { MeterBar } from "@/components/ranking/meter-bar";
import { titleOf, type Result } from "@/components/result/result";
import { evidenceOn, type Evidence } from "@/components/role-card/evidence";
import { EvidenceList } from "@/components/role-card/evidence-marks";
import { StatusSign, statusColours } from "@/components/ui/signs";
import { compareTexts } from "@/data/texts/en/compare";
import { resultTexts } from "@/data/texts/en/results";
import { scoreTexts, statusTexts } from "@/data/texts/en/words";
import type { RequirementMatch } from "@/lib/matching/match";
import { percentOf, scoreWord } from "@/lib/matching/shown-score";

const texts = compareTexts.table;
const COLUMNS = [1, 2, 3] as const;

/** Roles by requirements: sign and word in each cell, colour last. On a phone each row is laid out as a block; it stays a table. */
export function RequirementsTable({ result }: { result: Result }) {
  return (
    <table role="table" className="block w-full border-collapse text-start lg:table">
      <caption className="sr-only">{texts.caption}</caption>
      <thead role="rowgroup" className="sr-only text-small text-soft lg:not-sr-only lg:table-header-group">
        <tr role="row">
          <th role="columnheader" scope="col" className="w-1/4 p-3 text-start font-normal">
            {texts.role}
          </th>
          {COLUMNS.map((number) => (
            <th key={number} role="columnheader" scope="col" className="w-1/4 p-3 text-start font-normal">
              {texts.requirement(number)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block lg:table-row-group">
        {result.ranking.matches.map((match) => (
          <tr key={match.roleId} role="row" className="card mb-4 block p-4 lg:table-row lg:p-0">
            <th role="rowheader" scope="row" className="block pb-2 text-start lg:table-cell lg:border-t lg:border-line lg:p-3 lg:align-top">
              {titleOf(match.roleId, result.index)}
              <span className="block text-small font-normal text-soft">
                {scoreTexts[scoreWord(match.score)]}, {resultTexts.role.score(percentOf(match.score))}
              </span>
            </th>
            {match.requirements.map((requirement) => (
              <RequirementCell key={requirement.index} requirement={requirement} result={result} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RequirementCell({ requirement, result }: { requirement: RequirementMatch; result: Result }) {
  const { status, text, coverage } = requirement;
  const { shown, faint, against } = evidenceOn(requirement, result.source);
  return (
    <td role="cell" className="block border-t border-line py-3 lg:table-cell lg:p-3 lg:align-top">
      <p className={`flex items-center gap-2 font-semibold ${statusColours[status]}`}>
        <StatusSign status={status} />
        {statusTexts[status]}
      </p>
      <p className="mt-1 text-small">{text}</p>
      <div className="mt-2">
        <MeterBar percent={percentOf(coverage)} />
      </div>
      <p className="mt-1 text-small text-soft">{texts.covered(percentOf(coverage))}</p>
      <EvidenceFold summary={texts.why} label={texts.whyOf(text)} evidence={shown} />
      <EvidenceFold summary={texts.faint} label={texts.faintOf(text)} evidence={faint} />
      <EvidenceFold summary={texts.against} label={texts.againstOf(text)} evidence={against} />
    </td>
  );
}

function EvidenceFold({ summary, label, evidence }: { summary: string; label: string; evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <details>
      <summary className="min-h-11 content-center text-small" aria-label={label}>
        {summary}
      </summary>
      <EvidenceList evidence={evidence} />
    </details>
  );
}
