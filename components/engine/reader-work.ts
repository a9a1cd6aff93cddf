import type { Reading } from "@/lib/reading/reading";
import { readDescription } from "@/lib/reading/read-description";
import { findSkillByName, suggestSkills } from "@/lib/picking/suggest-skills";
import { catalogueIndex } from "./catalogue-index";

export interface SkillName {
  skillId: string;
  label: string;
}
export interface Suggestions {
  /** `name` is the label or alias by which it was found. */
  suggested: (SkillName & { name: string })[];
  /** The skill whose name was typed in full. */
  exact: SkillName | undefined;
}

export type Question = { ask: "read"; text: string } | { ask: "suggest"; query: string; limit: number };
export type Answer = { ask: "read"; reading: Reading } | { ask: "suggest"; suggestions: Suggestions };

/** What can be asked of the reader. It knows the whole catalogue; the page knows only what it draws. */
export function answerQuestion(question: Question): Answer {
  return question.ask === "read"
    ? { ask: "read", reading: readDescription(question.text, catalogueIndex) }
    : { ask: "suggest", suggestions: suggestionsFor(question.query, question.limit) };
}

function suggestionsFor(query: string, limit: number): Suggestions {
  const suggested = suggestSkills(query, catalogueIndex, limit).map(({ skill, name }) => ({ skillId: skill.id, label: skill.label, name }));
  const exact = findSkillByName(query, catalogueIndex.skills);
  return { suggested, exact: exact && { skillId: exact.id, label: exact.label } };
}
