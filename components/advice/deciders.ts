import type { Result } from "@/components/result/result";
import { closers } from "@/data/steps/closers";
import { tieBreakers, type TieBreaker } from "@/lib/advice/tie-breakers";
import type { Profile } from "@/lib/matching/profile";

const known = new WeakMap<Profile, TieBreaker[]>();

/** What would decide a tie: the one source of all that a page says of it, worked out once a profile. */
export function decidersOf({ ranking, profile, index }: Pick<Result, "ranking" | "profile" | "index">): TieBreaker[] {
  if (ranking.fit !== "tie") return [];
  const deciders = known.get(profile) ?? tieBreakers(ranking, profile, index, closers);
  known.set(profile, deciders);
  return deciders;
}
