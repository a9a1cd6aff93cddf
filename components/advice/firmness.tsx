import { adviceTexts } from "@/data/texts/en/advice";
import { firmWord } from "@/lib/advice/firm-words";
import { howFirm } from "@/lib/advice/how-firm";
import { hasLittleBehind } from "@/lib/advice/little-behind";
import { titleOf, type Result } from "@/components/result/result";

/** How sure the first place is, as a sentence. In a tie nobody stands first alone, so there is nothing to be sure of. */
export function Firmness({ result }: { result: Result }) {
  const firmness = result.ranking.fit === "clear" ? howFirm(result.ranking) : undefined;
  if (!firmness) return null;
  if (hasLittleBehind(result.ranking)) return <p className="mt-2 min-h-11 max-w-3xl content-center">{adviceTexts.firm.little}</p>;
  return (
    <details className="mt-2 max-w-3xl">
      <summary className="min-h-11 content-center">{adviceTexts.firm[firmWord(firmness)](titleOf(firmness.first, result.index), firmness.stays, firmness.of)}</summary>
      <p className="pb-2 text-small text-soft">{adviceTexts.firm.explain}</p>
    </details>
  );
}
