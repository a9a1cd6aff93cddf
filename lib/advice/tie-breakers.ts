import type { Closers } from "@/data/steps/schema";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Ranking } from "@/lib/matching/match";
import type { Profile } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";
import { TIE_FROM } from "@/lib/matching/weights";
import { advisedSkills, unspoken } from "./advised-skills";
import { trialsOf, type Standing } from "./trials";
import { withSkills } from "./what-if";

export interface TieBreaker {
  /** The role that would stand first alone, … */
  roleId: string;
  /** … if the visitor had this, … */
  skillId: string;
  /** … and by how much. */
  lead: number;
}

/** What would decide a tie: for each of the tied roles the one skill that would put it furthest ahead. Roles that no single skill puts ahead are left out. */
export function tieBreakers(ranking: Ranking, profile: Profile, index: MatchingIndex, closers: Closers = {}): TieBreaker[] {
  if (ranking.fit !== "tie") return [];
  const trials = trialsOf(profile, index);
  const leads = unspoken(advisedSkills(index, closers), profile, trials.holdings, index).map((skillId) => leadOf(trials.after({ skillId, stance: "has" }), skillId));
  // whether a lead is clear, the ranking itself says: two whole cards tie from a lower share
  const isClear = ({ skillId }: TieBreaker) => rankRoles(withSkills(profile, [skillId]), index).fit !== "tie";
  return ranking.tied.flatMap((roleId) => {
    const furthestFirst = leads.filter((each) => each.roleId === roleId && each.lead > each.score * (1 - TIE_FROM)).sort((a, b) => b.lead - a.lead);
    const best = furthestFirst.find(isClear);
    return best ? [{ roleId: best.roleId, skillId: best.skillId, lead: best.lead }] : [];
  });
}

function leadOf({ order, scores }: Standing, skillId: string): TieBreaker & { score: number } {
  const [first = "", second = ""] = order;
  const score = scores.get(first) ?? 0;
  return { roleId: first, skillId, lead: score - (scores.get(second) ?? 0), score };
}
