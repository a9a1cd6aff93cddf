/** Skills typed by hand that no list of ours has. Links of format "a" carry as many and as long: to change one is to begin a new format. */
export const MAX_EXTRAS = 12;
export const MAX_EXTRA_LENGTH = 40; // UTF-16 units

/*
 * Fixed ranges instead of \s and \p{Cf}: those grow with Unicode,
 * and what is plain on the day a code is issued must be plain for ever.
 */
const WHITE = /[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
/** Controls, zero-width characters, marks that turn the direction of writing. */
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const LONE_SURROGATE = /[\ud800-\udfff]/gu; // with the u flag, a pair is one character and does not match

/** A typed extra as a link carries it: one line, nothing invisible, at most 40 units and no half character. */
export function plainExtra(text: string): string {
  const line = text.replace(WHITE, " ").replace(INVISIBLE, "").replace(LONE_SURROGATE, "");
  return line.replace(/ +/g, " ").trim().slice(0, MAX_EXTRA_LENGTH).replace(LONE_SURROGATE, "").trim();
}
