import type { EntryRoutes } from "@/data/steps/schema";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Match, Ranking } from "@/lib/matching/match";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";

export interface NearestRole {
  roleId: string;
  /** Nearest by what the profile shows, or, where it shows nothing of any role, by what the visitor wants. */
  by: "shown" | "wanted";
  /** Skills of the profile that speak for the role, in the order of its card. */
  shares: string[];
  /** Short honest ways into it. */
  routes: readonly string[];
}

/** When none of the roles fits yet: the nearest one. Undefined when one fits, or when nothing leads towards any. */
export function nearestRole(ranking: Ranking, profile: Profile, index: MatchingIndex, routes: EntryRoutes): NearestRole | undefined {
  if (ranking.fit !== "none") return undefined;
  const shown = nearest(ranking, "shown", routes);
  return shown ?? nearest(rankRoles({ ...profile, entries: profile.entries.map(asHad) }, index), "wanted", routes);
}

const asHad = (entry: ProfileEntry): ProfileEntry => (entry.stance === "wants" ? { ...entry, stance: "has" } : entry);

function nearest({ matches }: Ranking, by: NearestRole["by"], routes: EntryRoutes): NearestRole | undefined {
  const best = matches[0];
  if (!best || best.score === 0) return undefined;
  return { roleId: best.roleId, by, shares: evidenceOf(best), routes: routes[best.roleId] ?? [] };
}

/** Of the parts too: what is too faint to be shown of a requirement is still what the visitor and the role share. */
function evidenceOf({ requirements, duties }: Match): string[] {
  return [...new Set([...requirements.flatMap(({ parts }) => parts), ...duties].flatMap(({ because }) => because))];
}
