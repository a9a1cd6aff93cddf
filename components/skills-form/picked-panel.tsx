import { memo } from "react";
import { withAdded, withExtra, withoutAdded, withoutExtra, type Corrections } from "@/lib/matching/corrections";
import { PickedSkills } from "./picked-skills";
import { focusPicker, SkillPicker } from "./skill-picker";

interface Props {
  corrections: Corrections;
  labelOf: (skillId: string) => string;
  onCorrect: (change: (before: Corrections) => Corrections) => void;
}

/** The picker and what was picked. */
export const PickedPanel = memo(function PickedPanel({ corrections, labelOf, onCorrect }: Props) {
  function remove(change: (before: Corrections) => Corrections) {
    onCorrect(change);
    focusPicker();
  }

  return (
    <>
      <SkillPicker
        onSkill={(skillId) => onCorrect((before) => withAdded(before, { skillId, stance: "has" }))}
        onExtra={(typed) => onCorrect((before) => withExtra(before, typed))}
      />
      <PickedSkills
        corrections={corrections}
        labelOf={labelOf}
        onChange={(entry) => onCorrect((before) => withAdded(before, entry))}
        onRemove={(entry) => remove((before) => withoutAdded(before, entry.skillId))}
        onRemoveExtra={(extra) => remove((before) => withoutExtra(before, extra))}
      />
    </>
  );
});
