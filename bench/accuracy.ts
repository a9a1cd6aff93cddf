import type { LabelledPersona, LabelledReading } from "./labelled";
import { inPart, PARTS, type Part } from "./split";
import type { Answer, System } from "./system";
import { scorePersonas, scoreReading } from "./scorers/score.mjs";

/** A share, or null where there was nothing to count. */
export type Figure = number | null;
export type Figures<Name extends string> = Record<Name, Figure>;

/** The figures of a file, in the order in which they are shown, as people read them. */
export const READING_FIGURES = {
  mentionRecall: "mention recall",
  stanceAccuracy: "stance accuracy",
  hasPrecision: "precision of “has”",
  falseClaimRate: "false-claim rate",
  samePairs: "same pairs",
  level: "level",
  years: "years",
} as const;
export type ReadingFigure = keyof typeof READING_FIGURES;

export const PERSONA_FIGURES = {
  top1: "top-1",
  status: "statuses, all",
  statusOfBest: "statuses, best role",
  lackingF1: "lacking F1",
  noneF1: "none F1",
  tieF1: "tie F1",
} as const;
export type PersonaFigure = keyof typeof PERSONA_FIGURES;

export interface ReadingScore {
  figures: Record<Part, Figures<ReadingFigure>>;
  perClass: Record<Part, Record<string, Figures<ReadingFigure> & { texts: number }>>;
  perLanguage: Record<Part, Record<string, Figures<ReadingFigure> & { texts: number }>>;
  /** What is wrong with the output itself: spans that quote nothing, words outside the contract. */
  problems: number;
}

export interface PersonaScore {
  figures: Record<Part, Figures<PersonaFigure>>;
  perLanguage: Record<Part, Record<string, { top1: Figure; texts: number }>>;
  perRole: Record<Part, Record<string, { top1: Figure; texts: number }>>;
  problems: number;
}

export type Answers = ReadonlyMap<string, Answer>;

export function answersOf(system: System, rows: readonly { id: string; text: string }[]): Answers {
  return new Map(rows.map(({ id, text }) => [id, system.answer(text)]));
}

/** For systems that read mentions. Scored by the scorer; here its figures are only named. */
export function readingScore(rows: readonly LabelledReading[], answers: Answers): ReadingScore {
  const scores = perPart((part) => scoreReading(...pairs(rows, answers, part)));
  const groups = (group: "perClass" | "perLang") => perPart((part) => mapValues(scores[part][group] as Record<string, ReadingRates>, (rates) => ({ texts: rates.cases, ...readingFigures(rates) })));
  return { figures: perPart((part) => readingFigures(scores[part].overall as ReadingRates)), perClass: groups("perClass"), perLanguage: groups("perLang"), problems: scores.all.problems.length };
}

/** For systems that rank; of those that only rank, top-1 alone is asked. */
export function personaScore(rows: readonly LabelledPersona[], answers: Answers, ranksOnly: boolean): PersonaScore {
  const scores = perPart((part) => scorePersonas(...pairs(rows, answers, part)));
  const groups = (group: "top1PerLang" | "top1PerBest") => perPart((part) => mapValues(scores[part][group] as Record<string, Share>, ({ accuracy, of }) => ({ top1: accuracy, texts: of })));
  const figures = perPart((part): Figures<PersonaFigure> => {
    const { top1, requirementExact, requirementExactOnBest, lackingVersusNotMentioned, noneDetection, tieDetection } = scores[part];
    if (ranksOnly) return { top1: top1.accuracy, status: null, statusOfBest: null, lackingF1: null, noneF1: null, tieF1: null };
    // never said is no F1 for the scorer; beside others it counts as 0
    const f1 = (detection: { f1: Figure; actual: number }) => detection.f1 ?? (detection.actual > 0 ? 0 : null);
    return { top1: top1.accuracy, status: requirementExact, statusOfBest: requirementExactOnBest, lackingF1: f1(lackingVersusNotMentioned.lacking), noneF1: f1(noneDetection), tieF1: f1(tieDetection) };
  });
  return { figures, perLanguage: groups("top1PerLang"), perRole: groups("top1PerBest"), problems: scores.all.problems.length };
}

interface Share {
  accuracy: Figure;
  of: number;
}

interface ReadingRates extends Figures<"mentionRecall" | "stanceAccuracy" | "hasPrecision" | "falseClaimRate" | "samePairsHeldRate" | "levelAccuracy" | "yearsAccuracy"> {
  cases: number;
}

function readingFigures(rates: ReadingRates): Figures<ReadingFigure> {
  const { mentionRecall, stanceAccuracy, hasPrecision, falseClaimRate, samePairsHeldRate, levelAccuracy, yearsAccuracy } = rates;
  return { mentionRecall, stanceAccuracy, hasPrecision, falseClaimRate, samePairs: samePairsHeldRate, level: levelAccuracy, years: yearsAccuracy };
}

/** A part's rows and their answers, as the scorers take them. */
function pairs<Row extends { id: string }>(rows: readonly Row[], answers: Answers, part: Part) {
  const chosen = inPart(rows, part);
  return [chosen, chosen.map(({ id }) => ({ ...answers.get(id), id }))] as const;
}

export function perPart<Value>(valueOf: (part: Part) => Value): Record<Part, Value> {
  return Object.fromEntries(PARTS.map((part) => [part, valueOf(part)])) as Record<Part, Value>;
}

function mapValues<From, To>(record: Record<string, From>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
