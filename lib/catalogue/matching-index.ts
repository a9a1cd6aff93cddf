import type { Role, Skill } from "@/data/schema";
import { compileImplications, type Implications } from "./implications";

/** The part of the catalogue by which a profile is matched, named and drawn: a twentieth of what reading needs. */
export interface MatchingData {
  roles: readonly Role[];
  skills: readonly Pick<Skill, "id" | "label" | "implies">[];
}

/** All that rankRoles asks of a catalogue. */
export interface MatchingIndex {
  roles: readonly Role[];
  implications: Implications;
}

export function matchingDataOf({ roles, skills }: { roles: readonly Role[]; skills: readonly Skill[] }): MatchingData {
  return { roles, skills: skills.map(({ id, label, implies }) => ({ id, label, implies })) };
}

export function compileMatching(data: MatchingData): MatchingIndex & { labelOf(skillId: string): string | undefined } {
  const labels = new Map(data.skills.map(({ id, label }) => [id, label]));
  return { roles: data.roles, implications: compileImplications(data.skills), labelOf: (skillId) => labels.get(skillId) };
}
