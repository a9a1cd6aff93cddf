import { readFileSync } from "node:fs";
import type { LanguageCode, Status } from "@/data/words";
import { LANGUAGE_CODES } from "@/data/words";
import { here } from "./labelled";
import type { Answer, System } from "./system";

/** The same person in six languages. `expect` holds the requirements of which the text leaves no doubt. */
interface ParallelText {
  id: string;
  /** Null: none of the roles. */
  best: string | null;
  expect: Record<string, Status>;
  texts: Record<LanguageCode, string>;
}

export interface ParityRow {
  language: LanguageCode;
  /** Texts whose best role, or whose "none", was said. */
  verdicts: number;
  texts: number;
  /** Labelled statuses that are right. */
  statuses: number;
  labelled: number;
  /** Of all statuses, those that are as in English. */
  asInEnglish: number;
  allStatuses: number;
  /** The best roles' scores, in relation to the English ones. */
  score: number;
}

export const readParallelTexts = () => JSON.parse(readFileSync(here("data/parallel.json"), "utf8")) as ParallelText[];

/** How the same content fares in each language. */
export function parityOf(system: System, texts: readonly ParallelText[]): ParityRow[] {
  const english = texts.map((each) => system.answer(each.texts.en));
  return LANGUAGE_CODES.map((language) => {
    const answers = texts.map((each) => system.answer(each.texts[language]));
    const statuses = answers.map(statusesOf);
    const labels = texts.flatMap(({ expect }, i) => Object.entries(expect).map(([key, status]) => statuses[i]?.get(key) === status));
    const same = english.flatMap((answer, i) => [...statusesOf(answer)].map(([key, status]) => statuses[i]?.get(key) === status));
    const bestScores = (given: readonly Answer[]) => texts.reduce((sum, { best }, i) => sum + (given[i]?.roles.find(({ id }) => id === best)?.score ?? 0), 0);
    return {
      language,
      verdicts: texts.filter(({ best }, i) => verdictOf(answers[i]) === best).length,
      texts: texts.length,
      statuses: labels.filter(Boolean).length,
      labelled: labels.length,
      asInEnglish: same.filter(Boolean).length,
      allStatuses: same.length,
      score: bestScores(answers) / bestScores(english),
    };
  });
}

function verdictOf(answer: Answer | undefined): string | null {
  const first = answer?.roles[0];
  return !first || answer.fit === "none" ? null : first.id;
}

function statusesOf({ roles }: Answer): Map<string, Status> {
  return new Map(roles.flatMap(({ id, requirements }) => requirements.map(({ index, status }) => [`${id}.${index}`, status])));
}
