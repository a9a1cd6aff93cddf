import { titleOf, type Result } from "@/components/result/result";
import { percentOf } from "@/lib/matching/shown-score";
import { Dumbbell } from "./dumbbell";

interface Props {
  caption: string;
  headings: { role: string; before: string; after: string };
  /** Scores, 0..1. */
  rows: readonly { roleId: string; before: number; after: number }[];
  index: Result["index"];
}

/** Roles at two times: words and numbers, and a picture of both. */
export function BeforeAfterTable({ caption, headings, rows, index }: Props) {
  return (
    <table className="w-full border-collapse text-start">
      <caption className="sr-only">{caption}</caption>
      <thead className="text-small text-soft">
        <tr>
          <th scope="col" className="py-1 text-start font-normal">
            {headings.role}
          </th>
          <th scope="col" className="w-14 py-1 text-end font-normal whitespace-nowrap">
            {headings.before}
          </th>
          <th scope="col" className="w-14 py-1 text-end font-normal whitespace-nowrap">
            {headings.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ roleId, before, after }) => (
          <tr key={roleId} className="border-t border-line">
            <th scope="row" className="py-2 text-start font-normal">
              {titleOf(roleId, index)}
              <Dumbbell before={percentOf(before)} after={percentOf(after)} />
            </th>
            <td className="py-2 text-end align-top whitespace-nowrap text-soft tabular-nums">{percentOf(before)}</td>
            <td className="py-2 text-end align-top font-semibold whitespace-nowrap tabular-nums">{percentOf(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
