import { resultTexts } from "@/data/texts/en/results";
import { statusTexts } from "@/data/texts/en/words";
import { thinPartsOf } from "@/components/advice/readiness";
import { StatusSign, statusColours } from "@/components/ui/signs";
import type { RequirementMatch } from "@/lib/matching/match";
import { evidenceOn, type Evidence, type EvidenceSource } from "./evidence";
import { EvidenceList } from "./evidence-marks";

const texts = resultTexts.role;

function Line({ lead, evidence }: { lead: string; evidence: readonly Evidence[] }) {
  return (
    <div>
      {lead}{" "}
      <span className="text-body text-ink">
        <EvidenceList evidence={evidence} />
      </span>
    </div>
  );
}

export function RequirementLine({ requirement, source }: { requirement: RequirementMatch; source: EvidenceSource }) {
  const { status, text } = requirement;
  const { shown, faint, against } = evidenceOn(requirement, source);
  const thinParts = thinPartsOf({ requirements: [requirement] });
  const quoted = shown.some((one) => one.quotes.length > 0);
  const lead = source.whose === "advert" ? texts.evidenceAdvert : quoted ? texts.evidenceQuoted : texts.evidenceNamed;
  return (
    <li className="grid gap-x-4 border-t border-line py-3.5 sm:grid-cols-[9.5rem_1fr]">
      <p className={`flex items-center gap-2 self-start font-semibold ${statusColours[status]}`}>
        <StatusSign status={status} />
        {statusTexts[status]}
      </p>
      <div>
        <p>{text}</p>
        {thinParts.length > 0 && <p className="mt-1 text-small text-soft">{texts.thinParts(thinParts)}</p>}
        <div className="mt-1.5 text-small text-soft">
          {shown.length > 0 && <Line lead={lead} evidence={shown} />}
          {faint.length > 0 && <Line lead={texts.faint} evidence={faint} />}
          {against.length > 0 && <Line lead={texts.against} evidence={against} />}
          {shown.length + faint.length + against.length === 0 && texts.noEvidence}
        </div>
      </div>
    </li>
  );
}
