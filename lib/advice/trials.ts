import type { Role } from "@/data/schema";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import { entryStrength, holdingsOf, type Holding, type Holdings } from "@/lib/matching/holdings";
import { scored } from "@/lib/matching/match-role";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { linkedSkills } from "./advised-skills";
import { withEntry } from "./what-if";

/** Where the roles stand: what rankRoles says, without ranges and evidence. */
export interface Standing {
  /** Role ids, best first. */
  order: readonly string[];
  scores: ReadonlyMap<string, number>;
  /** Nobody stands first where nothing scores. */
  first: string | undefined;
}

/** One profile and many "what if this entry were different?", each at the price of the roles that it touches. */
export interface Trials {
  now: Standing;
  holdings: Holdings;
  /** As rankRoles on the profile with this entry in place of what it says of the skill; a law in the tests. */
  after(entry: ProfileEntry): Standing;
}

interface Placed {
  roleId: string;
  card: number;
  score: number;
  met: number;
}

export function trialsOf(profile: Profile, index: MatchingIndex): Trials {
  const holdings = holdingsOf(profile, index);
  const links = index.roles.map(linkedSkills);
  const before = index.roles.map((role, card) => placed(role, card, holdings));
  const now = standingOf(before);
  const said = new Map(profile.entries.map(({ skillId, stance }) => [skillId, stance]));
  return {
    now,
    holdings,
    after(entry) {
      // what is lacked takes away more than it implies: whoever lacks communication writes by no halves
      if (entry.stance === "lacks" || said.get(entry.skillId) === "lacks") {
        const anew = holdingsOf(withEntry(profile, entry), index);
        return standingOf(index.roles.map((role, card) => placed(role, card, anew)));
      }
      // a new wish takes nothing from somebody who shows nothing of the skill
      if (entryStrength(entry) === 0 && !said.has(entry.skillId) && holdings.holding(entry.skillId).strength === 0) return now;
      const reached = index.implications.of(entry.skillId);
      const changed = holdingsWith(entry, profile, holdings, index);
      const touched = (card: number) => [...reached.keys()].some((id) => links[card]?.has(id));
      return standingOf(before.map((place, card) => (touched(card) ? placed(index.roles[card]!, card, changed) : place)));
    },
  };
}

function placed(role: Role, card: number, holdings: Holdings): Placed {
  const { score, requirements } = scored(role, holdings);
  return { roleId: role.id, card, score, met: requirements.filter(({ status }) => status === "met").length };
}

function standingOf(places: readonly Placed[]): Standing {
  const sorted = [...places].sort((a, b) => b.score - a.score || b.met - a.met || a.card - b.card);
  const best = sorted[0];
  return {
    order: sorted.map(({ roleId }) => roleId),
    scores: new Map(sorted.map(({ roleId, score }) => [roleId, score])),
    first: best && best.score > 0 ? best.roleId : undefined,
  };
}

/** Holdings with one entry put in, which is no lack and takes the place of none: only what the skill implies is laid over, the rest is as it was. */
function holdingsWith(entry: ProfileEntry, profile: Profile, base: Holdings, index: MatchingIndex): Holdings {
  const reached = index.implications.of(entry.skillId);
  const own = entryStrength(entry);
  const lacks = new Set(profile.entries.flatMap(({ stance, skillId }) => (stance === "lacks" ? [skillId] : [])));
  const overlaid = new Map<string, Holding>();
  for (const [id, worth] of reached) {
    const others = lacks.has(id) ? [] : base.holding(id).because.filter(({ skillId }) => skillId !== entry.skillId);
    const because = own > 0 && !lacks.has(id) ? [...others, { skillId: entry.skillId, strength: own * worth }] : others;
    because.sort((a, b) => b.strength - a.strength || (a.skillId < b.skillId ? -1 : 1));
    overlaid.set(id, { strength: because[0]?.strength ?? 0, because });
  }
  return { ...base, holding: (skillId) => overlaid.get(skillId) ?? base.holding(skillId) };
}
