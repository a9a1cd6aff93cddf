import { resultTexts } from "@/data/texts/en/results";
import { StatusSign } from "@/components/ui/signs";
import type { Gap } from "@/lib/advice/gaps-of-match";

const texts = resultTexts.role;

const wording: Record<Gap["kind"], (name: string) => string> = {
  lacking: texts.gapLacking,
  "not-mentioned": texts.gapSilent,
  partly: texts.gapPartly,
};

export function GapList({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return <p className="mt-1">{texts.noGaps}</p>;
  return (
    <ul className="mt-2 space-y-1.5">
      {gaps.map((gap) => (
        <li key={`${gap.requirement} ${gap.name}`} className="flex items-start gap-2.5">
          <span className="mt-0.5">
            <StatusSign status={gap.kind} size={20} />
          </span>
          {wording[gap.kind](gap.name)}
        </li>
      ))}
    </ul>
  );
}
