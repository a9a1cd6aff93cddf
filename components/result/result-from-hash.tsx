"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useDeferredValue, useEffect, useLayoutEffect, useMemo, useReducer } from "react";
import { NextStep } from "@/components/advice/next-step";
import { Questions } from "@/components/advice/questions";
import { WhatIfBar } from "@/components/advice/what-if-bar";
import { WhatIfSection } from "@/components/advice/what-if-section";
import { useMatching } from "@/components/engine/matching-context";
import { UnreadLanguagesNotice } from "@/components/reading/unread-languages-notice";
import { CopyLink } from "@/components/share/copy-link";
import { lackedOf } from "@/components/role-card/evidence";
import { updateDraft } from "@/components/skills-form/use-draft";
import { resultTexts } from "@/data/texts/en/results";
import { arriveAt } from "./arrival";
import { BrokenLink } from "./broken-link";
import { carryOn } from "./carry-on";
import { CorrectSection } from "./correct-section";
import { openResult } from "./open-result";
import { keepTitle } from "./keep-title";
import { ResultActionsProvider } from "./result-actions";
import { ResultSkeleton } from "./result-skeleton";
import { ResultStatus } from "./result-status";
import { ResultView } from "./result-view";
import { AdvertNotice, SharedBanner, UnknownSkills } from "./shared-banner";
import { useFragment, visitOf } from "./use-fragment";

/** The address's fragment is the page: no server sees it. */
/** What can be gone to from here is there without a connection too. Only the path is asked for: the fragment stays. */
function usePrefetched(path: string) {
  const router = useRouter();
  useEffect(() => router.prefetch(path), [router, path]);
}

export function ResultFromHash() {
  const fragment = useFragment();
  return fragment === undefined ? <ResultSkeleton /> : <OpenedResult key={visitOf(fragment)} fragment={fragment} />;
}

function OpenedResult({ fragment }: { fragment: string }) {
  const matching = useMatching();
  const [times, openAnew] = useReducer((before: number) => before + 1, 0);
  // eslint-disable-next-line react-hooks/exhaustive-deps -- what the tab remembers behind one code changes: when skills are carried on with, and by corrections that the code does not show
  const opened = useMemo(() => openResult(fragment, matching), [fragment, matching, times]);
  const settled = useDeferredValue(opened);
  usePrefetched("/compare");
  const own = opened.ok && opened.described !== undefined;

  useLayoutEffect(() => keepTitle(opened.ok && !own ? resultTexts.sharedTitle : resultTexts.title), [opened, own]);
  useEffect(() => arriveAt(document.querySelector("h1")), []);

  if (!opened.ok) return <BrokenLink reason={opened.reason} />;
  const { described, result, code, unknownSkills } = opened;
  const settledResult = settled.ok ? settled.result : result;
  const waiting = settled !== opened;

  function claim() {
    carryOn(code, result.profile);
    openAnew();
    document.querySelector("h1")?.focus({ preventScroll: true }); // the button goes with its press
  }

  return (
    <ResultActionsProvider opened={opened} onSameCode={openAnew}>
      <ResultView
        result={result}
        settled={settledResult}
        banner={
          <>
            {!own && <SharedBanner onCarryOn={result.ranking.empty ? undefined : claim} />}
            {described?.reading.advert && <AdvertNotice />}
            {described && <UnreadLanguagesNotice languages={described.reading.unreadLanguages} />}
            <UnknownSkills count={unknownSkills} />
          </>
        }
        actions={
          <>
            <p className="hidden text-small print:block">
              {resultTexts.actions.linkField}: {new URL(`/results#${code}`, window.location.origin).href}
            </p>
            <div className="no-print space-y-3">
              {result.source.whose === "advert" ? (
                <>
                  <Link href="/" className="button button-main w-full">
                    {resultTexts.banner.describe}
                  </Link>
                  <details>
                    <summary className="min-h-11 content-center">{resultTexts.actions.advertLink}</summary>
                    <p className="mb-2 text-small">{resultTexts.actions.advertInLink}</p>
                    <CopyLink code={code} extras={result.profile.extras} lacks={lackedOf(result.source)} />
                  </details>
                </>
              ) : (
                <CopyLink code={code} extras={result.profile.extras} lacks={lackedOf(result.source)} />
              )}
              {described && (
                <Link href="/" className="button w-full" onClick={() => updateDraft(() => described.draft)}>
                  {described.reading.advert ? resultTexts.actions.editAdvert : resultTexts.actions.edit}
                </Link>
              )}
              {!result.ranking.empty && (
                <Link href={`/compare#${code}`} prefetch={false} className="button w-full">
                  {resultTexts.compare}
                </Link>
              )}
            </div>
          </>
        }
        forward={
          own && (
            <>
              <div aria-busy={waiting} className="settling">
                <NextStep result={settledResult} />
              </div>
              {/* what its reader can do is no part of an advert */}
              {result.source.whose === "own" && <Questions result={settledResult} waiting={waiting} />}
            </>
          )
        }
        further={
          described && (
            <>
              {!result.ranking.empty && (
                <div className="only-if-table">
                  <WhatIfSection result={result} />
                </div>
              )}
              <CorrectSection described={described} labelOf={result.source.labelOf} />
            </>
          )
        }
      />
      <ResultStatus opened={opened} waiting={waiting} />
      <WhatIfBar labelOf={result.source.labelOf} />
    </ResultActionsProvider>
  );
}
