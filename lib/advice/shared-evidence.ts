import type { Match } from "@/lib/matching/match";

/** What speaks for both of two roles, and what for one alone: skill ids, each once. */
export interface SharedEvidence {
  both: string[];
  onlyFirst: string[];
  onlySecond: string[];
}

export function sharedEvidence(first: Match, second: Match): SharedEvidence {
  const ofFirst = evidenceOf(first);
  const ofSecond = evidenceOf(second);
  return {
    both: ofFirst.filter((skillId) => ofSecond.includes(skillId)),
    onlyFirst: ofFirst.filter((skillId) => !ofSecond.includes(skillId)),
    onlySecond: ofSecond.filter((skillId) => !ofFirst.includes(skillId)),
  };
}

const evidenceOf = ({ requirements, duties }: Match) => [...new Set([...requirements, ...duties].flatMap(({ because }) => because))];
