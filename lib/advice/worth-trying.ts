import type { Closers } from "@/data/steps/schema";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Ranking } from "@/lib/matching/match";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { gapsOf } from "./gaps-of";

/** Skills to ask "what if I learned this?" of: each closes a gap of some role, those that add most first. */
export function worthTrying(ranking: Ranking, profile: Profile, index: MatchingIndex, closers: Closers = {}): string[] {
  const gaps = ranking.matches.flatMap((match) => gapsOf(match, profile, index, closers));
  return [...new Set(gaps.sort((a, b) => b.adds - a.adds).map(({ skillId }) => skillId))];
}

/** The entries of "I want to learn these"; who has a skill or is learning it already wants nothing new. */
export function wanted(skillIds: readonly string[], profile: Profile): ProfileEntry[] {
  const begun = new Set(profile.entries.filter(({ stance }) => stance === "has" || stance === "learning").map(({ skillId }) => skillId));
  return skillIds.filter((skillId) => !begun.has(skillId)).map((skillId) => ({ skillId, stance: "wants" }));
}
