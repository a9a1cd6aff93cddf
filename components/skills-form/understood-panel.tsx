import { UnderstoodSkills } from "@/components/reading/understood-skills";
import { homeTexts } from "@/data/texts/en/home";
import { withSkillPutBack, withoutSkillInText, type Corrections } from "@/lib/matching/corrections";
import type { Mention, Reading } from "@/lib/reading/reading";

const texts = homeTexts.understood;

interface Props {
  reading: Reading;
  /** The reading's mentions as the visitor lets them stand. */
  mentions: readonly Mention[];
  labelOf: (skillId: string) => string;
  onCorrect: (change: (before: Corrections) => Corrections) => void;
}

/** Only what stands in the text now: a removed skill whose words are gone needs no way back. */
function removedSkills({ reading, mentions, labelOf }: Props) {
  const kept = new Set(mentions.map((mention) => mention.skillId));
  const gone = new Set(reading.mentions.map((mention) => mention.skillId).filter((id) => !kept.has(id)));
  return [...gone].map((skillId) => ({ skillId, label: labelOf(skillId) }));
}

export function UnderstoodPanel(props: Props) {
  const { reading, mentions, onCorrect } = props;
  if (reading.mentions.length === 0) return null;
  return (
    <section aria-labelledby="understood-heading" className="mt-4">
      <h2 id="understood-heading" className="text-title">
        {texts.heading}
      </h2>
      <div className="mt-2">
        <UnderstoodSkills
          mentions={mentions}
          removed={removedSkills(props)}
          onRemove={(skillId) => onCorrect((before) => withoutSkillInText(before, reading, skillId))}
          onPutBack={(skillId) => onCorrect((before) => withSkillPutBack(before, skillId))}
        />
      </div>
    </section>
  );
}
