import { homeTexts } from "@/data/texts/en/home";
import { levelTexts, stanceTexts } from "@/data/texts/en/words";
import { LEVELS, STANCES, type Level, type Stance } from "@/data/words";
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
                <StanceSelect label={label} stance={entry.stance} onStance={(stance) => onChange({ skillId: entry.skillId, stance })} />
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

/** What a link brought along, or an answer: it may be another by now. */
function StanceSelect({ label, stance: standing, onStance }: { label: string; stance: Stance; onStance: (stance: Stance) => void }) {
  const [stance, choose] = usePressed(standing, onStance);
  return (
    <select aria-label={texts.stance(label)} className="min-h-11 min-w-0 rounded-sm bg-transparent px-1 text-small text-soft" value={stance} onChange={(event) => choose(STANCES.find((one) => one === event.target.value) ?? standing)}>
      {STANCES.map((one) => (
        <option key={one} value={one}>
          {stanceTexts[one].ofSkill}
        </option>
      ))}
    </select>
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
