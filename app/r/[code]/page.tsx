import type { Metadata } from "next";
import Link from "next/link";
import { RequirementsTable } from "@/components/compare/requirements-table";
import { catalogueIndex } from "@/components/engine/catalogue-index";
import { linkNumbers } from "@/components/engine/link-numbers";
import { BrokenLink } from "@/components/result/broken-link";
import type { Result } from "@/components/result/result";
import { ResultView } from "@/components/result/result-view";
import { SharedBanner, UnknownSkills } from "@/components/result/shared-banner";
import { compareTexts } from "@/data/texts/en/compare";
import { resultTexts } from "@/data/texts/en/results";
import { decodeLink } from "@/lib/link/decode-link";
import { rankRoles } from "@/lib/matching/rank-roles";

interface Props {
  params: Promise<{ code: string }>;
}

export const metadata: Metadata = { title: resultTexts.sharedTitle, robots: { index: false } };

export default async function SharedResultPage({ params }: Props) {
  const { code } = await params;
  const decoded = decodeLink(code, linkNumbers);
  if (!decoded.ok) return <BrokenLink reason={decoded.reason} />;
  const { profile, scores, unknownSkills } = decoded;
  const result: Result = {
    ranking: rankRoles(profile, catalogueIndex),
    profile,
    index: catalogueIndex,
    source: { whose: "shared", entries: profile.entries, mentions: undefined, labelOf: (id: string) => catalogueIndex.skill(id)?.label ?? id },
    shownThen: scores,
  };
  return (
    <ResultView
      result={result}
      banner={
        <>
          <SharedBanner />
          <UnknownSkills count={unknownSkills} />
        </>
      }
      further={
        !result.ranking.empty && (
          <details className="card px-5 py-4 sm:px-7">
            <summary className="min-h-11 content-center text-lead font-semibold">{compareTexts.heading}</summary>
            <div className="mt-3">
              <RequirementsTable result={result} />
            </div>
          </details>
        )
      }
      actions={
        <p className="text-small">
          {resultTexts.fromServer} <Link href="/roles">{resultTexts.allRoles}</Link>
        </p>
      }
    />
  );
}
