"use client";

import Link from "next/link";
import { useEffect, useMemo } from "react";
import { useMatching } from "@/components/engine/matching-context";
import { CopyLink } from "@/components/share/copy-link";
import { updateDraft } from "@/components/skills-form/use-draft";
import { resultTexts } from "@/data/texts/en/results";
import { arriveAt } from "./arrival";
import { BrokenLink } from "./broken-link";
import { openResult } from "./open-result";
import { ResultSkeleton } from "./result-skeleton";
import { ResultView } from "./result-view";
import { SharedBanner, UnknownSkills } from "./shared-banner";
import { useFragment } from "./use-fragment";

/** The address's fragment is the page: no server sees it. */
export function ResultFromHash() {
  const fragment = useFragment();
  return fragment === undefined ? <ResultSkeleton /> : <OpenedResult key={fragment} fragment={fragment} />;
}

function OpenedResult({ fragment }: { fragment: string }) {
  const matching = useMatching();
  const opened = useMemo(() => openResult(fragment, matching), [fragment, matching]);

  useEffect(() => {
    document.title = opened.ok && !opened.draft ? resultTexts.sharedTitle : resultTexts.title;
    arriveAt(document.querySelector("h1"));
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
