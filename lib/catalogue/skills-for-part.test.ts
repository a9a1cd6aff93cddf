import { expect, test } from "vitest";
import { skillSchema, type SkillEntry } from "@/data/schema";
import { compileImplications } from "./implications";
import { plainNames, skillsForPart } from "./skills-for-part";

const entries: SkillEntry[] = [
  { id: "html", label: "HTML", implies: [{ id: "programming", worth: 0.3 }] },
  { id: "programming", label: "Programming" },
  { id: "python", label: "Python", aliases: ["py", "python3", "script* ~ python"], implies: ["programming"] },
  { id: "excel", label: "Excel", implies: [{ id: "programming", worth: 0.1 }] },
  { id: "figma", label: "Figma" },
];
const skills = entries.map((entry) => skillSchema.parse(entry));
const index = { skills, implications: compileImplications(skills) };

test("what counts wholly comes first, what hardly counts is left out", () => {
  const counted = skillsForPart({ name: "programming", anyOf: ["programming"] }, index);
  expect(counted.map(({ skill, worth }) => [skill.label, worth])).toEqual([["Programming", 1], ["Python", 1], ["HTML", 0.3]]);
});

test("patterns are no names", () => expect(plainNames(skills[2]!)).toEqual(["py", "python3"]));
