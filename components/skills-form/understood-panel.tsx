import { memo } from "react";
import { UnderstoodSkills } from "@/components/reading/understood-skills";
import { CorrectableText } from "@/components/reading/correctable-text";
import { UnreadList } from "@/components/reading/unread-list";
import { worthAsking } from "@/components/reading/worth-asking";
import { correctTexts } from "@/data/texts/en/correct";
import { homeTexts } from "@/data/texts/en/home";
import { withSkillPutBack, withoutSkillInText, type Corrections } from "@/lib/matching/corrections";
import type { Mention, Reading } from "@/lib/reading/reading";
import { MAX_MARKED } from "./marked-text";
import { focusPicker } from "./skill-picker";

const texts = homeTexts.understood;

interface Props {
  /** The text that was read. */
  text: string;
  reading: Reading;
  corrections: Corrections;
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

/** Drawn anew when something else was read or set right, not at every letter. */
export const UnderstoodPanel = memo(function UnderstoodPanel(props: Props) {
  const { text, reading, corrections, mentions, onCorrect } = props;
  const unread = worthAsking(text, reading.unread);
  if (reading.mentions.length + unread.length === 0) return null;
  return (
    <section aria-labelledby="understood-heading" className="mt-4">
      <h2 id="understood-heading" className="text-title">
        {texts.heading}
      </h2>
      <div className="mt-2 space-y-4">
        <UnderstoodSkills
          mentions={mentions}
          advert={reading.advert}
          removed={removedSkills(props)}
          onRemove={(skillId) => onCorrect((before) => withoutSkillInText(before, reading, skillId))}
          onPutBack={(skillId) => onCorrect((before) => withSkillPutBack(before, skillId))}
        />
        {reading.mentions.length > 0 && text.length <= MAX_MARKED && (
          <details>
            <summary className="min-h-11 content-center font-semibold text-pen">{correctTexts.summary}</summary>
            <p className="mb-2 text-small text-soft">{correctTexts.lead}</p>
            <CorrectableText text={text} reading={reading} corrections={corrections} onCorrect={onCorrect} />
          </details>
        )}
        <UnreadList sentences={unread} onAdd={focusPicker} />
      </div>
    </section>
  );
});
