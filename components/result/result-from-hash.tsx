"use client";

import Link from "next/link";
import { useEffect, useMemo } from "react";
import { EngineFailed } from "@/components/engine/engine-failed";
import { useEngine } from "@/components/engine/use-engine";
import type { Engine } from "@/components/engine/browser-engine";
import { CopyLink } from "@/components/share/copy-link";
import { recallDescription } from "@/components/skills-form/draft-storage";
import { updateDraft } from "@/components/skills-form/use-draft";
import { resultTexts } from "@/data/texts/en/results";
import { correctedMentions } from "@/lib/matching/corrections";
import { BrokenLink } from "./broken-link";
import { ResultSkeleton } from "./result-skeleton";
import { ResultView } from "./result-view";
import { SharedBanner, UnknownSkills } from "./shared-banner";
import { useFragment } from "./use-fragment";

/** The address's fragment is the page: no server sees it. */
export function ResultFromHash() {
  const fragment = useFragment();
  const state = useEngine();
  if (!state.engine) return state.failed ? <EngineFailed /> : <ResultSkeleton />;
  return fragment === undefined ? <ResultSkeleton /> : <DecodedResult key={fragment} fragment={fragment} engine={state.engine} />;
}

function DecodedResult({ fragment, engine }: { fragment: string; engine: Engine }) {
  const opened = useMemo(() => openResult(fragment, engine), [fragment, engine]);

  useEffect(() => {
    document.title = opened.ok && !opened.draft ? resultTexts.sharedTitle : resultTexts.title;
  }, [opened]);

  if (!opened.ok) return <BrokenLink reason={opened.reason} />;
  const { draft, result, code, unknownSkills } = opened;
  return (
    <ResultView
      result={result}
      shared={!draft}
      banner={
        <>
          {!draft && <SharedBanner />}
          <UnknownSkills count={unknownSkills} />
        </>
      }
      actions={
        <div className="no-print space-y-3">
          <CopyLink path={`/results#${code}`} extras={result.extras} />
          {draft && (
            <Link href="/" className="button w-full" onClick={() => updateDraft(() => draft)}>
              {resultTexts.actions.edit}
            </Link>
          )}
        </div>
      }
    />
  );
}

function openResult(fragment: string, engine: Engine) {
  const decoded = engine.decodeLink(fragment, engine.numbers);
  if (!decoded.ok) return decoded;
  const { profile, scores, unknownSkills } = decoded;
  const code = engine.encodeLink(profile, scores, engine.numbers);
  const draft = recallDescription(code);
  const mentions = draft && correctedMentions(engine.readDescription(draft.text, engine.index), draft.corrections);
  const ranking = engine.rankRoles(profile, engine.index);
  const labelOf = (skillId: string) => engine.index.skill(skillId)?.label ?? skillId;
  const source = { entries: profile.entries, mentions, labelOf };
  return { ok: true as const, code, draft, unknownSkills, result: { ranking, roles: engine.index.roles, source, extras: profile.extras, shownThen: scores } };
}
