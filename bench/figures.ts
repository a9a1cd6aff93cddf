import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Measured, Texts } from "./measure";
import { here } from "./labelled";
import type { Speed } from "./speed";
import { inPart, PARTS } from "./split";

const FILE = here("../data/figures.json");

/** What the app's page shows of a run: figures and counts, no text. */
export function writeFigures(measured: readonly Measured[], texts: Texts, speed: Speed, date: string): void {
  const app = measured[0];
  if (!app) throw new Error("the app is measured first");
  const of = (rows: readonly { id: string }[]) => Object.fromEntries(PARTS.map((part) => [part, inPart(rows, part).length]));
  const figures = {
    date,
    reading: { texts: of(texts.readings), systems: measured.flatMap(({ name, reading }) => (reading ? [{ name, ...reading.figures }] : [])), perClass: app.reading?.perClass.all, perLanguage: app.reading?.perLanguage.all },
    personas: { texts: of(texts.personas), systems: measured.map(({ name, personas }) => ({ name, ...personas.figures })) },
    // a run without the adverts says nothing of them: what was measured last stays, with its own date
    adverts: texts.adverts ? { date, texts: of(texts.adverts), systems: measured.flatMap(({ name, adverts }) => (adverts ? [{ name, ...adverts }] : [])) } : earlierAdverts(),
    invariance: app.invariance.map(({ rewriting, of: count }, i) => ({ rewriting, of: count, systems: measured.map(({ name, invariance }) => ({ name, same: invariance[i]?.sameRanking ?? 0 })) })),
    parity: app.parity,
    speed: { names: speed.names, ratios: speed.ratios },
  };
  writeFileSync(FILE, `${JSON.stringify(figures, (_key, value: unknown) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value), 1)}\n`);
}

function earlierAdverts(): unknown {
  return existsSync(FILE) ? ((JSON.parse(readFileSync(FILE, "utf8")) as { adverts?: unknown }).adverts ?? null) : null;
}
