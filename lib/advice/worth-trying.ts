import type { Closers } from "@/data/steps/schema";
import type { MatchingIndex } from "@/lib/catalogue/matching-index";
import type { Ranking } from "@/lib/matching/match";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";
import { RULED_OUT_FROM } from "./advised-skills";
import { gapsOf } from "./gaps-of";

/** What a gap of a role that shows nothing counts beside one of the best role: a nurse is not first of all asked to learn Solidity. */
const LEAST_NEAR = 0.1;

/** Skills to ask "what if I learned this?" of: each closes a gap of some role, those that add most to what is nearest first. */
export function worthTrying(ranking: Ranking, profile: Profile, index: MatchingIndex, closers: Closers = {}): string[] {
  const best = Math.max(...ranking.matches.map(({ score }) => score));
  const near = (score: number) => (best === 0 ? 1 : LEAST_NEAR + (1 - LEAST_NEAR) * (score / best));
  const lacked = profile.entries.flatMap(({ stance, skillId }) => (stance === "lacks" ? [skillId] : []));
  // "I know nothing of blockchain, and don't want to": what is a case of it comes after everything else
  const isOfWhatIsLacked = (skillId: string) => lacked.some((lack) => lack !== skillId && (index.implications.of(skillId).get(lack) ?? 0) >= RULED_OUT_FROM);
  const gaps = ranking.matches.flatMap((match) => gapsOf(match, profile, index, closers).map(({ skillId, adds }) => ({ skillId, worth: isOfWhatIsLacked(skillId) ? 0 : adds * near(match.score) })));
  return [...new Set(gaps.sort((a, b) => b.worth - a.worth).map(({ skillId }) => skillId))];
}

/** The entries of "I want to learn these"; who has a skill or is learning it already wants nothing new. */
export function wanted(skillIds: readonly string[], profile: Profile): ProfileEntry[] {
  const begun = new Set(profile.entries.filter(({ stance }) => stance === "has" || stance === "learning").map(({ skillId }) => skillId));
  return skillIds.filter((skillId) => !begun.has(skillId)).map((skillId) => ({ skillId, stance: "wants" }));
}
