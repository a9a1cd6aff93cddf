import type { Token } from "@/lib/words/tokens";

/** What holds the parts of an address together. */
const GLUE = /^[./:@_?&=#%~+-]+$/;
const MARK_OF_ADDRESS = /@|:\/\//;
const DOMAIN_END = /^(?:com|org|io|co|ai|app|dev|info|edu|gov|eu|de|nl|id|ru|es|uk|us|fr|xyz|me)$/;
/** Parts looked at on either side; an address is seldom longer. */
const FURTHEST = 12;

/** A part of a mail or web address ("jobs@zearn.org", "www.togos.com"): a name that somebody gave, and no slip of another. */
export function isInAddress(tokens: readonly Token[], at: number): boolean {
  const isGlued = (place: number) => GLUE.test(tokens[place]?.gap ?? " ");
  let from = at;
  while (from > 0 && at - from < FURTHEST && isGlued(from)) from--;
  let until = at + 1;
  while (until < tokens.length && until - at < FURTHEST && isGlued(until)) until++;
  if (until - from === 1) return false;
  const parts = tokens.slice(from, until);
  return parts.some(({ gap }, i) => i > 0 && MARK_OF_ADDRESS.test(gap)) || parts[0]?.word === "www" || parts.some(({ word, gap }, i) => i > 0 && gap === "." && DOMAIN_END.test(word));
}
