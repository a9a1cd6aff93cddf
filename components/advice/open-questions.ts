import type { Result } from "@/components/result/result";
import { closers } from "@/data/steps/closers";
import { MOST_QUESTIONS, questionsFor, type Question } from "@/lib/advice/questions";
import type { Profile } from "@/lib/matching/profile";

/** Shown in one place and announced in another: worked out once a profile. */
const known = new WeakMap<Profile, Question[]>();

/** What is still to be asked, the next question first: at most five in all, answered ones included. */
export function openQuestions({ profile, index }: Pick<Result, "profile" | "index">, answered: number): Question[] {
  const all = known.get(profile) ?? questionsFor(profile, index, closers);
  known.set(profile, all);
  return all.slice(0, Math.max(0, MOST_QUESTIONS - answered));
}
