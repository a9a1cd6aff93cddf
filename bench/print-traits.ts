import type { Measured } from "./measure";
import type { Speed } from "./speed";
import { asPercent, table } from "./tables";

/** How many of N rewritings leave the ranking as it was; in brackets those that leave every score as it was. */
export function printInvariance(measured: readonly Measured[]): string {
  const rows = (measured[0]?.invariance ?? []).map(({ rewriting, of }, i) => [rewriting, String(of), ...measured.map(({ invariance }) => `${invariance[i]?.sameRanking} (${invariance[i]?.sameScores})`)]);
  return table("Rewritings that leave the ranking as it was (the scores, too)", ["", "of", ...measured.map(({ name }) => name)], rows);
}

/** The same persons in six languages. */
export function printParity(measured: readonly Measured[]): string {
  const [app, ...peers] = measured;
  const rows = (app?.parity ?? []).map((row, i) => [
    row.language,
    `${row.verdicts} of ${row.texts}`,
    `${row.statuses} of ${row.labelled}`,
    `${row.asInEnglish} of ${row.allStatuses}`,
    asPercent(row.score),
    ...peers.map(({ parity }) => `${parity[i]?.verdicts} of ${row.texts}`),
  ]);
  return table("The same content in six languages", ["", "best role", "statuses right", "statuses as in English", "best score, English = 100", ...peers.map(({ name }) => `${name}: best role`)], rows);
}

export function printSpeed({ names, ms, compile, ratios }: Speed): string {
  const times = (ratio: number) => `${ratio < 100 ? Number(ratio.toPrecision(2)) : Math.round(ratio)}×`;
  const read = (label: string, each: number) => [label, each.toFixed(2), times(each / ms.app)];
  const shapes = Object.entries(ratios.growthOfShapes).map(([shape, ratio]) => `${shape} ${times(ratio)}`);
  const built = (label: string, each: number) => [label, each.toFixed(1), times(each / compile.app)];
  return [
    table("Reading and ranking, ms for 1,000 characters", ["", "ms", "app = 1"], [
      read("Role Match", ms.app),
      read(`Fuse.js for each n-gram, ${names.cards} names of the cards`, ms.fuseOnCards),
      read(`Fuse.js for each n-gram, ${names.lexicon} names of the lexicon`, ms.fuseOnLexicon),
      read("MiniSearch BM25 over five cards", ms.miniSearch),
      read("TF-IDF over five cards", ms.tfIdf),
    ]),
    table(`Building the index of ${names.lexicon} names, ms`, ["", "ms", "app = 1"], [built("Role Match", compile.app), built("Fuse.js", compile.fuse), built("MiniSearch", compile.miniSearch)]),
    `Only the ratios carry over to another machine: reading is ${times(ratios.readingAgainstFuseOnCards)} as fast as Fuse.js over the cards, ${times(ratios.readingAgainstFuseOnLexicon)} over the lexicon. A text ten times as long takes ${times(ratios.growth)} the time for each character; one of a single shape, four times as long: ${shapes.join(", ")}.`,
  ].join("\n");
}
