import type { Closers } from "@/data/steps/schema";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Match } from "@/lib/matching/match";
import type { Profile } from "@/lib/matching/profile";
import { advisedSkills } from "./advised-skills";
import { trialsOf, type Standing, type Trials } from "./trials";
import { learned } from "./what-if";

/** A requirement or duty that a role gets points for, by skills that speak for it more than for its neighbour. */
export interface Ground {
  kind: "requirement" | "duty";
  /** 1.. in the order of the card. */
  index: number;
  text: string;
  points: number;
  /** What speaks for it, the most telling first. */
  skillIds: string[];
}

export interface Side {
  roleId: string;
  score: number;
  /** Skills that give this role more than its neighbour, the most telling first. */
  skillIds: string[];
  /** Most points first. */
  grounds: Ground[];
}

export interface Reversal {
  skillId: string;
  /** Scores with that skill. */
  above: number;
  below: number;
}

export interface Contrast {
  above: Side;
  below: Side;
  /** The least that would reverse the order: one skill more, of those that the lower role asks for. */
  reversedBy: Reversal | undefined;
}

/** Less is no difference but the dust of floating-point sums. */
const TELLS = 1e-9;

/** Why one role stands above its neighbour, and which single skill would turn that round. */
export function contrast(above: Match, below: Match, profile: Profile, index: MatchingIndex, closers: Closers = {}): Contrast {
  const trials = trialsOf(profile, index);
  const tells = tellingSkills(above, below, trials);
  return {
    above: sideOf(above, tells, 1),
    below: sideOf(below, tells, -1),
    reversedBy: reversal(above.roleId, below.roleId, profile, trials, advisedSkills({ ...index, roles: index.roles.filter(({ id }) => id === below.roleId) }, closers)),
  };
}

/** By how much each skill gives the upper role more than the lower one (below 0: less): what they would lose without it. */
function tellingSkills(above: Match, below: Match, trials: Trials): Map<string, number> {
  const lead = (standing: Standing) => (standing.scores.get(above.roleId) ?? 0) - (standing.scores.get(below.roleId) ?? 0);
  const now = lead(trials.now);
  const evidence = new Set([above, below].flatMap(({ requirements, duties }) => [...requirements.flatMap(({ parts }) => parts), ...duties].flatMap(({ because }) => because)));
  // somebody else's skill counts for nothing: the profile as if this skill were not there
  return new Map([...evidence].map((skillId) => [skillId, now - lead(trials.after({ skillId, stance: "other" }))]));
}

function sideOf(match: Match, tells: ReadonlyMap<string, number>, sign: 1 | -1): Side {
  const weight = (skillId: string) => sign * (tells.get(skillId) ?? 0);
  const telling = (skillIds: readonly string[]) => skillIds.filter((id) => weight(id) > TELLS).sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  const grounds = [
    ...match.requirements.map(({ index, text, points, because }): Ground => ({ kind: "requirement", index, text, points, skillIds: telling(because) })),
    ...match.duties.map(({ text, points, because }, i): Ground => ({ kind: "duty", index: i + 1, text, points, skillIds: telling(because) })),
  ]
    .filter(({ skillIds }) => skillIds.length > 0)
    .sort((a, b) => b.points - a.points);
  return { roleId: match.roleId, score: match.score, skillIds: telling([...tells.keys()]), grounds };
}

/** Of the skills that would put the lower role above, the one that moves the two least. */
function reversal(above: string, below: string, profile: Profile, trials: Trials, skillIds: readonly string[]): Reversal | undefined {
  const reversals = skillIds.flatMap((skillId) => {
    const after = trials.after(learned(skillId, profile.entries.find((entry) => entry.skillId === skillId)));
    if (after.order.indexOf(below) > after.order.indexOf(above)) return [];
    return [{ skillId, above: after.scores.get(above) ?? 0, below: after.scores.get(below) ?? 0 }];
  });
  return reversals.reduce<Reversal | undefined>((least, each) => (least && lead(least) <= lead(each) ? least : each), undefined);
}

const lead = ({ above, below }: Reversal) => below - above;
