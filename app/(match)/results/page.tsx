import type { Metadata } from "next";
import { ResultFromHash } from "@/components/result/result-from-hash";
import { resultTexts } from "@/data/texts/en/results";

export const metadata: Metadata = { title: resultTexts.title, robots: { index: false } };

export default function ResultsPage() {
  return (
    <>
      <ResultFromHash />
      <noscript>
        <p className="sheet mt-6 p-6">{resultTexts.withoutJavaScript}</p>
      </noscript>
    </>
  );
}
