"use client";

import { useDeferredValue, useEffect, useId, useRef, type KeyboardEvent } from "react";
import { usePressed } from "@/components/ui/use-pressed";
import { correctTexts as texts } from "@/data/texts/en/correct";
import { stanceTexts } from "@/data/texts/en/words";
import { LEVELS, STANCES, type Level } from "@/data/words";
import { correctionOf, withCorrection, type Corrections, type MentionChange } from "@/lib/matching/corrections";
import type { Mention, Reading } from "@/lib/reading/reading";
import type { Cluster } from "./clusters";

/** What is higher than this leaves no room for the words that it is about. */
const SHARE_OF_SCREEN = 0.7;

/** Fields of more skills than these are a wall: each is folded away behind what it says. */
const MAX_OPEN = 2;

interface Props {
  cluster: Cluster;
  reading: Reading;
  corrections: Corrections;
  onCorrect: (change: (before: Corrections) => Corrections) => void;
  onClose: () => void;
}

/** What a mark means, to be set right: beneath its sentence, not over it. */
export function MarkEditor({ cluster, reading, corrections, onCorrect, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const correct = (mention: Mention, change: MentionChange | undefined) => onCorrect((before) => withCorrection(before, reading, mention, change));

  useEffect(() => {
    box.current?.querySelector<HTMLInputElement>("input:checked")?.focus({ preventScroll: true });
    // one that is higher than the screen would come in somewhere in its middle: it begins at the top, beneath its mark
    const isTall = (box.current?.offsetHeight ?? 0) > window.innerHeight * SHARE_OF_SCREEN;
    box.current?.scrollIntoView({ block: isTall ? "start" : "nearest" });
  }, [cluster.start]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  }

  return (
    <div ref={box} role="group" aria-label={texts.editor(cluster.quote)} onKeyDown={onKeyDown} className="card my-2 scroll-my-24 p-4 font-product text-body whitespace-normal">
      <div className={cluster.mentions.length <= MAX_OPEN ? "space-y-5" : ""}>
        {cluster.mentions.map((mention, place) => {
          const change = correctionOf(mention, reading, corrections);
          const fields = <MentionFields mention={mention} change={change} onChange={(next) => correct(mention, next)} />;
          const key = `${mention.start} ${mention.skillId}`;
          if (cluster.mentions.length <= MAX_OPEN) return <div key={key}>{fields}</div>;
          return (
            <details key={key} open={place === 0}>
              <summary className="min-h-11 content-center">{texts.skillSummary(mention.label, saidOf(mention, change))}</summary>
              {fields}
            </details>
          );
        })}
      </div>
      <button type="button" className="button mt-4" onClick={onClose}>
        {texts.close}
      </button>
    </div>
  );
}

function saidOf(mention: Mention, change: MentionChange | undefined): string {
  return change === NOT_A_SKILL ? texts.nowNone : stanceTexts[change?.stance ?? mention.stance].ofSkill;
}

interface FieldsProps {
  mention: Mention;
  change: MentionChange | undefined;
  onChange: (change: MentionChange | undefined) => void;
}

const NOT_A_SKILL = "not-a-skill";

function MentionFields({ mention, change: standing, onChange: onPress }: FieldsProps) {
  const name = useId();
  const fields = useRef<HTMLFieldSetElement>(null);
  const [change, onChange] = usePressed(standing, onPress);
  const denied = change === NOT_A_SKILL;
  const stance = denied ? NOT_A_SKILL : (change?.stance ?? mention.stance);
  const level = denied ? undefined : change && "level" in change ? change.level : mention.level;
  // what the press leads to may need a line more: it comes right after
  const mayHaveLevel = useDeferredValue(stance === "has" || stance === "learning");
  const mayReset = useDeferredValue(change !== undefined);

  function reset() {
    // the button goes with its press: the focus stays in the editor, on what then counts
    fields.current?.querySelector<HTMLInputElement>(`input[value="${mention.stance}"]`)?.focus({ preventScroll: true });
    onChange(undefined);
  }

  return (
    <fieldset ref={fields}>
      <legend className="font-semibold">{texts.stanceOf(mention.label)}</legend>
      {mention.doubtful && <p className="text-small text-soft">{texts.doubt}</p>}
      <div className="mt-1 grid gap-x-6 sm:grid-cols-2">
        {STANCES.map((one) => (
          <Choice key={one} name={name} value={one} label={texts.stances[one]} checked={stance === one} onChoose={() => onChange({ ...(denied ? {} : change), stance: one })} />
        ))}
        <Choice name={name} value={NOT_A_SKILL} label={texts.notASkill} checked={denied} onChoose={() => onChange(NOT_A_SKILL)} />
      </div>
      <div className="mt-2 flex flex-wrap items-center gap-x-5 gap-y-2">
        {mayHaveLevel && stance !== NOT_A_SKILL && <LevelChoice label={mention.label} level={level} onLevel={(next) => onChange({ stance, level: next })} />}
        {mayReset && (
          <button type="button" className="button button-quiet" onClick={reset}>
            {texts.reset}
          </button>
        )}
      </div>
    </fieldset>
  );
}

function Choice({ name, value, label, checked, onChoose }: { name: string; value: string; label: string; checked: boolean; onChoose: () => void }) {
  return (
    <label className="flex min-h-11 items-center gap-2.5">
      <input type="radio" name={name} value={value} checked={checked} onChange={onChoose} className="size-5 accent-pen" />
      {label}
    </label>
  );
}

function LevelChoice({ label, level, onLevel }: { label: string; level: Level | undefined; onLevel: (level: Level | undefined) => void }) {
  const id = useId();
  return (
    <p className="flex flex-wrap items-center gap-2">
      <label htmlFor={id} className="text-small">
        {texts.levelOf(label)}
      </label>
      <select id={id} className="field" value={level ?? ""} onChange={(event) => onLevel(LEVELS.find((one) => one === event.target.value))}>
        <option value="">{texts.levelUnsaid}</option>
        {LEVELS.map((one) => (
          <option key={one} value={one}>
            {texts.levels[one]}
          </option>
        ))}
      </select>
    </p>
  );
}
