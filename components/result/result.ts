import type { EvidenceSource } from "@/components/role-card/evidence";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { ShownScores } from "@/lib/matching/shown-score";
import type { Ranking } from "@/lib/matching/match";
import type { Profile } from "@/lib/matching/profile";

/** One ranking and what it was made from: all that a result's page shows is derived from this. */
export interface Result {
  ranking: Ranking;
  profile: Profile;
  index: MatchingIndex;
  source: EvidenceSource;
  /** As the link says they were shown. */
  shownThen: ShownScores;
}

export function titleOf(roleId: string | undefined, { roles }: Pick<MatchingIndex, "roles">): string {
  return roles.find((role) => role.id === roleId)?.title ?? "";
}
