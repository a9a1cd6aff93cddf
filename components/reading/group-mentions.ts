import { STANCES, type Level, type Stance } from "@/data/words";
import type { Mention } from "@/lib/reading/reading";

/** A skill as the text speaks of it with one stance; several mentions may say so. */
export interface UnderstoodSkill {
  skillId: string;
  label: string;
  stance: Stance;
  level?: Level;
  years?: number;
  doubtful: boolean;
  quotes: string[];
}

export interface UnderstoodGroup {
  stance: Stance;
  /** In an advert: beside what it asks for. */
  isBeside: boolean;
  skills: UnderstoodSkill[];
}

/** By stance, in the order of STANCES, and last what an advert names beside what it asks for; skills in the order in which the text names them. */
export function groupMentions(mentions: readonly Mention[]): UnderstoodGroup[] {
  const asked = mentions.filter(({ beside }) => !beside);
  const beside = mentions.filter((mention) => mention.beside && !asked.some(({ skillId }) => skillId === mention.skillId));
  return [false, true].flatMap((isBeside) =>
    STANCES.flatMap((stance) => {
      const skills = new Map<string, UnderstoodSkill>();
      for (const mention of isBeside ? beside : asked) {
        if (mention.stance !== stance) continue;
        const known = skills.get(mention.skillId);
        skills.set(mention.skillId, known ? joined(known, mention) : { ...mention, quotes: [mention.quote] });
      }
      return skills.size > 0 ? [{ stance, isBeside, skills: [...skills.values()] }] : [];
    }),
  );
}

function joined(skill: UnderstoodSkill, mention: Mention): UnderstoodSkill {
  return {
    ...skill,
    level: skill.level ?? mention.level,
    years: skill.years ?? mention.years,
    doubtful: skill.doubtful && mention.doubtful,
    quotes: skill.quotes.includes(mention.quote) ? skill.quotes : [...skill.quotes, mention.quote],
  };
}
