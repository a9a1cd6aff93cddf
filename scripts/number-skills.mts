/**
 * Gives new skills and roles their numbers for links, behind those that are given out already. A number is never taken back:
 * a skill that leaves the lexicon leaves its name in the list.
 *   npx tsx scripts/number-skills.mts
 */
import { existsSync, writeFileSync } from "node:fs";
import { catalogue } from "@/data/catalogue";

const file = new URL("../data/skills/numbers.ts", import.meta.url);
const given = existsSync(file) ? ((await import("@/data/skills/numbers")) as { SKILL_NUMBERS: readonly string[]; ROLE_NUMBERS: readonly string[] }) : { SKILL_NUMBERS: [], ROLE_NUMBERS: [] };
const append = (before: readonly string[], ids: readonly string[]) => [...before, ...ids.filter((id) => !before.includes(id))];
const block = (name: string, ids: readonly string[]) => `export const ${name}: readonly string[] = [\n${ids.map((id) => `  "${id}",`).join("\n")}\n];\n`;

const skills = append(given.SKILL_NUMBERS, catalogue.skills.map((skill) => skill.id));
const roles = append(given.ROLE_NUMBERS, catalogue.roles.map((role) => role.id));
writeFileSync(file, `/** A skill's number in links is its place in this list. Append only: links once given out open for ever. */\n${block("SKILL_NUMBERS", skills)}\n/** Likewise for roles. */\n${block("ROLE_NUMBERS", roles)}`);
console.log(`${skills.length} skills, ${roles.length} roles numbered`);
