import type { Fit, Stance, Status } from "@/data/words";

/** What a system makes of a text: the batch command's contract, as far as the scorers read it. */
export interface Answer {
  fit?: Fit;
  mentions: { skill: string; start: number; end: number; quote: string; stance: Stance }[];
  roles: AnsweredRole[];
}

export interface AnsweredRole {
  id: string;
  rank: number;
  score: number;
  requirements: { index: number; status: Status }[];
}

/** Something that is measured: the app, or a peer. */
export interface System {
  name: string;
  /** It puts roles in order and says nothing else: only ranking figures are asked of it. */
  ranksOnly: boolean;
  /** It takes seconds for a long text: of the adverts it is asked a part. */
  slow?: boolean;
  answer(text: string): Answer;
}

/** Best first; equal scores in the order of the cards. */
export function ranked(roles: Omit<AnsweredRole, "rank">[]): AnsweredRole[] {
  return [...roles].sort((a, b) => b.score - a.score).map((role, i) => ({ ...role, rank: i + 1 }));
}

export function fitOf(roles: readonly AnsweredRole[]): Fit {
  const [first, second] = roles;
  if (!first || first.score === 0) return "none";
  return second?.score === first.score ? "tie" : "clear";
}
