import { answersOf, PERSONA_FIGURES, personaScore, READING_FIGURES, readingScore, type Figures } from "./accuracy";
import { app } from "./app";
import { readFurther } from "./labelled";
import { asPercent, table } from "./tables";

/** `npx tsx bench/further.ts`: the app on the further texts, set by set. What they are: the README beside this file. */

const { readings, personas } = readFurther();
const score = { reading: readings.map((rows) => readingScore(rows, answersOf(app, rows)).figures.all), personas: personas.map((rows) => personaScore(rows, answersOf(app, rows), false).figures.all) };

console.log(setTable(`Reading (${counts(readings)})`, READING_FIGURES, score.reading));
console.log(setTable(`Personas (${counts(personas)})`, PERSONA_FIGURES, score.personas));

function setTable<Name extends string>(title: string, names: Record<Name, string>, sets: readonly Figures<Name>[]): string {
  const rows = (Object.entries(names) as [Name, string][]).map(([figure, label]) => [label, ...sets.map((figures) => asPercent(figures[figure]))]);
  return table(title, ["", ...sets.map((_, i) => `set ${i + 1}`)], rows);
}

function counts(sets: readonly (readonly unknown[])[]): string {
  return `${sets.map((rows) => rows.length).join(" + ")} texts`;
}
