import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { plainNames } from "@/lib/catalogue/skills-for-part";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const readIn = (text: string) => readDescription(text, index).mentions.map(({ skillId }) => skillId);

const pairs = catalogue.skills.flatMap((skill) => skill.confusedWith.map((other) => ({ skill, other })));

test("some names are near to one another", () => {
  expect(pairs.length).toBeGreaterThan(10);
});

test.each(pairs.map(({ skill, other }) => [skill.id, other, skill] as const))("%s is never read as %s", (id, other, skill) => {
  expect(readIn(`I use ${skill.label}.`)).toEqual([id]);
  const otherLabel = index.skill(other)?.label ?? other;
  // "C/C++" says both
  for (const name of [skill.label, ...plainNames(skill)].filter((each) => !each.includes(otherLabel))) for (const spelled of [name, name.toLowerCase(), name.toUpperCase()]) expect(readIn(`I use ${spelled} and Figma.`), spelled).not.toContain(other);
});
