import type { Match, Ranking } from "@/lib/matching/match";

/** In how many of so many reasonable weightings the first role stays first. */
export interface Firmness {
  first: string;
  stays: number;
  of: number;
}

/** Enough that another seed says the same within two in a hundred, and over before a finger has left the glass. */
export const WEIGHTINGS = 500;

/** Half as much or twice as much: who would weigh a requirement at a third of what the card says has another role in mind. */
export const REASONABLE_FACTOR = 2;

/** However much experience counts, the three required skills count for a quarter at the least. */
const MOST_DUTY_SHARE = 0.75;

/** A small seeded generator of numbers from 0 to below 1 (mulberry32): the same seed, the same numbers, on every machine. */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** How firm the first place is against other opinions of what weighs how much; undefined where nobody stands first. */
export function howFirm(ranking: Ranking, of = WEIGHTINGS, seed = 1): Firmness | undefined {
  const [first, ...others] = ranking.matches.map(partsOf);
  if (!first || first.score === 0) return undefined;
  const random = mulberry32(seed);
  const factor = () => REASONABLE_FACTOR ** (2 * random() - 1); // as likely halved as doubled
  let stays = 0;
  for (let run = 0; run < of; run++) {
    const dutyFactor = factor(); // one opinion of what experience is worth holds for all roles
    const score = weighed(first, dutyFactor, factor);
    // every role is weighed before comparing, so that each run draws as many numbers
    const best = others.map((other) => weighed(other, dutyFactor, factor)).reduce((most, each) => Math.max(most, each), 0);
    if (score >= best) stays++;
  }
  return { first: first.roleId, stays, of };
}

interface Parts {
  roleId: string;
  score: number;
  /** Of each requirement: its weight, and how much of what it can give it gives. */
  requirements: { weight: number; filled: number }[];
  dutyShare: number;
  /** How much of what the duties can give they give. */
  support: number;
}

function partsOf({ roleId, score, requirements, duties }: Match): Parts {
  const dutyShare = duties.reduce((sum, duty) => sum + duty.weight, 0);
  const dutyPoints = duties.reduce((sum, duty) => sum + duty.points, 0);
  return {
    roleId,
    score,
    requirements: requirements.map(({ weight, points }) => ({ weight, filled: weight > 0 ? points / weight : 0 })),
    dutyShare,
    support: dutyShare > 0 ? dutyPoints / dutyShare : 0,
  };
}

function weighed({ requirements, dutyShare, support }: Parts, dutyFactor: number, factor: () => number): number {
  let weights = 0;
  let points = 0;
  for (const { weight, filled } of requirements) {
    const opinion = weight * factor();
    weights += opinion;
    points += opinion * filled;
  }
  const share = Math.min(MOST_DUTY_SHARE, dutyShare * dutyFactor);
  return (1 - share) * (weights > 0 ? points / weights : 0) + share * support;
}
