import { catalogue } from "@/data/catalogue";
import { ROLE_NUMBERS, SKILL_NUMBERS } from "@/data/skills/numbers";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";

/** The product's own catalogue, compiled: on the server once a process, in the browser once a page. */
export const catalogueIndex = compileCatalogue(catalogue);

export const linkNumbers = { skills: SKILL_NUMBERS, roles: ROLE_NUMBERS };
