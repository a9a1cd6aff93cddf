import type { Result } from "@/components/result/result";
import { closers } from "@/data/steps/closers";
import { MOST_QUESTIONS, questionsFor, withoutTwins, type Question } from "@/lib/advice/questions";
import type { Profile } from "@/lib/matching/profile";
import { decidersOf } from "./deciders";

/** Shown in one place and announced in another: worked out once a profile. */
const known = new WeakMap<Profile, Question[]>();

/** What is still to be asked, the next question first: at most five in all, answered ones included. In a tie what is said to decide it is asked first. */
export function openQuestions(result: Pick<Result, "ranking" | "profile" | "index">, answered: number): Question[] {
  const all = known.get(result.profile) ?? allQuestions(result);
  known.set(result.profile, all);
  return all.slice(0, Math.max(0, MOST_QUESTIONS - answered));
}

function allQuestions(result: Pick<Result, "ranking" | "profile" | "index">): Question[] {
  const { profile, index } = result;
  const deciding = decidersOf(result).map(({ skillId, roleId, lead }): Question => ({ skillId, roles: [roleId], decisive: ["yes"], changesFirst: true, effect: lead }));
  const others = questionsFor(profile, index, closers);
  return withoutTwins([...deciding.map((each) => others.find(({ skillId }) => skillId === each.skillId) ?? each), ...others.filter(({ skillId }) => deciding.every((each) => each.skillId !== skillId))], index);
}
