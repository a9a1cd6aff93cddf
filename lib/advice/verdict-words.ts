import type { Match } from "@/lib/matching/match";
import { scoreWord, type ScoreWord } from "@/lib/matching/shown-score";

/** A match in words before numbers. The thresholds and their cases are `LEAST` in shown-score. */
export interface Verdict {
  word: ScoreWord;
  low: ScoreWord;
  high: ScoreWord;
  /** What could make it another word: doubtful readings that prove wrong, or skills that are there and not mentioned. */
  changedBy: ("doubt" | "silence")[];
}

/** What the score, and either end of its range, is called. */
export function verdictOf({ score, low, high }: Pick<Match, "score" | "low" | "high">): Verdict {
  const verdict = { word: scoreWord(score), low: scoreWord(low), high: scoreWord(high) };
  const doubt = verdict.low !== verdict.word ? (["doubt"] as const) : [];
  const silence = verdict.high !== verdict.word ? (["silence"] as const) : [];
  return { ...verdict, changedBy: [...doubt, ...silence] };
}
