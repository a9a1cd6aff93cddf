import { adviceTexts } from "@/data/texts/en/advice";
import { firmWord } from "@/lib/advice/firm-words";
import { howFirm } from "@/lib/advice/how-firm";
import { titleOf, type Result } from "@/components/result/result";

/** How sure the first place is, as a sentence. */
export function Firmness({ result }: { result: Result }) {
  const firmness = howFirm(result.ranking);
  if (!firmness || result.ranking.fit === "none") return null;
  return (
    <details className="mt-2 max-w-3xl">
      <summary className="min-h-11 content-center">{adviceTexts.firm[firmWord(firmness)](titleOf(firmness.first, result.index), firmness.stays, firmness.of)}</summary>
      <p className="pb-2 text-small text-soft">{adviceTexts.firm.explain}</p>
    </details>
  );
}
