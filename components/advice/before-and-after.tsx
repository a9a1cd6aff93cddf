import { titleOf, type Result } from "@/components/result/result";
import { adviceTexts } from "@/data/texts/en/advice";
import { whatIf } from "@/lib/advice/what-if";
import type { Ranking } from "@/lib/matching/match";
import { percentOf } from "@/lib/matching/shown-score";
import { BeforeAfterTable } from "./before-after-table";

const texts = adviceTexts.whatIf;

/** All roles as they stand now and as they would stand then: words and numbers, and a picture of both. */
export function BeforeAndAfter({ result, chosen }: { result: Result; chosen: readonly string[] }) {
  const { profile, index, ranking } = result;
  const { perRole, after } = whatIf(profile, chosen, index, ranking);
  return (
    <div className="mt-4">
      <p role="status" className="font-semibold">
        {outcome(after, index)}
      </p>
      <div className="mt-2">
        <BeforeAfterTable caption={texts.pictureLabel} headings={texts} rows={perRole} index={index} />
      </div>
    </div>
  );
}

function outcome({ fit, tied, matches: [first] }: Ranking, index: Result["index"]): string | undefined {
  if (!first) return undefined;
  if (fit === "tie") return texts.announcedTie(tied.map((roleId) => titleOf(roleId, index)));
  const announced = fit === "none" ? texts.announcedNone : texts.announced;
  return announced(titleOf(first.roleId, index), percentOf(first.score));
}
