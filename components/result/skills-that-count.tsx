import type { EvidenceSource } from "@/components/role-card/evidence";
import { resultTexts } from "@/data/texts/en/results";
import { levelReadTexts, stanceTextsOf } from "@/data/texts/en/words";
import { STANCES } from "@/data/words";

/** The profile: all that a link carries. */
export function SkillsThatCount({ source, extras }: { source: EvidenceSource; extras: readonly string[] }) {
  const { whose, entries, labelOf } = source;
  if (entries.length + extras.length === 0) return null;
  return (
    <section aria-labelledby="skills-heading">
      <h2 id="skills-heading" className="text-body">
        {resultTexts.skillsHeading}
      </h2>
      {STANCES.map((stance) => {
        const said = entries.filter((entry) => entry.stance === stance);
        if (said.length === 0) return null;
        return (
          <div key={stance} className="mt-3">
            <h3 className="text-small font-semibold tracking-normal text-soft">{stanceTextsOf[whose][stance].heading}</h3>
            <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1.5 text-small">
              {said.map(({ skillId, level }) => (
                <li key={skillId}>
                  <span className={`mark mark-${stance} px-1 py-0.5`}>{labelOf(skillId)}</span>
                  {level && <span className="ms-1 text-soft">{levelReadTexts[level]}</span>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {extras.length > 0 && (
        <div className="mt-3">
          <h3 className="text-small font-semibold tracking-normal text-soft">{resultTexts.extrasHeading}</h3>
          <ul className="mt-1 flex flex-wrap gap-x-3 gap-y-1.5 font-visitor text-small">
            {extras.map((extra) => (
              <li key={extra}>
                <bdi>{extra}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
