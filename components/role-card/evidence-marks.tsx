import { resultTexts } from "@/data/texts/en/results";
import { stanceTextsOf } from "@/data/texts/en/words";
import type { Evidence } from "./evidence";

/** More than these convince nobody further. */
const SHOWN = 8;

/** The first few, and the rest on demand. */
export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const rest = evidence.slice(SHOWN);
  return (
    <>
      <EvidenceMarks evidence={evidence.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary className="min-h-11 content-center text-small">{resultTexts.role.moreEvidence(rest.length)}</summary>
          <EvidenceMarks evidence={rest} />
        </details>
      )}
    </>
  );
}

/** Marks as the highlighter leaves them: the visitor's words where we have them, names of skills where we have not. */
export function EvidenceMarks({ evidence }: { evidence: readonly Evidence[] }) {
  return (
    <span className="inline-flex flex-wrap gap-x-2 gap-y-1">
      {evidence.map(({ skillId, label, stance, whose, quotes }) => (
        <span key={skillId}>
          {quotes.length > 0 ? (
            quotes.map((quote) => (
              <q key={quote} className="me-1.5 font-visitor">
                <mark className={`mark mark-${stance}`}>
                  <bdi>{quote}</bdi>
                </mark>
              </q>
            ))
          ) : (
            <mark className={`mark mark-${stance} px-0.5`}>{label}</mark>
          )}
          {stance !== "has" && <span className="ms-1 text-small text-soft">({stanceTextsOf[whose][stance].ofSkill})</span>}
        </span>
      ))}
    </span>
  );
}
