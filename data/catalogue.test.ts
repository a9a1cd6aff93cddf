import { expect, test } from "vitest";
import { catalogue } from "./catalogue";
import { catalogueSchema, languageSchema } from "./schema";
import { ROLE_NUMBERS, SKILL_NUMBERS } from "./skills/numbers";

test("the files are in order, and what they leave out is put back as the schemas do", () => {
  const { roles, skills, notSkills } = catalogue;
  expect(catalogueSchema.parse({ roles, skills, notSkills })).toEqual({ roles, skills, notSkills });
  for (const language of catalogue.languages) expect(languageSchema.parse(language)).toEqual(language);
});

test("at least 350 skills", () => {
  expect(catalogue.skills.length).toBeGreaterThanOrEqual(350);
});

test("no name belongs to two skills unless it is marked ambiguous in both", () => {
  const owners = new Map<string, { id: string; ambiguous: boolean }[]>();
  for (const skill of catalogue.skills) {
    const plain = (name: string) => name.toLowerCase().replace(/[- ]/g, "");
    const ambiguous = new Set(skill.ambiguous?.names.map(plain));
    for (const name of new Set([skill.label, ...skill.aliases].map(plain))) owners.set(name, [...(owners.get(name) ?? []), { id: skill.id, ambiguous: ambiguous.has(name) }]);
  }
  const shared = [...owners].filter(([, skills]) => skills.length > 1 && !skills.every((skill) => skill.ambiguous));
  expect(shared.map(([name, skills]) => `${name}: ${skills.map((skill) => skill.id).join(", ")}`)).toEqual([]);
});

test("an ambiguous name is one of the skill's names", () => {
  expect(
    catalogue.skills.flatMap((skill) => {
      const names = new Set([skill.label, ...skill.aliases].map((name) => name.toLowerCase()));
      return (skill.ambiguous?.names ?? []).filter((name) => !names.has(name.toLowerCase())).map((name) => `${skill.id}: ${name}`);
    }),
  ).toEqual([]);
});

test("every skill and role has its number, none twice", () => {
  expect(catalogue.skills.map((skill) => skill.id).filter((id) => !SKILL_NUMBERS.includes(id))).toEqual([]);
  expect(catalogue.roles.map((role) => role.id).filter((id) => !ROLE_NUMBERS.includes(id))).toEqual([]);
  expect(new Set(SKILL_NUMBERS).size).toBe(SKILL_NUMBERS.length);
});

test("the five cards have three duties and three required skills each", () => {
  expect(catalogue.roles.map((role) => [role.id, role.duties.length, role.requirements.length])).toEqual([
    ["privacy-product-manager", 3, 3],
    ["community-engagement-specialist", 3, 3],
    ["security-software-engineer", 3, 3],
    ["blockchain-developer", 3, 3],
    ["messaging-ux-designer", 3, 3],
  ]);
});
