import { BEHIND_IM, DENIED_VERBS, SHORT_FORMS } from "@/data/languages/short-forms";

const VERBS = DENIED_VERBS.join("|");
const DENIAL = new RegExp(`^(${VERBS})(?:nt|'nt|n t|nt')$`);
/** "don t": two words to the eye, one denial. For a pattern of words. */
export const PARTED_DENIAL = `(?<![\\p{L}\\p{N}])(?:${VERBS})n t(?![\\p{L}\\p{N}])`;

const full = new Map(Object.entries(SHORT_FORMS));
const behindIm = new Set(BEHIND_IM);

/** The word that a short form stands for. `next`: the word behind it. */
export function inFull(word: string, next: string | undefined): string {
  if (word === "im" && next !== undefined && behindIm.has(next)) return "i'm";
  return full.get(word) ?? word.replace(DENIAL, "$1n't");
}
