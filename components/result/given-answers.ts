import { isObject } from "@/components/skills-form/draft";
import { ANSWERS, entryOfAnswer, type Answer } from "@/lib/advice/questions";
import type { ProfileEntry } from "@/lib/matching/profile";

/** An answer given on this visit, and what had been added of that skill before. */
export interface GivenAnswer {
  skillId: string;
  answer: Answer;
  /** To one of the questions, after which the next is asked; else to a single gap. */
  asked: boolean;
  before: ProfileEntry | undefined;
}

type GivenFor = { code: string; given: readonly GivenAnswer[] };

/* In the tab's own memory, as the words are: what was answered can be taken back after a reload too, and five questions stay five. */
const KEY = "role-match:answers";
const MAX_RESULTS = 5;

let kept: readonly GivenFor[] | undefined;

function allKept(): readonly GivenFor[] {
  try {
    return (kept ??= parseGiven(JSON.parse(window.sessionStorage.getItem(KEY) ?? "null")));
  } catch {
    return (kept ??= []);
  }
}

/** Whatever storage gives back, with what is unreadable left out. */
export function parseGiven(value: unknown): GivenFor[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (!isObject(one) || typeof one.code !== "string" || !Array.isArray(one.given)) return [];
    const given = one.given.flatMap((each: unknown): GivenAnswer[] => {
      const answer = isObject(each) ? ANSWERS.find((known) => known === each.answer) : undefined;
      if (!isObject(each) || typeof each.skillId !== "string" || !answer) return [];
      // what was added before is not kept: taken back after a reload, the answer leaves what the text says
      return [{ skillId: each.skillId, answer, asked: each.asked === true, before: undefined }];
    });
    return [{ code: one.code, given }];
  });
}

export function rememberAnswers(code: string, given: readonly GivenAnswer[]): void {
  kept = [{ code, given }, ...allKept().filter((one) => one.code !== code)].slice(0, MAX_RESULTS);
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // off or full: known until the page is left
  }
}

/** The answers behind a result: those that stand in it as they were given. */
export function recallAnswers(code: string, added: readonly ProfileEntry[]): readonly GivenAnswer[] {
  return standing(allKept().find((one) => one.code === code)?.given ?? [], added);
}

export function standing(given: readonly GivenAnswer[], added: readonly ProfileEntry[]): GivenAnswer[] {
  return given.filter(({ skillId, answer }) => {
    const { stance, level } = entryOfAnswer(skillId, answer);
    return added.some((entry) => entry.skillId === skillId && entry.stance === stance && entry.level === level);
  });
}
