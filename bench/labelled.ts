import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LanguageCode, Stance, Status } from "@/data/words";

/** A labelled text. What each label means: the README beside this file. */
export interface LabelledText {
  id: string;
  lang: LanguageCode;
  text: string;
}

export interface LabelledReading extends LabelledText {
  class: string;
  expect: { quote: string; stance: Stance }[];
}

export interface LabelledPersona extends LabelledText {
  best: string[];
  requirements: Record<string, Status>;
}

export interface LabelledAdvert extends LabelledText {
  kind: "advert" | "requirement-list" | "skills-list";
  /** Null: other work than the five roles. */
  role: string | null;
  strength: "exact" | "near" | "generic" | "far";
}

export const readReadings = () => readLines<LabelledReading>(here("data/reading.jsonl"));
export const readPersonas = () => readLines<LabelledPersona>(here("data/personas.jsonl"));
export const readAdverts = (file: string) => readLines<LabelledAdvert>(file);

/** Further sets of short texts that are kept aside, by their numbers: the README beside this file. */
export const KEPT_READING_SETS = [11, 13, 15, 17, 19, 21, 23];

/** Sets written one after the other, each by somebody who knew neither the reader nor the sets before. */
export function readFurther(): { readings: LabelledReading[][]; personas: LabelledPersona[][] } {
  const files = readdirSync(here("data/further")).sort((a, b) => a.localeCompare(b, "en", { numeric: true }));
  const sets = <Row>(kind: string) => files.filter((file) => file.startsWith(`${kind}-`)).map((file) => readLines<Row>(here(`data/further/${file}`)));
  return { readings: sets<LabelledReading>("reading"), personas: sets<LabelledPersona>("personas") };
}

export function here(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

function readLines<Row>(file: string): Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}
