import { PERSONA_FIGURES, READING_FIGURES, type Figure, type Figures } from "./accuracy";
import { ADVERT_FIGURES } from "./adverts";
import { ADVERTS_FOR_SLOW, type Measured, type Texts } from "./measure";
import { inPart, type Part } from "./split";
import { asParts, asPercent, table } from "./tables";

type PerPart<Value> = Record<Part, Value>;

/** The scorers' figures for every labelled file, the app's beside the peers', as "tuned kept together". */
export function printAccuracy(measured: readonly Measured[], texts: Texts): string {
  const readers = measured.filter((each) => each.reading);
  const app = measured[0];
  return [
    "\nEvery figure thrice: on the part that people tuned on, on the part kept aside, on both together. In per cent; only the false-claim rate is best low.",
    figureTable(`Reading (${counts(texts.readings)})`, READING_FIGURES, readers, (each) => each.reading?.figures),
    groupTable("Reading by class", readers, "perClass"),
    groupTable("Reading by language", readers, "perLanguage"),
    figureTable(`Personas (${counts(texts.personas)})`, PERSONA_FIGURES, measured, (each) => each.personas.figures),
    top1Table("Personas by language: top-1", measured, "perLanguage"),
    top1Table("Personas by best role: top-1", measured, "perRole"),
    texts.adverts ? `${figureTable(`Adverts (${counts(texts.adverts)})`, ADVERT_FIGURES, measured, (each) => each.adverts)}\n${measured.filter(({ slow }) => slow).map(({ name }) => name).join(", ")}: one advert in ${ADVERTS_FOR_SLOW}, for it takes seconds for each.` : "\nThe adverts are other people's texts and not in this repository: give their file with --adverts or ROLE_MATCH_ADVERTS.",
    app && (app.reading?.problems || app.personas.problems) ? `\nThe app's output has ${app.reading?.problems ?? 0} + ${app.personas.problems} problems: spans that quote nothing, or words outside the contract.` : "",
  ].join("\n");
}

function figureTable<Name extends string>(title: string, names: Record<Name, string>, measured: readonly Measured[], figuresOf: (each: Measured) => PerPart<Figures<Name>> | undefined): string {
  const rows = (Object.entries(names) as [Name, string][]).map(([figure, label]) => [
    label,
    ...measured.map((each) => {
      const figures = figuresOf(each);
      return figures ? asParts({ tuned: figures.tuned[figure], kept: figures.kept[figure], all: figures.all[figure] }) : "–";
    }),
  ]);
  return table(title, ["", ...measured.map(({ name }) => name)], rows);
}

/** The app in full; of the peers, what they find and what they claim falsely. */
function groupTable(title: string, readers: readonly Measured[], group: "perClass" | "perLanguage"): string {
  const [app, ...peers] = readers;
  const scores = app?.reading?.[group];
  if (!scores) return "";
  const parts = (name: string, pick: (figures: Figures<keyof typeof READING_FIGURES>) => Figure) =>
    asParts({ tuned: scores.tuned[name] && pick(scores.tuned[name]), kept: scores.kept[name] && pick(scores.kept[name]), all: scores.all[name] && pick(scores.all[name]) });
  const rows = Object.entries(scores.all).map(([name, { texts }]) => [
    name,
    String(texts),
    parts(name, (figures) => figures.mentionRecall),
    parts(name, (figures) => figures.stanceAccuracy),
    parts(name, (figures) => figures.hasPrecision),
    parts(name, (figures) => figures.falseClaimRate),
    ...peers.flatMap(({ reading }) => [asPercent(reading?.[group].all[name]?.mentionRecall), asPercent(reading?.[group].all[name]?.falseClaimRate)]),
  ]);
  return table(title, ["", "texts", "recall", "stance", "“has” right", "false claims", ...peers.flatMap(({ name }) => [`${name}: recall`, "false"])], rows);
}

function top1Table(title: string, measured: readonly Measured[], group: "perLanguage" | "perRole"): string {
  const names = Object.entries(measured[0]?.personas[group].all ?? {});
  const rows = names.map(([name, { texts }]) => [name, String(texts), ...measured.map(({ personas }) => asParts({ tuned: personas[group].tuned[name]?.top1, kept: personas[group].kept[name]?.top1, all: personas[group].all[name]?.top1 }))]);
  return table(title, ["", "texts", ...measured.map(({ name }) => name)], rows);
}

function counts(rows: readonly { id: string }[]): string {
  return `${rows.length} texts, ${inPart(rows, "tuned").length} tuned on and ${inPart(rows, "kept").length} kept aside`;
}
