import { steps } from "@/data/steps/steps";
import { adviceTexts } from "@/data/texts/en/advice";
import type { Role } from "@/data/schema";
import { stepFor } from "@/lib/advice/step-for";

const texts = adviceTexts.gaps;

/** Why a role asks for a skill, a first proof of it, and where to learn it. */
export function StepDetails({ skillId, role }: { skillId: string; role: Role }) {
  const step = stepFor(skillId, role.id, steps);
  if (!step) return null;
  const duty = step.asked && role.duties[step.asked.duty - 1];
  return (
    <dl className="space-y-2.5 text-small">
      {step.asked && (
        <div>
          <dt className="font-semibold">{texts.why}</dt>
          <dd>{step.asked.why}</dd>
          {duty && <dd className="text-soft">{texts.duty(duty.text)}</dd>}
        </div>
      )}
      <div>
        <dt className="font-semibold">{texts.proof}</dt>
        <dd>
          {step.proof} <span className="text-soft">{texts.effort(step.effort)}</span>
        </dd>
      </div>
      <div>
        <dt className="font-semibold">{texts.learn}</dt>
        <dd>
          <ul>
            {step.sources.map(({ name, url }) => (
              <li key={url}>
                <a href={url} rel="noopener noreferrer" className="inline-flex min-h-11 items-center">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  );
}
