import { catalogue } from "@/data/catalogue";
import type { Skill } from "@/data/schema";
import { plainNames, skillsForPart } from "@/lib/catalogue/skills-for-part";
import { index } from "../app";

/** A role card as one text, for the peers that compare texts. */
export const cardTexts = catalogue.roles.map(({ id, title, summary, duties, requirements }) => ({
  id,
  text: [title, summary, ...duties.map((duty) => duty.text), ...requirements.map((requirement) => requirement.text)].join("\n"),
}));

/** Half of a part or more: a peer is given our knowledge of what counts, and told no trifles. */
const LEAST_WORTH = 0.5;
/** A list that a person would keep by hand: a skill's label and its commonest other name. With more, Fuse finds a little more and ranks worse. */
const ALIASES = 1;

/** For each requirement, the skills that show each of its parts. */
export const cardRequirements = catalogue.roles.map((role) => ({
  id: role.id,
  requirements: role.requirements.map((requirement) => requirement.parts.map((part) => new Set(skillsOf(part).map(({ id }) => id)))),
}));

function skillsOf(part: Parameters<typeof skillsForPart>[0]): Skill[] {
  return skillsForPart(part, index).filter(({ worth }) => worth >= LEAST_WORTH).map(({ skill }) => skill);
}

/** The skills of the five cards, with two names each. */
export const cardSkills = [...new Set(catalogue.roles.flatMap((role) => role.requirements.flatMap((requirement) => requirement.parts.flatMap(skillsOf))))].map((skill) => ({
  id: skill.id,
  names: [skill.label, ...plainNames(skill).slice(0, ALIASES)],
}));
