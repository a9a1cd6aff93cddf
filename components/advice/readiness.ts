import type { EvidenceSource } from "@/components/role-card/evidence";
import { evidenceFor } from "@/lib/advice/little-behind";
import type { Match } from "@/lib/matching/match";
import { LEAST } from "@/lib/matching/shown-score";
import { MET_FROM } from "@/lib/matching/weights";

/** The three requirements, and two things more: who has a whole card behind four words has hardly begun to tell. */
const LEAST_EVIDENCE = 5;

/** So many things one has are a trade, though nothing is said of how well or how long. */
const MUCH_EVIDENCE = 8;

/** Three months of a tool and one mockup are a beginning. */
const LEAST_YEARS = 1;

/** A duty that is shown less than this has more to it than was told. */
const SHOWN = 0.5;

/** More examples than these are homework. */
const MOST_EXAMPLES = 2;

/** What an employer would still ask of somebody who meets all requirements: the more of it, the less "you can apply" is true. */
export interface Readiness {
  isReady: boolean;
  /** Parts that a requirement is met without, or nearly so, by name. */
  thinParts: string[];
  /** Nothing behind it says how well or for how long. */
  lacksDepth: boolean;
}

/** Whether somebody with all requirements of a role would apply today: enough stands behind every part of it, that one has and not only learns, without what was read with doubt. */
export function readinessOf(match: Match, { entries, mentions }: Pick<EvidenceSource, "entries" | "mentions">): Readiness {
  const evidence = evidenceFor(match);
  const solid = entries.filter(({ skillId, stance, level, doubtful }) => evidence.includes(skillId) && stance === "has" && level !== "low" && !doubtful);
  const lasted = (id: string) => mentions?.some(({ skillId, stance, years }) => skillId === id && stance === "has" && (years ?? 0) >= LEAST_YEARS) ?? false;
  const lacksDepth = solid.length < MUCH_EVIDENCE && !solid.some(({ skillId, level }) => level !== undefined || lasted(skillId));
  const thinParts = thinPartsOf(match);
  return { isReady: match.low >= LEAST.strong && solid.length >= LEAST_EVIDENCE && thinParts.length === 0 && !lacksDepth, thinParts, lacksDepth };
}

/** What a requirement is met without, or nearly so: "cryptography, secure coding, threat modelling" by somebody who reads a book on the first. */
export function thinPartsOf({ requirements }: Pick<Match, "requirements">): string[] {
  return requirements.flatMap(({ status, parts }) => (status === "met" ? parts.filter(({ coverage }) => coverage < MET_FROM).map(({ name }) => name) : []));
}

/** What else somebody may have done that speaks for the role: the duties that least was said of. */
export function worthAdding({ duties }: Match): string[] {
  return duties
    .filter(({ support }) => support < SHOWN)
    .sort((a, b) => a.support - b.support)
    .slice(0, MOST_EXAMPLES)
    .map(({ text }) => text);
}
