import type { Match } from "@/lib/matching/match";
import { LEAST } from "@/lib/matching/shown-score";

/** The three requirements, and two things more: who has a whole card behind four words has hardly begun to tell. */
const LEAST_EVIDENCE = 5;

/** A duty that is shown less than this has more to it than was told. */
const SHOWN = 0.5;

/** More examples than these are homework. */
const MOST_EXAMPLES = 2;

/** Whether somebody with all requirements of a role would apply today: enough stands behind it, without what was read with doubt. */
export function isReady({ low, requirements, duties }: Match): boolean {
  const evidence = new Set([...requirements, ...duties].flatMap(({ because }) => because));
  return low >= LEAST.strong && evidence.size >= LEAST_EVIDENCE;
}

/** What else somebody may have done that speaks for the role: the duties that least was said of. */
export function worthAdding({ duties }: Match): string[] {
  return duties
    .filter(({ support }) => support < SHOWN)
    .sort((a, b) => a.support - b.support)
    .slice(0, MOST_EXAMPLES)
    .map(({ text }) => text);
}
