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

/** By stance, in the order of STANCES; skills in the order in which the text names them. */
export function groupMentions(mentions: readonly Mention[]): { stance: Stance; skills: UnderstoodSkill[] }[] {
  return STANCES.flatMap((stance) => {
    const skills = new Map<string, UnderstoodSkill>();
    for (const mention of mentions) {
      if (mention.stance !== stance) continue;
      const known = skills.get(mention.skillId);
      skills.set(mention.skillId, known ? joined(known, mention) : { ...mention, quotes: [mention.quote] });
    }
    return skills.size > 0 ? [{ stance, skills: [...skills.values()] }] : [];
  });
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
