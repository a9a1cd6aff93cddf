import type { Ranking } from "./match";

/** A score in words, best first. */
export const SCORE_WORDS = ["strong", "good", "partial", "little"] as const;
export type ScoreWord = (typeof SCORE_WORDS)[number];

/** The least score of each word, with the case that it decides. */
export const LEAST = {
  strong: 0.7, // two requirements met and most of the third: one would apply today
  good: 0.45, // two of three met, or all of them in part: one would apply and say what is missing
  partial: 0.2, // one of three met: a beginning that can be built on
} as const;

export function scoreWord(score: number): ScoreWord {
  if (score >= LEAST.strong) return "strong";
  if (score >= LEAST.good) return "good";
  return score >= LEAST.partial ? "partial" : "little";
}

/** The number on the screen and in a link: whole per cent. */
export const percentOf = (score: number): number => Math.round(score * 100);

/** The scores as shown: whole per cent, 0 to 100. */
export type ShownScores = { roleId: string; percent: number }[];

/** What a link carries of a ranking. Where nothing was read no score was shown, so none is carried. */
export function shownScores(ranking: Ranking): ShownScores {
  if (ranking.empty) return [];
  return ranking.matches.map(({ roleId, score }) => ({ roleId, percent: percentOf(score) }));
}
