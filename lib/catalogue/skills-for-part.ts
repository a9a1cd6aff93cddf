import type { Requirement, Skill } from "@/data/schema";
import type { Implications } from "./implications";

export interface SkillForPart {
  skill: Skill;
  /** 1: shows the part wholly. */
  worth: number;
}

/** Too little to be named on a role's card. */
const LEAST_WORTH = 0.2;

/** Every skill that counts towards a part of a requirement, the fullest first, then as the lexicon has them. */
export function skillsForPart(part: Requirement["parts"][number], { skills, implications }: { skills: readonly Skill[]; implications: Implications }): SkillForPart[] {
  const wanted = part.anyOf.filter((one) => typeof one === "string" || !("beside" in one)).map((one) => (typeof one === "string" ? { id: one, worth: 1 } : one));
  return skills
    .map((skill) => {
      const reached = implications.of(skill.id);
      return { skill, worth: Math.max(...wanted.map(({ id, worth }) => (reached.get(id) ?? 0) * worth)) };
    })
    .filter(({ worth }) => worth >= LEAST_WORTH)
    .sort((a, b) => b.worth - a.worth);
}

/** The names a person would recognise; patterns ("moderat*", "talk ~ users") are for the reader alone. */
export function plainNames(skill: Skill): string[] {
  return skill.aliases.filter((alias) => !/[~&*|?]/.test(alias));
}
