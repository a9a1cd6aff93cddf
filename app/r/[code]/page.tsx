import type { Metadata } from "next";
import { headers } from "next/headers";
import Link from "next/link";
import { RequirementsTable } from "@/components/compare/requirements-table";
import { BrokenLink } from "@/components/result/broken-link";
import { ResultView } from "@/components/result/result-view";
import { SharedBanner, UnknownSkills } from "@/components/result/shared-banner";
import { verdictOf } from "@/components/result/verdict";
import { compareTexts } from "@/data/texts/en/compare";
import { resultTexts } from "@/data/texts/en/results";
import { siteTexts } from "@/data/texts/en/site";
import { sharedResult } from "./shared-result";

interface Props {
  params: Promise<{ code: string }>;
}

/** Chats ask for a whole address of the picture, which only the request knows. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const shared = sharedResult((await params).code);
  const head = shared.ok ? verdictOf(shared.result.ranking, shared.result.index.roles, true).heading : resultTexts.sharedTitle;
  const asked = await headers();
  const host = asked.get("x-forwarded-host") ?? asked.get("host") ?? "localhost";
  const words = { title: head, description: resultTexts.banner.body };
  return {
    metadataBase: originOf(asked.get("x-forwarded-proto") ?? "http", host),
    title: resultTexts.sharedTitle,
    description: resultTexts.banner.body,
    robots: { index: false },
    openGraph: { type: "website", siteName: siteTexts.name, ...words },
    twitter: { card: "summary_large_image", ...words },
  };
}

function originOf(protocol: string, host: string): URL | undefined {
  const address = `${protocol}://${host}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

export default async function SharedResultPage({ params }: Props) {
  const shared = sharedResult((await params).code);
  if (!shared.ok) return <BrokenLink reason={shared.reason} />;
  const { result, unknownSkills } = shared;
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
