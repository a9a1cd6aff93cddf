import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metadata } from "next";
import Link from "next/link";
import { FiguresTable } from "@/components/how/figures-table";
import { LiveExample } from "@/components/how/live-example";
import { WeightsTable } from "@/components/how/weights-table";
import { WorkedScore } from "@/components/how/worked-score";
import measured from "@/data/figures.json";
import { howTexts as texts } from "@/data/texts/en/how-it-works";
import { roleTexts } from "@/data/texts/en/roles";
import { labFigures } from "@/lib/figures/lab-figures";
import { explainedWeights } from "@/lib/matching/explained-weights";

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-static";

/** Read when the page is built, so that it shows the program's own constants with the program's own reasons. */
const weightsSource = () => readFileSync(join(process.cwd(), "lib/matching/weights.ts"), "utf8");

export default function HowItWorksPage() {
  const figures = labFigures(measured);
  return (
    <div className="max-w-4xl space-y-12 pt-4 sm:pt-8">
      <div className="max-w-3xl">
        <h1 className="text-head">{texts.heading}</h1>
        <p className="mt-3 text-lead text-soft">{texts.lead}</p>
      </div>
      <section aria-labelledby="reading-heading" className="space-y-5">
        <h2 id="reading-heading" className="text-title">
          {texts.reading.heading}
        </h2>
        <Steps steps={texts.reading.steps} />
        <div className="with-script">
          <LiveExample />
        </div>
      </section>
      <section aria-labelledby="score-heading" className="space-y-5">
        <h2 id="score-heading" className="text-title">
          {texts.score.heading}
        </h2>
        <Steps steps={texts.score.steps} />
        <WorkedScore />
      </section>
      <section aria-labelledby="weights-heading" className="space-y-4">
        <h2 id="weights-heading" className="text-title">
          {texts.weights.heading}
        </h2>
        <p className="text-soft">{texts.weights.lead}</p>
        <WeightsTable weights={explainedWeights(weightsSource())} />
      </section>
      <section aria-labelledby="limits-heading" className="space-y-4">
        <h2 id="limits-heading" className="text-title">
          {texts.limits.heading}
        </h2>
        <ul className="max-w-3xl list-disc space-y-2 ps-5">
          {texts.limits.list.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </section>
      {figures && (
        <section aria-labelledby="figures-heading" className="space-y-4">
          <h2 id="figures-heading" className="text-title">
            {texts.figures.heading}
          </h2>
          <p className="max-w-3xl text-soft">{texts.figures.lead(figures.date)}</p>
          <FiguresTable figures={figures} />
          <p className="max-w-3xl text-small text-soft">{texts.figures.note}</p>
        </section>
      )}
      <Link href="/" className="button button-main">
        {roleTexts.matchYourself}
      </Link>
    </div>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="max-w-3xl space-y-3">
      {steps.map((step, place) => (
        <li key={step} className="flex gap-3">
          <span aria-hidden="true" className="text-soft tabular-nums">
            {place + 1}
          </span>
          {step}
        </li>
      ))}
    </ol>
  );
}
