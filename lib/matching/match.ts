import type { Fit, Status } from "@/data/words";

export interface PartMatch {
  name: string;
  /** 0..1 */
  coverage: number;
  /** Skills of the profile that cover it, strongest first. */
  because: string[];
  /** Skills of the profile that the visitor says they lack and that speak of this part. */
  lacking: string[];
}

export interface RequirementMatch {
  /** 1.. in the order of the role card. */
  index: number;
  text: string;
  status: Status;
  /** 0..1, of the parts. */
  coverage: number;
  /** Share of the role's score that the requirement can give, 0..1. */
  weight: number;
  /** What it gives: the points of requirements and duties add up to the score. */
  points: number;
  parts: PartMatch[];
  because: string[];
}

export interface DutyMatch {
  text: string;
  support: number;
  weight: number;
  points: number;
  because: string[];
}

/** A role held against a profile. Scores are 0..1. */
export interface Match {
  roleId: string;
  score: number;
  /** Without doubtful readings. */
  low: number;
  /** Granting everything that is not mentioned: only what is lacking keeps it below 1. */
  high: number;
  requirements: RequirementMatch[];
  duties: DutyMatch[];
}

export interface Ranking {
  fit: Fit;
  /** Role ids that share first place when fit is "tie"; else empty. */
  tied: string[];
  /** Best first; equal scores in the order of the cards. */
  matches: Match[];
  /** True when the profile holds nothing at all: no score is shown then. */
  empty: boolean;
}
