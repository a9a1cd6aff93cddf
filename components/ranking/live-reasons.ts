import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Match, Ranking } from "@/lib/matching/match";
import type { ProfileEntry } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";

/** Which skills a small card names, and what they do there. All three empty: nothing said has to do with the role. */
export interface LiveReasons {
  /** They show a requirement. */
  shown: string[];
  /** They show none, but speak for the role a little: of a part, or of a duty. */
  faint: string[];
  /** The role asks for them, and the writer named them otherwise than as their own: wished for, lacking, somebody else's. */
  otherwise: string[];
}

const NO_REASONS: LiveReasons = { shown: [], faint: [], otherwise: [] };

/** By role. What shows a requirement is enough of a reason; only where nothing does is the rest worth its line. */
export function liveReasons({ matches }: Ranking, entries: readonly ProfileEntry[], index: MatchingIndex): (roleId: string) => LiveReasons {
  const asHad = entries.flatMap((entry): ProfileEntry[] => (isOwn(entry) ? [] : [{ ...entry, stance: "has" }]));
  const ifHad = asHad.length > 0 ? rankRoles({ entries: asHad, extras: [] }, index).matches : [];
  const byRole = new Map(matches.map((match) => [match.roleId, reasonsOf(match, ifHad.find(({ roleId }) => roleId === match.roleId))]));
  return (roleId) => byRole.get(roleId) ?? NO_REASONS;
}

const isOwn = ({ stance }: ProfileEntry) => stance === "has" || stance === "learning";

function reasonsOf(match: Match, ifHad: Match | undefined): LiveReasons {
  const shown = distinct(match.requirements.flatMap(({ because }) => because));
  if (shown.length > 0) return { ...NO_REASONS, shown };
  const lacking = match.requirements.flatMap(({ parts }) => parts.flatMap((part) => part.lacking));
  return { shown, faint: speakingFor(match), otherwise: distinct([...(ifHad ? speakingFor(ifHad) : []), ...lacking]) };
}

const speakingFor = ({ requirements, duties }: Match) => distinct([...requirements.flatMap(({ parts }) => parts), ...duties].flatMap(({ because }) => because));

const distinct = (ids: readonly string[]) => [...new Set(ids)];
