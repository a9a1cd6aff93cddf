import type { Role } from "@/data/schema";
import type { Closers } from "@/data/steps/schema";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Profile } from "@/lib/matching/profile";
import type { Holdings } from "@/lib/matching/holdings";

/** What stands for most of a skill answers for it: who writes smart contracts is not asked of blockchain. */
export const STANDS_FOR = 0.75;

/** Half of Solidity is programming: who cannot program need not be asked of it. */
export const RULED_OUT_FROM = 0.5;

/** Every skill that a role's card names, each once, as the card has them. */
export function linkedSkills(role: Role): Set<string> {
  return new Set(linksOf(role).map((link) => (typeof link === "string" ? link : link.id)));
}

/** The skills that advice may name: what a card counts wholly, and the concrete ones beside it. */
export function advisedSkills(index: MatchingIndex, closers: Closers = {}): string[] {
  const whole = index.roles.flatMap((role) => linksOf(role).filter((link) => typeof link === "string"));
  const concrete = index.roles.flatMap(({ id }) => Object.values(closers[id] ?? {}));
  return [...new Set([...whole, ...concrete])];
}

/** Those of which a profile says nothing, not even by what it implies: the visitor could tell us something new. */
export function unspoken(skillIds: readonly string[], profile: Profile, holdings: Holdings, index: MatchingIndex): string[] {
  const said = new Set(profile.entries.map(({ skillId }) => skillId));
  const lacked = profile.entries.flatMap(({ stance, skillId }) => (stance === "lacks" ? [skillId] : []));
  const ruledOut = (id: string) => holdings.lackingCases(id).length + holdings.lackingGenerals(id).length > 0 || lacked.some((lack) => (index.implications.of(id).get(lack) ?? 0) >= RULED_OUT_FROM);
  return skillIds.filter((id) => !said.has(id) && holdings.holding(id).strength < STANDS_FOR && !ruledOut(id));
}

function linksOf(role: Role) {
  return [...role.requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf)), ...role.duties.flatMap(({ supportedBy }) => supportedBy)];
}
