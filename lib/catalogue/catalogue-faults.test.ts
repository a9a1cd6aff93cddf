import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { completeRole, completeSkill } from "@/data/complete";
import type { RoleEntry, SkillEntry } from "@/data/schema";
import { toyCatalogue } from "@/lib/test-support/toy-catalogue";
import { catalogueFaults } from "./catalogue-faults";

const baking: SkillEntry = { id: "baking", label: "Baking" };
const baker = (changed: Partial<RoleEntry>): RoleEntry => ({ id: "baker", title: "Baker", summary: "Bakes.", duties: [], requirements: [{ text: "Baking", parts: [{ name: "baking", anyOf: ["baking"] }] }], ...changed });
const part = (changed: object): RoleEntry => baker({ requirements: [{ text: "Baking", parts: [{ name: "baking", anyOf: ["baking"], ...changed }] }] });

const cases: [sentence: string, skills: SkillEntry[], roles: RoleEntry[], fault: string][] = [
  ["two skills of one id", [baking, { ...baking, label: "Bread" }], [baker({})], "skills.1.id: “baking” is the id of skills.0, too"],
  ["two roles of one id", [baking], [baker({}), baker({ title: "Cook" })], "roles.1.id: “baker” is the id of roles.0, too"],
  ["an implication", [{ ...baking, implies: ["heat"] }], [baker({})], "skills.0.implies.0: no skill is called “heat”"],
  ["an implication in part", [{ ...baking, implies: [{ id: "heat", worth: 0.5 }] }], [baker({})], "skills.0.implies.0: no skill is called “heat”"],
  ["a part", [baking], [part({ anyOf: ["baking", "heat"] })], "roles.0.requirements.0.parts.0.anyOf.1: no skill is called “heat”"],
  ["what a hint needs beside it", [baking], [part({ anyOf: [{ id: "baking", worth: 0.5, beside: "heat" }] })], "roles.0.requirements.0.parts.0.anyOf.0.beside: no skill is called “heat”"],
  ["whose lack speaks of a part", [baking], [part({ lackedBy: ["heat"] })], "roles.0.requirements.0.parts.0.lackedBy.0: no skill is called “heat”"],
  ["a duty", [baking], [baker({ duties: [{ text: "Heats.", supportedBy: ["heat"] }] })], "roles.0.duties.0.supportedBy.0: no skill is called “heat”"],
  ["a class of words", [{ ...baking, told: ["bread", "bake ~ for|?@animals"] }], [baker({})], "skills.0.told.1: no class of words is called @animals"],
];

for (const [sentence, skills, roles, fault] of cases) {
  test(sentence, () => {
    expect(catalogueFaults({ ...toyCatalogue, languages: [], skills: skills.map(completeSkill), roles: roles.map(completeRole) })).toEqual([fault]);
  });
}

test("the product's catalogue has none", () => {
  expect(catalogueFaults(catalogue)).toEqual([]);
});

test("nor has a toy one; an address is no class", () => {
  expect(catalogueFaults({ ...toyCatalogue, languages: [] })).toEqual([]);
  expect(catalogueFaults({ ...toyCatalogue, languages: [], notSkills: ["me@home"] })).toEqual([]);
});

test("a language's names are of skills that are there", () => {
  const [english] = toyCatalogue.languages;
  const languages = english ? [{ ...english, names: { heat: ["heat"] }, told: {}, denials: { named: {}, told: { cold: ["freeze"] } } }] : [];
  expect(catalogueFaults({ ...toyCatalogue, wordClasses: { people: [] }, languages })).toEqual(["languages.en.names.heat: no skill is called “heat”", "languages.en.denials.told.cold: no skill is called “cold”"]);
});
