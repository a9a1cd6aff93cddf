"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, type FormEvent } from "react";
import { EngineFailed } from "@/components/engine/engine-failed";
import { LiveRanking, type RoleTitle } from "@/components/ranking/live-ranking";
import { homeTexts } from "@/data/texts/en/home";
import { withAdded, withExtra, withoutAdded, withoutExtra, type Corrections } from "@/lib/matching/corrections";
import { DescriptionField } from "./description-field";
import { rememberDescription } from "./draft-storage";
import { ExampleTexts } from "./example-texts";
import { PickedSkills } from "./picked-skills";
import { SkillPicker } from "./skill-picker";
import { UnderstoodPanel } from "./understood-panel";
import { updateDraft, useDraft } from "./use-draft";
import { codeOfDraft, useResult } from "./use-result";
import { writingAdvice } from "./writing-advice";

const setText = (text: string) => updateDraft((draft) => ({ ...draft, text }));
const correct = (change: (before: Corrections) => Corrections) =>
  updateDraft((draft) => ({ ...draft, corrections: change(draft.corrections) }));

/** The form and what it shows while the visitor writes. Without JavaScript it posts to /read. */
export function SkillsForm({ roles }: { roles: readonly RoleTitle[] }) {
  const router = useRouter();
  const draft = useDraft();
  const result = useResult(draft);
  const { engine, read, mentions, profile, ranking } = result;
  const [beforeExample, setBeforeExample] = useState<string>();
  const [refused, setRefused] = useState(false);
  const labelOf = (skillId: string) => engine?.index.skill(skillId)?.label ?? skillId;

  useEffect(() => router.prefetch("/results"), [router]);

  const isEmpty = profile.entries.length + profile.extras.length === 0;
  const advice = writingAdvice({ text: draft.text, skills: profile.entries.length });

  function layIn(example: string) {
    setBeforeExample(draft.text);
    setText(example);
  }

  function takeOut() {
    setText(beforeExample ?? "");
    setBeforeExample(undefined);
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const code = engine && codeOfDraft(draft, engine);
    setRefused(!code);
    if (!code) return;
    rememberDescription(code, draft);
    router.push(`/results#${code}`);
  }

  return (
    <form method="post" action="/read" onSubmit={onSubmit} aria-label={homeTexts.formLabel} className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div>
        <DescriptionField text={draft.text} onText={setText} read={{ text: read.text, mentions }} />
        <p role="status" className="with-script mt-3 min-h-6">
          {!read.pending && advice}
        </p>
        {beforeExample !== undefined && (
          <button type="button" className="button button-quiet" onClick={takeOut}>
            {homeTexts.examples.undo}
          </button>
        )}
        {beforeExample === undefined && profile.entries.length === 0 && !read.pending && <ExampleTexts onExample={layIn} />}
        {result.engineFailed && <EngineFailed />}
        <UnderstoodPanel read={read} mentions={mentions} corrections={draft.corrections} labelOf={labelOf} onCorrect={correct} />
        <div className="mt-8">
          <SkillPicker
            engine={engine}
            onSkill={(skill) => correct((before) => withAdded(before, { skillId: skill.id, stance: "has" }))}
            onExtra={(typed) => correct((before) => withExtra(before, typed))}
          />
          <PickedSkills
            corrections={draft.corrections}
            labelOf={labelOf}
            onChange={(entry) => correct((before) => withAdded(before, entry))}
            onRemove={(entry) => correct((before) => withoutAdded(before, entry.skillId))}
            onRemoveExtra={(extra) => correct((before) => withoutExtra(before, extra))}
          />
        </div>
        <div className="mt-8">
          <button type="submit" className="button button-main">
            {homeTexts.submit}
          </button>
          <p className="mt-2 text-small text-soft" role="status">
            {refused && isEmpty ? homeTexts.submitEmpty : homeTexts.submitHint}
          </p>
        </div>
      </div>
      <div className="lg:sticky lg:top-4 lg:self-start">
        <LiveRanking roles={roles} ranking={ranking?.empty === false ? ranking : undefined} source={{ entries: profile.entries, mentions, labelOf }} />
      </div>
    </form>
  );
}
