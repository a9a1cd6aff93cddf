import { BEHIND_ID, BEHIND_ILL, BEHIND_IM, DENIED_VERBS, SHORT_FORMS } from "@/data/languages/short-forms";

const VERBS = DENIED_VERBS.join("|");
const DENIAL = new RegExp(`^(${VERBS})(?:nt|'nt|n t|nt')$`);
/** "don t": two words to the eye, one denial. For a pattern of words. */
export const PARTED_DENIAL = `(?<![\\p{L}\\p{N}])(?:${VERBS})n t(?![\\p{L}\\p{N}])`;

const full = new Map(Object.entries(SHORT_FORMS));
/** What stands for "I" and a verb where a word of its list follows: "im", "id" and "ill" are words of their own, too. */
const besideI = new Map([
  ["im", { inFull: "i'm", behind: new Set(BEHIND_IM) }],
  ["id", { inFull: "i'd", behind: new Set(BEHIND_ID) }],
  ["ill", { inFull: "i'll", behind: new Set(BEHIND_ILL) }],
]);

/** The word that a short form stands for. `next`: the word behind it. */
export function inFull(word: string, next: string | undefined): string {
  const short = besideI.get(word);
  if (short && next !== undefined && short.behind.has(next)) return short.inFull;
  return full.get(word) ?? word.replace(DENIAL, "$1n't");
}
