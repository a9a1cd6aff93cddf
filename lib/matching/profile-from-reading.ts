import type { Level, Stance } from "@/data/words";
import type { Mention, Reading } from "@/lib/reading/reading";
import type { Profile, ProfileEntry } from "./profile";

/** When a text says several things of one skill, the one that counts: "never used Rust at work, but five years of it at home" has it. */
const PRECEDENCE: readonly Stance[] = ["has", "learning", "lacks", "wants", "other"];
const LEVEL_ORDER: readonly (Level | undefined)[] = ["high", "mid", undefined, "low"];
/** An advert keeps naming what the job is about. What it names less often than once in so many letters is named in passing. */
const LETTERS_PER_NAMING = 1500;

/** What counts of a reading: one entry a skill, by its strongest claim. Of a person's own text, order and repetition change nothing. */
export function profileFromReading(reading: Reading): Profile {
  const bySkill = new Map<string, Mention[]>();
  const counted = reading.mentions.filter(({ beside }) => !beside);
  for (const mention of counted) bySkill.set(mention.skillId, [...(bySkill.get(mention.skillId) ?? []), mention]);
  const entries = [...bySkill].map(([skillId, mentions]) => (reading.advert ? askedEntry(skillId, mentions, reading.readTo) : entryOf(skillId, mentions)));
  return { entries: entries.sort((a, b) => (a.skillId < b.skillId ? -1 : 1)), extras: [] };
}

/** An advert is ranked by what it asks for: the visitor learns which of the roles it is, and is told that it is an advert. */
function askedEntry(skillId: string, mentions: readonly Mention[], length: number): ProfileEntry {
  const asked = entryOf(skillId, mentions.map((mention) => ({ ...mention, stance: "has" as const })));
  return mentions.length * LETTERS_PER_NAMING <= length ? { ...asked, level: "low" } : asked;
}

function entryOf(skillId: string, mentions: readonly Mention[]): ProfileEntry {
  // "I can't program" in so many words outweighs plain words that sound as if, and "coding" where it is only named
  const denied = mentions.some((mention) => mention.stance === "lacks" && mention.by !== "told");
  const claims = denied ? mentions.filter((mention) => mention.stance !== "has" || (mention.by !== "told" && !mention.bare)) : mentions;
  const stance = PRECEDENCE.find((each) => claims.some((mention) => mention.stance === each)) ?? "has";
  const speaking = mentions.filter((mention) => mention.stance === stance);
  const level = LEVEL_ORDER.find((each) => speaking.some((mention) => mention.level === each));
  return { skillId, stance, ...(level ? { level } : {}), ...(speaking.every((mention) => mention.doubtful) ? { doubtful: true } : {}) };
}
