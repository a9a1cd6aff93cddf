import type { Requirement, Role } from "@/data/schema";
import type { Status } from "@/data/words";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import { holdingsOf, type Holdings } from "./holdings";
import type { DutyMatch, Match, PartMatch, RequirementMatch } from "./match";
import type { Profile } from "./profile";
import { CASES_FOR_ALL, DEPTH_FROM, DEPTH_LEFT, DEPTH_SHARE, DUTY_SHARE, IN_THE_ROLE_FROM, LACK_REACH, MET_FROM, MET_IN_THE_ROLE_FROM, MET_OF_BOTH_PARTS_FROM, PARTLY_FROM, TRACE_FROM } from "./weights";

/** A role held against a profile. Absolute: no other role has a say in it. */
export function matchRole(profile: Profile, role: Role, index: MatchingIndex): Match {
  const { requirements, duties, score } = scored(role, holdingsOf(profile, index));
  const sure = { ...profile, entries: profile.entries.filter((entry) => !entry.doubtful) };
  const certain = sure.entries.length === profile.entries.length ? score : scored(role, holdingsOf(sure, index)).score;
  // leaving out a doubtful lack may raise a score; the low end stays at or below it
  const low = Math.min(score, certain);
  return { roleId: role.id, score, low, high: granted(requirements, duties), requirements, duties };
}

/** The arithmetic of a match, for one profile's holdings. */
export function scored(role: Role, holdings: Holdings): { requirements: RequirementMatch[]; duties: DutyMatch[]; score: number } {
  const weights = role.requirements.reduce((sum, requirement) => sum + requirement.weight, 0);
  const share = role.duties.length > 0 ? 1 - DUTY_SHARE : 1;
  const all = role.requirements.map((requirement) => ({ requirement, covered: coveredOf(requirement, holdings) }));
  const requirements = all.map(({ requirement, covered }, i): RequirementMatch => {
    const { parts, coverage } = covered;
    const status = statusOf(covered, meanOf(all.filter((_, j) => j !== i).map((other) => other.covered.coverage)));
    const weight = (share * requirement.weight) / weights;
    const points = weight * coverage * (1 - DEPTH_SHARE + DEPTH_SHARE * depthOf(requirement, holdings));
    const isShown = status === "met" || status === "partly";
    return { index: i + 1, text: requirement.text, status, coverage, weight, points, parts, because: isShown ? [...new Set(parts.flatMap((part) => part.because))] : [] };
  });
  const duties = role.duties.map((duty) => {
    const { strength, because } = strongest(duty.supportedBy, holdings);
    const weight = DUTY_SHARE / role.duties.length;
    return { text: duty.text, support: strength, weight, points: weight * strength, because };
  });
  const score = [...requirements, ...duties].reduce((sum, each) => sum + each.points, 0);
  return { requirements, duties, score };
}

/** What a profile shows of a requirement, before anything is made of it. */
interface Covered {
  parts: PartMatch[];
  /** 0..1 */
  coverage: number;
  /** True when the visitor says of each part that they lack the very thing it asks for. */
  isDenied: boolean;
}

function coveredOf(requirement: Requirement, holdings: Holdings): Covered {
  const parts = requirement.parts.map((part): PartMatch => {
    // who says that they lack the very thing has it by no halves: "no secure coding", whatever security work shows a third of it
    const isLacked = lackedWholly(part, holdings).length > 0;
    const { strength, because } = strongest(isLacked ? part.anyOf.filter((link) => worthOf(link) === 1) : part.anyOf, holdings, part.addUpTo);
    return { name: part.name, coverage: strength, because, lacking: lackedOf(part, holdings) };
  });
  return { parts, coverage: meanOf(parts.map((part) => part.coverage)), isDenied: requirement.parts.every((part) => lackedWholly(part, holdings).length > 0) };
}

/** What the visitor lacks that is the very thing a part asks for, which its first alternative names, or more than it. */
function lackedWholly(part: Part, holdings: Holdings): string[] {
  const [first] = part.anyOf;
  if (first === undefined) return [];
  const named = holdings.lackingGenerals(idOf(first));
  if (named.length > 0) return named;
  // "Ethereum, Hyperledger, Solana: never built on any of them" denies platforms as such
  const cases = casesLacked(part, first, holdings);
  return cases.length >= CASES_FOR_ALL && holdings.holding(idOf(first)).strength < LACK_REACH ? cases : [];
}

/** Cases of an alternative that are lacked, as far as one case speaks of so many. */
function casesLacked(part: Part, link: Link, holdings: Holdings): string[] {
  const cases = holdings.lackingCases(idOf(link));
  return part.lackedBy ? cases.filter((id) => id === idOf(link) || part.lackedBy?.includes(id)) : cases;
}

/**
 * What the visitor lacks that speaks of a part: the thing itself, a case of an alternative that shows all of it, or an alternative.
 * Who knows no blockchain lacks decentralised applications, and not yet the programming that Solidity would show.
 */
function lackedOf(part: Part, holdings: Holdings): string[] {
  const names = part.anyOf.map(idOf);
  const inAlternatives = part.anyOf.filter((link) => worthOf(link) >= LACK_REACH).flatMap((link) => [...casesLacked(part, link, holdings), ...holdings.lackingGenerals(idOf(link)).filter((general) => names.includes(general))]);
  return [...new Set([...inAlternatives, ...lackedWholly(part, holdings)])].sort();
}

/** @param ofTheRest 0..1, the mean coverage of the role's other requirements: whoever shows those is read generously in this one too. */
function statusOf({ coverage, parts, isDenied }: Covered, ofTheRest: number): Status {
  const lacked = parts.filter((part) => part.lacking.length > 0).length;
  const isInTheRole = ofTheRest >= IN_THE_ROLE_FROM && lacked === 0;
  const isOfBothParts = parts.length === 2 && parts.every((part) => part.coverage >= TRACE_FROM);
  const metInTheRole = isOfBothParts ? MET_OF_BOTH_PARTS_FROM : MET_IN_THE_ROLE_FROM;
  if (coverage >= (isInTheRole ? metInTheRole : MET_FROM)) return "met";
  // "no cryptography, no DApps": that a Hyperledger network shows something of both makes it no "partly"
  if (isDenied) return "lacking";
  if (coverage >= PARTLY_FROM) return "partly";
  // lacking cryptography is not yet lacking "cryptography, secure coding, threat modelling"; whoever lacks social media, and says nothing of communities, lacks "social media and community building"
  const isFirstLacked = (parts[0]?.lacking.length ?? 0) > 0;
  return lacked * 2 > parts.length || (lacked * 2 === parts.length && isFirstLacked) ? "lacking" : "not-mentioned";
}

const meanOf = (values: readonly number[]) => (values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length);

/** 0..1: none for a single skill, rising with every further one that shows something of the requirement. */
function depthOf(requirement: Requirement, holdings: Holdings): number {
  const strengths = new Map<string, number>();
  for (const link of requirement.parts.flatMap((part) => part.anyOf)) {
    for (const { skillId, strength } of holdings.holding(idOf(link)).because) {
      strengths.set(skillId, Math.max(strengths.get(skillId) ?? 0, strength * besideOf(link, holdings) * worthOf(link)));
    }
  }
  const amount = [...strengths.values()].reduce((sum, strength) => sum + (strength >= DEPTH_FROM ? strength : 0), 0);
  return 1 - DEPTH_LEFT ** Math.max(0, amount - 1);
}

type Part = Requirement["parts"][number];
type Link = string | { id: string; worth: number; beside?: string };
const idOf = (link: Link) => (typeof link === "string" ? link : link.id);
const worthOf = (link: Link) => (typeof link === "string" ? 1 : link.worth);
const besideOf = (link: Link, holdings: Holdings) => (typeof link === "string" || link.beside === undefined ? 1 : holdings.holding(link.beside).strength);

/**
 * How far any of several alternatives is shown, and by what. Each entry speaks for the one alternative it shows best; of the
 * entries for one alternative the strongest counts, and alternatives that each show a part add up as chances do (noisy-or):
 * writing well and speaking well are together more than either. What adds up stays below `addUpTo`, unless one alone shows more.
 * An alternative that counts only beside another skill never takes an entry away from where it shows more.
 */
function strongest(links: readonly Link[], holdings: Holdings, addUpTo = 1): { strength: number; because: string[] } {
  const inAll = addedUp(links, holdings, addUpTo);
  const alone = links.filter((link) => typeof link === "string" || link.beside === undefined);
  if (alone.length === links.length) return inAll;
  const apart = addedUp(alone, holdings, addUpTo);
  return apart.strength > inAll.strength ? apart : inAll;
}

function addedUp(links: readonly Link[], holdings: Holdings, addUpTo: number): { strength: number; because: string[] } {
  const shown = new Map<string, { strength: number; link: string }>();
  for (const link of links) {
    for (const { skillId, strength } of holdings.holding(idOf(link)).because) {
      const worth = strength * besideOf(link, holdings) * worthOf(link);
      if (worth > (shown.get(skillId)?.strength ?? 0)) shown.set(skillId, { strength: worth, link: idOf(link) });
    }
  }
  const perAlternative = new Map<string, number>();
  for (const { strength, link } of shown.values()) perAlternative.set(link, Math.max(perAlternative.get(link) ?? 0, strength));
  const missing = [...perAlternative.values()].reduce((left, strength) => left * (1 - strength), 1);
  const because = [...shown].sort(([a, x], [b, y]) => y.strength - x.strength || (a < b ? -1 : 1));
  const most = Math.max(0, ...perAlternative.values());
  return { strength: Math.max(most, Math.min(addUpTo, 1 - missing)), because: because.map(([skillId]) => skillId) };
}

/**
 * The score if everything that is not mentioned were there; what is lacking stays lacking. What is shown a little of is not
 * mentioned as a whole: who names a first skill must not seem to have less before them than who named none.
 */
function granted(requirements: readonly RequirementMatch[], duties: readonly DutyMatch[]): number {
  const ofRequirements = requirements.map(({ parts, weight }) => weight * meanOf(parts.map((part) => (part.lacking.length > 0 ? part.coverage : 1))));
  return [...ofRequirements, ...duties.map((duty) => duty.weight)].reduce((sum, points) => sum + points, 0);
}
