"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useEffect, useMemo } from "react";
import { useMatching } from "@/components/engine/matching-context";
import { BrokenLink } from "@/components/result/broken-link";
import { openResult } from "@/components/result/open-result";
import { ResultSkeleton } from "@/components/result/result-skeleton";
import { UnknownSkills } from "@/components/result/shared-banner";
import { useFragment } from "@/components/result/use-fragment";
import { compareTexts as texts } from "@/data/texts/en/compare";
import { NowAndThen } from "./now-and-then";
import { RequirementsTable } from "./requirements-table";
import { TwoRoles } from "./two-roles";

/** The comparison of the result whose code stands in the address's fragment. */
export function CompareFromHash() {
  const fragment = useFragment();
  return fragment === undefined ? <ResultSkeleton /> : <Compared fragment={fragment} />;
}

function Compared({ fragment }: { fragment: string }) {
  const matching = useMatching();
  const router = useRouter();
  useEffect(() => router.prefetch("/results"), [router]); // the way back is there without a connection too
  const opened = useMemo(() => openResult(fragment, matching), [fragment, matching]);
  if (!opened.ok) return <BrokenLink reason={opened.reason} />;
  const { result, code, unknownSkills } = opened;
  return (
    <div className="space-y-9 pt-4 sm:pt-8">
      <div className="max-w-3xl">
        <h1 className="text-head">{texts.heading}</h1>
        <p className="mt-3 text-lead text-soft">{texts.lead}</p>
        <Link href={`/results#${code}`} prefetch={false} className="mt-1 inline-flex min-h-11 items-center">
          {texts.back}
        </Link>
      </div>
      <UnknownSkills count={unknownSkills} />
      <RequirementsTable result={result} />
      <TwoRoles key={code} result={result} />
      <NowAndThen key={`then ${code}`} result={result} />
    </div>
  );
}
