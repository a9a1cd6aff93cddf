import { homeTexts } from "@/data/texts/en/home";
import { levelTexts, stanceTexts } from "@/data/texts/en/words";
import { LEVELS, type Level } from "@/data/words";
import { RemoveSign } from "@/components/ui/signs";
import { usePressed } from "@/components/ui/use-pressed";
import type { Corrections } from "@/lib/matching/corrections";
import type { ProfileEntry } from "@/lib/matching/profile";

const texts = homeTexts.picked;

interface Props {
  corrections: Corrections;
  labelOf: (skillId: string) => string;
  onChange: (entry: ProfileEntry) => void;
  onRemove: (entry: ProfileEntry) => void;
  onRemoveExtra: (extra: string) => void;
}

export function PickedSkills({ corrections, labelOf, onChange, onRemove, onRemoveExtra }: Props) {
  if (corrections.added.length + corrections.extras.length === 0) return null;
  return (
    <section className="mt-4" aria-label={texts.heading}>
      <ul className="flex flex-wrap gap-2">
        {corrections.added.map((entry) => {
          const label = labelOf(entry.skillId);
          return (
            <li key={entry.skillId} className="chip">
              <span className="flex min-w-0 flex-wrap items-center gap-x-1 py-1.5">
              <span className={`mark mark-${entry.stance} px-0.5 font-visitor text-quote wrap-break-word`}>{label}</span>
              {entry.stance === "has" ? (
                <LevelSelect label={label} level={entry.level} onLevel={(level) => onChange({ ...entry, level })} />
              ) : (
                <span className="px-1 text-small text-soft">{stanceTexts[entry.stance].ofSkill}</span>
              )}
              </span>
              <RemoveButton label={label} onRemove={() => onRemove(entry)} />
            </li>
          );
        })}
        {corrections.extras.map((extra) => (
          <li key={extra} className="chip border-dashed">
            <span className="flex min-w-0 flex-wrap items-center gap-x-2 py-1.5">
              <bdi className="font-visitor text-quote">{extra}</bdi>
              <span className="text-small text-soft">{texts.extra}</span>
            </span>
            <RemoveButton label={extra} onRemove={() => onRemoveExtra(extra)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function LevelSelect({ label, level: standing, onLevel }: { label: string; level?: Level; onLevel: (level?: Level) => void }) {
  const [level, choose] = usePressed(standing, onLevel);
  return (
    <select
      aria-label={texts.level(label)}
      className="min-h-11 rounded-sm bg-transparent px-1 text-small text-soft"
      value={level ?? ""}
      onChange={(event) => choose(LEVELS.find((one) => one === event.target.value))}
    >
      <option value="">{texts.levelUnsaid}</option>
      {LEVELS.map((one) => (
        <option key={one} value={one}>
          {levelTexts[one]}
        </option>
      ))}
    </select>
  );
}

function RemoveButton({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <button type="button" aria-label={texts.remove(label)} className="chip-button shrink-0" onClick={onRemove}>
      <RemoveSign />
    </button>
  );
}
