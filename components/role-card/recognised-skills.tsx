import { roleTexts } from "@/data/texts/en/roles";
import type { Requirement } from "@/data/schema";
import type { CatalogueIndex } from "@/lib/catalogue/compile-catalogue";
import { plainNames, skillsForPart, type SkillForPart } from "@/lib/catalogue/skills-for-part";

/** Names beyond these say nothing new to a person. */
const MAX_NAMES = 6;

/** The skills that count towards a requirement, and the words by which each is recognised. */
export function RecognisedSkills({ requirement, index }: { requirement: Requirement; index: CatalogueIndex }) {
  const several = requirement.parts.length > 1;
  return (
    <>
      {several && <p className="mt-2 text-small text-soft">{roleTexts.partAll}</p>}
      {requirement.parts.map((part) => {
        const counted = skillsForPart(part, index);
        const wholly = counted.filter(({ worth }) => worth === 1);
        const inPart = counted.filter(({ worth }) => worth < 1);
        return (
          <details key={part.name} className="mt-2 border-t border-line last:-mb-3">
            <summary className="min-h-11 content-center py-2">
              <span className="font-semibold">{part.name}</span> <span className="text-small text-soft">{roleTexts.counted(counted.length)}</span>
            </summary>
            <SkillNames heading={roleTexts.anyOf} skills={wholly} />
            <SkillNames heading={roleTexts.inPart} skills={inPart} />
          </details>
        );
      })}
    </>
  );
}

function SkillNames({ heading, skills }: { heading: string; skills: readonly SkillForPart[] }) {
  if (skills.length === 0) return null;
  return (
    <div className="pb-4">
      <p className="text-small text-soft">{heading}</p>
      <ul className="mt-1.5 space-y-1.5 text-small">
        {skills.map(({ skill }) => {
          const names = plainNames(skill).slice(0, MAX_NAMES);
          return (
            <li key={skill.id}>
              <span className="mark mark-has px-0.5">{skill.label}</span>
              {names.length > 0 && (
                <span className="text-soft">
                  {" "}
                  {roleTexts.alsoAs} {names.join(", ")}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
