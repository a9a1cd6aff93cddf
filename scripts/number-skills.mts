/**
 * Gives new skills and roles their numbers for links, behind those that are given out already. A number is never taken back:
 * a skill that leaves the lexicon leaves its name in the list. What is given out is recorded in lib/link/issued-numbers.json.
 *   npx tsx scripts/number-skills.mts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { catalogue } from "@/data/catalogue";
import { ROLE_NUMBERS, SKILL_NUMBERS } from "@/data/skills/numbers";
import { issuedOf, keepsIssued, type Issued } from "@/lib/link/issued-numbers";

const NUMBERS = new URL("../data/skills/numbers.ts", import.meta.url);
const RECORD = new URL("../lib/link/issued-numbers.json", import.meta.url);
const issued: { skills: Issued[]; roles: Issued[] } = JSON.parse(readFileSync(RECORD, "utf8"));

const append = (before: readonly string[], ids: readonly string[]) => [...before, ...ids.filter((id) => !before.includes(id))];
const block = (name: string, ids: readonly string[]) => `export const ${name}: readonly string[] = [\n${ids.map((id) => `  "${id}",`).join("\n")}\n];\n`;

function withRecord(names: readonly string[], before: readonly Issued[]): Issued[] {
  if (!keepsIssued(names, before)) throw new Error("A number that was given out has changed its name: put data/skills/numbers.ts back into its order.");
  return before.some(({ count }) => count === names.length) ? [...before] : [...before, issuedOf(names)];
}

const skills = append(SKILL_NUMBERS, catalogue.skills.map((skill) => skill.id));
const roles = append(ROLE_NUMBERS, catalogue.roles.map((role) => role.id));
const record = { skills: withRecord(skills, issued.skills), roles: withRecord(roles, issued.roles) };
writeFileSync(NUMBERS, `/** A skill's number in links is its place in this list. Append only: links once given out open for ever. */\n${block("SKILL_NUMBERS", skills)}\n/** Likewise for roles. */\n${block("ROLE_NUMBERS", roles)}`);
writeFileSync(RECORD, `${JSON.stringify(record, null, 2)}\n`);
console.log(`${skills.length} skills, ${roles.length} roles numbered`);
