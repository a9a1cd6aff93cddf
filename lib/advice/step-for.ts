import type { Step } from "@/data/steps/schema";

/** A skill's step as one role sees it. */
export interface RoleStep extends Omit<Step, "asked"> {
  /** The duty (1..3) that rests on the skill, and why; undefined for a role that does not name the skill. */
  asked: Step["asked"][number] | undefined;
}

/** What to do about a gap: why this role asks for the skill, a first proof, and where to learn it. */
export function stepFor(skillId: string, roleId: string, steps: readonly Step[]): RoleStep | undefined {
  const step = steps.find((each) => each.skillId === skillId);
  return step && { ...step, asked: step.asked.find((each) => each.roleId === roleId) };
}
