import { resultTexts } from "@/data/texts/en/results";
import type { Match } from "@/lib/matching/match";
import { shownSum } from "@/lib/matching/shown-arithmetic";

const texts = resultTexts.sum;

/** The arithmetic of a score: what each requirement and duty gives, down to the number at the head of the card. */
export function ScoreSum({ match }: { match: Match }) {
  const { lines, total, percent } = shownSum(match);
  const groups = [
    { kind: "requirement", heading: texts.requirements },
    { kind: "duty", heading: texts.duties },
  ] as const;
  return (
    <table className="w-full border-collapse text-small">
      <caption className="sr-only">{texts.caption}</caption>
      <thead className="text-soft">
        <tr>
          <th scope="col" className="py-1 text-start font-normal">
            {texts.what}
          </th>
          <th scope="col" className="py-1 text-end font-normal whitespace-nowrap">
            {texts.points}
          </th>
        </tr>
      </thead>
      {groups.map(({ kind, heading }) => {
        const ofKind = lines.filter((line) => line.kind === kind);
        return (
          ofKind.length > 0 && (
            <tbody key={kind}>
              <tr>
                <th scope="rowgroup" colSpan={2} className="pt-2 text-start font-semibold">
                  {heading}
                </th>
              </tr>
              {ofKind.map((line) => (
                <tr key={line.text} className="border-t border-line">
                  <th scope="row" className="py-2 pe-4 text-start font-normal">
                    {line.text}
                    <span className="block text-soft">{texts.line(line)}</span>
                  </th>
                  <td className="py-2 text-end align-top whitespace-nowrap tabular-nums">{line.points}</td>
                </tr>
              ))}
            </tbody>
          )
        );
      })}
      <tfoot>
        <tr className="border-t-2 border-line-strong font-semibold">
          <th scope="row" className="py-2 text-start">
            {texts.total}
          </th>
          <td className="py-2 text-end whitespace-nowrap tabular-nums">{total}</td>
        </tr>
        {percent !== Number(total) && (
          <tr>
            <td colSpan={2} className="text-end text-soft">
              {texts.rounded(percent)}
            </td>
          </tr>
        )}
      </tfoot>
    </table>
  );
}
