import type { Firmness } from "./how-firm";

/** How firm the first place is, in words. */
export const FIRM_WORDS = ["firm", "fairly", "loose"] as const;
export type FirmWord = (typeof FIRM_WORDS)[number];

/** The least share of weightings under which the first stays first, with the case that it decides. */
export const LEAST_SHARE = {
  firm: 0.95, // one opinion in twenty would put another first: nobody needs to hear of it
  fairly: 0.7, // two in three and more: a lead, with room for other opinions
} as const;

export function firmWord({ stays, of }: Firmness): FirmWord {
  const share = stays / of;
  if (share >= LEAST_SHARE.firm) return "firm";
  return share >= LEAST_SHARE.fairly ? "fairly" : "loose";
}
