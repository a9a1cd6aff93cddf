import type { MouseEvent } from "react";
import { homeTexts } from "@/data/texts/en/home";
import type { Stance } from "@/data/words";
import { levelReadTexts, stanceTexts, yearsText } from "@/data/texts/en/words";
import { PutBackSign, RemoveSign } from "@/components/ui/signs";
import type { Mention } from "@/lib/reading/reading";
import { groupMentions, type UnderstoodSkill } from "./group-mentions";

const texts = homeTexts.understood;

interface Props {
  mentions: readonly Mention[];
  /** The text is a job advert: what somebody else has is what it asks for. */
  advert: boolean;
  /** Struck out by the visitor, by skill. */
  removed: readonly { skillId: string; label: string }[];
  onRemove: (skillId: string) => void;
  onPutBack: (skillId: string) => void;
}

const removeId = (skillId: string) => `remove-${skillId}`;
const putBackId = (skillId: string) => `put-back-${skillId}`;

/** One button gives way to its opposite; the focus goes along. Who pressed with a finger stays where they are looking: they may have more to remove. */
function swap({ detail }: MouseEvent, change: () => void, focusNext: string) {
  change();
  requestAnimationFrame(() => document.getElementById(focusNext)?.focus({ preventScroll: detail > 0 }));
}

function headingOf(stance: Stance, isBeside: boolean, advert: boolean): string {
  if (isBeside) return texts.advertBesideHeading;
  return advert && stance === "other" ? texts.advertHeading : stanceTexts[stance].heading;
}

/** What the text says of its writer, skill by skill, in the order of stances: each can be struck out. */
export function UnderstoodSkills({ mentions, advert, removed, onRemove, onPutBack }: Props) {
  const groups = groupMentions(mentions);
  const isTwice = (skillId: string) => groups.filter(({ skills }) => skills.some((skill) => skill.skillId === skillId)).length > 1;
  return (
    <div className="space-y-4">
      {groups.map(({ stance, isBeside, skills }) => (
        <div key={isBeside ? "beside" : stance} className="gap-x-3 sm:grid sm:grid-cols-[8.5rem_1fr]">
          <h3 className="pt-2.5 pb-1 text-small font-semibold tracking-normal">{headingOf(stance, isBeside, advert)}</h3>
          <ul className="flex flex-wrap gap-2">
            {skills.map((skill) => (
              <li key={skill.skillId} className="chip">
                <Understood skill={skill} />
                <button
                  type="button"
                  id={removeId(skill.skillId)}
                  aria-label={isTwice(skill.skillId) ? texts.removeOf(skill.label, stanceTexts[stance].ofSkill) : texts.remove(skill.label)}
                  className="chip-button"
                  onClick={(event) => swap(event, () => onRemove(skill.skillId), putBackId(skill.skillId))}
                >
                  <RemoveSign />
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
      {removed.length > 0 && (
        <div className="gap-x-3 sm:grid sm:grid-cols-[8.5rem_1fr]">
          <h3 className="pt-2.5 pb-1 text-small font-semibold tracking-normal">{texts.removedHeading}</h3>
          <ul className="flex flex-wrap gap-2">
            {removed.map(({ skillId, label }) => (
              <li key={skillId}>
                <button type="button" id={putBackId(skillId)} aria-label={texts.putBack(label)} className="chip gap-2 pe-3 text-soft hover:text-pen" onClick={(event) => swap(event, () => onPutBack(skillId), removeId(skillId))}>
                  <s>{label}</s>
                  <PutBackSign />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function Understood({ skill }: { skill: UnderstoodSkill }) {
  const details = [
    skill.years === undefined ? undefined : yearsText(skill.years),
    skill.level && levelReadTexts[skill.level],
    skill.doubtful ? texts.doubtful : undefined,
  ].filter((detail) => detail !== undefined);
  return (
    <span title={skill.quotes.join(" · ")}>
      <span className={`mark mark-${skill.stance} px-1 py-0.5`}>{skill.label}</span>
      {details.length > 0 && <span className="ms-1.5 text-small text-soft"> {details.join(", ")}</span>}
    </span>
  );
}
