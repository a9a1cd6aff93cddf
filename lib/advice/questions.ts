import type { Closers } from "@/data/steps/schema";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { advisedSkills, STANDS_FOR, unspoken } from "./advised-skills";
import { trialsOf, type Standing } from "./trials";
import { withEntry } from "./what-if";

/** What can be said to "Do you have …?" */
export const ANSWERS = ["yes", "a-little", "no"] as const;
export type Answer = (typeof ANSWERS)[number];

export interface Question {
  skillId: string;
  /** Roles whose score an answer moves, in the order in which they stand. */
  roles: string[];
  /** The answers that change the order; never empty. */
  decisive: Answer[];
  /** One of them puts another role first. */
  changesFirst: boolean;
  /** How much the answers change the order, on average. Only good for comparing questions. */
  effect: number;
}

/** More than this is a form. */
export const MOST_QUESTIONS = 5;

/** The second and the third that change places at a tenth of a score are no reason to ask; at a quarter they are. */
const LEAST_EFFECT = 0.01;

/** A yes is the likelier the more of the role is shown: who cannot program and moderates a forum is not asked of smart contracts at all. */
const LEAST_LIKELY = 0.02;

/** The entry that an answer makes. "No" is a lack: the visitor was asked. */
export function entryOfAnswer(skillId: string, answer: Answer): ProfileEntry {
  if (answer === "no") return { skillId, stance: "lacks" };
  return answer === "yes" ? { skillId, stance: "has" } : { skillId, stance: "has", level: "low" };
}

export function withAnswer(profile: Profile, skillId: string, answer: Answer): Profile {
  return withEntry(profile, entryOfAnswer(skillId, answer));
}

/** The few questions whose answers could change the order of the roles most; none where no answer changes it, nor where nothing was said of any role: then every question is a stranger's. */
export function questionsFor(profile: Profile, index: MatchingIndex, closers: Closers = {}): Question[] {
  const trials = trialsOf(profile, index);
  if (trials.now.first === undefined) return [];
  const questions = unspoken(advisedSkills(index, closers), profile, trials.holdings, index)
    .map((skillId): Question => {
      const standings = ANSWERS.map((answer) => trials.after(entryOfAnswer(skillId, answer)));
      const effects = standings.map((after) => reordering(trials.now, after));
      return {
        skillId,
        roles: trials.now.order.filter((role) => standings.some((after) => after.scores.get(role) !== trials.now.scores.get(role))),
        decisive: ANSWERS.filter((_, i) => (effects[i] ?? 0) > 0),
        changesFirst: standings.some(({ first }) => first !== trials.now.first),
        effect: effects.reduce((sum, effect) => sum + effect, 0) / ANSWERS.length,
      };
    })
    .filter(({ effect }) => effect >= LEAST_EFFECT)
    .sort((a, b) => b.effect - a.effect); // a stable sort: equals stay in the order of the cards
  return withoutTwins(questions, index).slice(0, MOST_QUESTIONS);
}

/** Who is asked of programming is not asked of Python in the same breath: the better question of the two stays. */
export function withoutTwins(questions: readonly Question[], index: MatchingIndex): Question[] {
  const isTwin = (a: string, b: string) => Math.max(index.implications.of(a).get(b) ?? 0, index.implications.of(b).get(a) ?? 0) >= STANDS_FOR;
  return questions.reduce<Question[]>((kept, each) => (kept.some(({ skillId }) => isTwin(skillId, each.skillId)) ? kept : [...kept, each]), []);
}

/**
 * How much of the order changed: each pair of roles that changed places counts by the place at stake (the first twice as much
 * as the second) and by the score of the role that is above now: who leads with next to nothing matters next to nothing.
 */
function reordering(before: Standing, after: Standing): number {
  const placeAfter = new Map(after.order.map((roleId, place) => [roleId, place]));
  let sum = 0;
  before.order.forEach((upper, place) => {
    for (const lower of before.order.slice(place + 1)) {
      const overtaken = (placeAfter.get(lower) ?? 0) < (placeAfter.get(upper) ?? 0);
      const likely = LEAST_LIKELY + (1 - LEAST_LIKELY) * (before.scores.get(lower) ?? 0);
      if (overtaken) sum += 2 ** -place * (after.scores.get(lower) ?? 0) * likely;
    }
  });
  return sum;
}
