import { howTexts } from "@/data/texts/en/how-it-works";
import type { ExplainedWeight } from "@/lib/matching/explained-weights";

const texts = howTexts.weights;

/** The constants of the program, with the reasons that stand beside them there. */
export function WeightsTable({ weights }: { weights: readonly ExplainedWeight[] }) {
  return (
    <dl className="card divide-y divide-line px-5 sm:px-7">
      {weights.map(({ name, value, reason }) => (
        <div key={name} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
          <dt className="font-semibold">
            {texts.names[name] ?? name}
            <span className="block font-normal tabular-nums">{typeof value === "number" ? value : <Cases value={value} />}</span>
          </dt>
          <dd className="text-small text-soft">{reason}</dd>
        </div>
      ))}
    </dl>
  );
}

function Cases({ value }: { value: Readonly<Record<string, number>> }) {
  return Object.entries(value).map(([name, number]) => (
    <span key={name} className="block text-small">
      {texts.cases[name] ?? name}: {number}
    </span>
  ));
}
