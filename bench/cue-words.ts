import type { LanguageCode } from "@/data/words";
import type { Cue } from "@/lib/catalogue/compile-catalogue";
import type { Found } from "@/lib/catalogue/phrase-index";
import type { Token } from "@/lib/words/tokens";
import { app, index } from "./app";
import { KEPT_READING_SETS, readFurther, readReadings, type LabelledReading } from "./labelled";
import { scoreReading } from "./scorers/score.mjs";
import { inPart } from "./split";
import { table } from "./tables";

/**
 * `npx tsx bench/cue-words.ts [en]`: every word that opens a cue of a language is left out in turn, on all texts that are tuned on.
 * Where more comes right than goes wrong without it, the cue asks for too little: "choose" for a wish, "two-week" for a beginner's.
 */

/** As many as a person reads at a sitting. */
const SHOWN = 40;

const language = (process.argv[2] ?? "en") as LanguageCode;
const cues = index.languages.find(({ code }) => code === language)?.cues;
if (!cues) throw new Error(`There is no language “${language}”.`);

const further = readFurther().readings.filter((_, i) => !KEPT_READING_SETS.includes(i + 1)).flat();
const cases = [...inPart(readReadings(), "tuned"), ...further].filter((row) => row.lang === language);

const lookUp = cues.at.bind(cues);
let without: string | undefined;
let seen = new Set<string>();
cues.at = (tokens, from, until) =>
  lookUp(tokens, from, until).filter((found) => {
    const name = nameOf(found, tokens);
    seen.add(name);
    return name !== without;
  });

const firesIn = new Map<string, number[]>();
const wrong = cases.map((row, i) => {
  seen = new Set();
  const errors = errorsIn(row);
  for (const name of seen) firesIn.set(name, [...(firesIn.get(name) ?? []), i]);
  return errors;
});

const rows = [...firesIn].map(([name, places]) => {
  without = name;
  const changes = places.map((i) => ({ row: cases[i], gain: (wrong[i] ?? 0) - (cases[i] ? errorsIn(cases[i]) : 0) }));
  const sum = (sign: 1 | -1) => changes.reduce((total, { gain }) => total + Math.max(0, sign * gain), 0);
  return { name, places: places.length, right: sum(1), wrong: sum(-1), example: changes.find(({ gain }) => gain > 0)?.row?.text ?? "" };
});
const harmful = rows.filter((row) => row.right > row.wrong).sort((a, b) => b.right - b.wrong - (a.right - a.wrong));

console.log(table(
  `${language}: ${rows.length} words on ${cases.length} texts, ${wrong.reduce((a, b) => a + b, 0)} errors`,
  ["left out", "in texts", "right", "wrong", "for example"],
  harmful.slice(0, SHOWN).map((row) => [row.name, String(row.places), String(row.right), String(row.wrong), row.example.replaceAll("\n", " ⏎ ").slice(0, 80)]),
));

/** "wants before: choose (weighing|weigh|considering…)". */
function nameOf({ value, phrase, from }: Found<Cue>, tokens: readonly Token[]): string {
  const kind = value.kind === "stance" ? `${value.stance} ${value.side}` : value.kind === "level" ? `${value.level} ${value.side}` : value.kind;
  return `${kind}: ${tokens[from]?.word} (${phrase.source.slice(0, 40)})`;
}

/** Wrong stances, levels and credits in one text. */
function errorsIn(row: LabelledReading): number {
  const { found, stanceRight, levels, levelsRight, falseClaims } = scoreReading([row], [{ ...app.answer(row.text), id: row.id }]).overall as Record<"found" | "stanceRight" | "levels" | "levelsRight" | "falseClaims", number>;
  return found - stanceRight + (levels - levelsRight) + falseClaims;
}
