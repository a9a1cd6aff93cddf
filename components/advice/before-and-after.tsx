import { titleOf, type Result } from "@/components/result/result";
import { adviceTexts } from "@/data/texts/en/advice";
import { whatIf } from "@/lib/advice/what-if";
import { percentOf } from "@/lib/matching/shown-score";
import { Dumbbell } from "./dumbbell";

const texts = adviceTexts.whatIf;

/** All roles as they stand now and as they would stand then: words and numbers, and a picture of both. */
export function BeforeAndAfter({ result, chosen }: { result: Result; chosen: readonly string[] }) {
  const { profile, index } = result;
  const { perRole } = whatIf(profile, chosen, index);
  const first = perRole[0];
  return (
    <div className="mt-4">
      <p role="status" className="font-semibold">
        {first && texts.announced(titleOf(first.roleId, index), percentOf(first.after))}
      </p>
      <table className="mt-2 w-full border-collapse text-start">
        <caption className="sr-only">{texts.pictureLabel}</caption>
        <thead className="text-small text-soft">
          <tr>
            <th scope="col" className="py-1 text-start font-normal">
              {texts.role}
            </th>
            <th scope="col" className="w-14 py-1 text-end font-normal">
              {texts.before}
            </th>
            <th scope="col" className="w-14 py-1 text-end font-normal">
              {texts.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {perRole.map(({ roleId, before, after }) => (
            <tr key={roleId} className="border-t border-line">
              <th scope="row" className="py-2 text-start font-normal">
                {titleOf(roleId, index)}
                <Dumbbell before={percentOf(before)} after={percentOf(after)} />
              </th>
              <td className="py-2 text-end align-top text-soft tabular-nums">{percentOf(before)}</td>
              <td className="py-2 text-end align-top font-semibold tabular-nums">{percentOf(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
