import { ROLE_NUMBERS, SKILL_NUMBERS } from "@/data/skills/numbers";
import type { LinkNumbers } from "@/lib/link/link-state";

export const linkNumbers: LinkNumbers = { skills: SKILL_NUMBERS, roles: ROLE_NUMBERS };
