import { EvidenceMarks } from "@/components/role-card/evidence-marks";
import { evidenceOf } from "@/components/role-card/evidence";
import { titleOf, type Result } from "@/components/result/result";
import { entryRoutes } from "@/data/steps/entry-routes";
import { adviceTexts } from "@/data/texts/en/advice";
import { nearestRole } from "@/lib/advice/nearest-role";
import { decidersOf } from "./deciders";

/** Where no role stands first alone: what would decide a tie, or the way into the nearest role. */
export function Decision({ result }: { result: Result }) {
  if (result.ranking.fit === "tie") return <TieNote result={result} />;
  if (result.ranking.fit === "none") return <NearestNote result={result} />;
  return null;
}

function TieNote({ result }: { result: Result }) {
  const { ranking, index, source } = result;
  const breakers = decidersOf(result);
  const texts = adviceTexts.tie;
  return (
    <section aria-labelledby="tie-heading" className="card border-s-4 border-s-partly px-5 py-4">
      <h2 id="tie-heading" className="text-body">
        {texts.heading}
      </h2>
      {breakers.length === 0 && <p className="mt-1">{texts.nothing(ranking.tied.length)}</p>}
      <ul className="mt-1 space-y-1">
        {breakers.map(({ roleId, skillId }) => (
          <li key={roleId}>{texts.one(titleOf(roleId, index), source.labelOf(skillId))}</li>
        ))}
      </ul>
    </section>
  );
}

const MAX_SHARED = 6;

function NearestNote({ result }: { result: Result }) {
  const { ranking, profile, index, source } = result;
  const nearest = nearestRole(ranking, profile, index, entryRoutes);
  if (!nearest) return null;
  const texts = adviceTexts.nearest;
  return (
    <section aria-labelledby="nearest-heading" className="card px-5 py-5 sm:px-7">
      <h2 id="nearest-heading" className="text-title">
        {texts[nearest.by === "wanted" ? "headingWanted" : "heading"](titleOf(nearest.roleId, index))}
      </h2>
      {nearest.by === "wanted" ? (
        <p className="mt-2">{texts.wanted}</p>
      ) : (
        <p className="mt-2">
          {texts.shares} <EvidenceMarks evidence={evidenceOf(nearest.shares.slice(0, MAX_SHARED), source)} />
        </p>
      )}
      <p className="mt-3 text-small text-soft">{texts.routes}</p>
      <ul className="mt-1 list-disc space-y-1.5 ps-5">
        {nearest.routes.map((route) => (
          <li key={route}>{route}</li>
        ))}
      </ul>
    </section>
  );
}
