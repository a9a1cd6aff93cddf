"use client";

import Link from "next/link";
import { memo } from "react";
import { titleOf, type Result } from "@/components/result/result";
import { lackedOf } from "@/components/role-card/evidence";
import { closers } from "@/data/steps/closers";
import { entryRoutes } from "@/data/steps/entry-routes";
import { adviceTexts } from "@/data/texts/en/advice";
import { resultTexts } from "@/data/texts/en/results";
import { gapsOf } from "@/lib/advice/gaps-of";
import { nearestRole } from "@/lib/advice/nearest-role";
import type { Match } from "@/lib/matching/match";
import { percentOf } from "@/lib/matching/shown-score";
import { GapQuestion, WhatIfToggle } from "./gap-actions";
import { readinessOf, worthAdding } from "./readiness";
import { StepDetails } from "./step-details";

const texts = adviceTexts.next;

/** The one thing to do now: the gap of the first role, or of the one that the visitor wishes for, whose closing adds most. */
export const NextStep = memo(function NextStep({ result }: { result: Result }) {
  const { ranking, profile, index, source } = result;
  if (source.whose === "advert") return <OwnSkillsNext />;
  const first = ranking.matches[0];
  // who shows nothing yet, but wishes for something, goes towards that
  const wanted = first?.score === 0 ? nearestRole(ranking, profile, index, entryRoutes) : undefined;
  const goal = wanted ? ranking.matches.find(({ roleId }) => roleId === wanted.roleId) : first;
  const role = index.roles.find(({ id }) => id === goal?.roleId);
  if (!goal || !role) return null;
  const gap = gapsOf(goal, profile, index, closers)[0];
  return (
    <section aria-labelledby="next-heading" className="sheet border-s-4 border-s-pen px-5 py-5 sm:px-7">
      <h2 id="next-heading" tabIndex={-1} className="text-title">
        {texts.heading}
      </h2>
      {goal.score === 0 && !wanted ? (
        <p className="mt-1">
          {texts.nothing} <Link href="/roles">{texts.roles}</Link>
        </p>
      ) : gap ? (
        <>
          <p className="mt-1 text-soft">
            {texts.adds(source.labelOf(gap.skillId), percentOf(gap.adds), role.title)} {gap.changesFirst && gap.first !== first?.roleId && texts.first(titleOf(gap.first, index))}
          </p>
          {gap.kind === "not-mentioned" && <GapQuestion skillId={gap.skillId} isWanted={gap.isWanted} label={source.labelOf(gap.skillId)} focusNext="next-heading" />}
          <details open={gap.kind !== "not-mentioned"} key={gap.kind} className="mt-2">
            <summary className="min-h-11 content-center font-semibold">
              <span className="no-print">{texts.how[gap.kind](source.labelOf(gap.skillId))}</span>
              {/* the question that this answers is not on paper */}
              <span className="hidden print:inline">{texts.how.lacking(source.labelOf(gap.skillId))}</span>
            </summary>
            <StepDetails skillId={gap.skillId} role={role} />
          </details>
          <WhatIfToggle skillId={gap.skillId} label={source.labelOf(gap.skillId)} />
        </>
      ) : (
        <WholeCard result={result} match={goal} title={role.title} />
      )}
    </section>
  );
});

/** What an advert asks for is nothing that its reader has: who reads one has yet to say what they can do. */
function OwnSkillsNext() {
  return (
    <section aria-labelledby="next-heading" className="sheet border-s-4 border-s-pen px-5 py-5 sm:px-7">
      <h2 id="next-heading" tabIndex={-1} className="text-title">
        {texts.heading}
      </h2>
      <p className="mt-1">
        {texts.advert} <Link href="/">{resultTexts.describe}</Link>
      </p>
    </section>
  );
}

/** Nothing is missing: what to do then depends on how much stands behind it. */
function WholeCard({ result: { source }, match, title }: { result: Result; match: Match; title: string }) {
  const { isReady, thinParts, lacksDepth } = readinessOf(match, source);
  const lacked = lackedOf(source);
  const examples = worthAdding(match);
  const link = <p className="no-print mt-2 text-soft">{texts.whole.link(lacked)}</p>;
  if (isReady) {
    return (
      <>
        <p className="mt-1">{texts.whole.ready(title)}</p>
        {link}
      </>
    );
  }
  return (
    <>
      <p className="mt-1">{texts.whole.thin(title)} <span className="no-print">{texts.whole.editFirst}</span></p>
      {thinParts.length > 0 && <p className="mt-2">{texts.whole.thinParts(thinParts)}</p>}
      {lacksDepth && <p className="mt-2">{texts.whole.noDepth}</p>}
      <p className="mt-2">{examples.length > 0 ? texts.whole.examples : texts.whole.noExamples}</p>
      {examples.length > 0 && (
        <ul className="mt-1 list-disc space-y-1 ps-5">
          {examples.map((example) => (
            <li key={example}>{example}</li>
          ))}
        </ul>
      )}
      {link}
    </>
  );
}
