import { howTexts } from "@/data/texts/en/how-it-works";
import type { LabFigures } from "@/lib/figures/lab-figures";
import { percentOf } from "@/lib/matching/shown-score";

const texts = howTexts.figures;

/** What the lab measured, beside simpler ways to do the same. */
export function FiguresTable({ figures }: { figures: LabFigures }) {
  return (
    <ul className="card divide-y divide-line px-5 sm:px-7">
      {figures.rows.map(({ name, texts: count, shares }) => (
        <li key={name} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <p>
            {texts.names[name] ?? name} <span className="text-small text-soft">{(texts.ofSome[name] ?? texts.of)(count)}</span>
          </p>
          <dl className="text-small">
            {shares.map(({ system, share }, place) => (
              <div key={system} className={`flex justify-between gap-4 ${place === 0 ? "font-semibold" : "text-soft"}`}>
                <dt>{system}</dt>
                <dd className="tabular-nums">{percentOf(share)}%</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
