import type { Metadata } from "next";
import { CompareFromHash } from "@/components/compare/compare-from-hash";
import { compareTexts } from "@/data/texts/en/compare";
import { resultTexts } from "@/data/texts/en/results";

export const metadata: Metadata = { title: compareTexts.title, robots: { index: false } };

export default function ComparePage() {
  return (
    <>
      <CompareFromHash />
      <noscript>
        <p className="sheet mt-6 p-6">{resultTexts.withoutJavaScript}</p>
      </noscript>
    </>
  );
}
