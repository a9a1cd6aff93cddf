import { describe, expect, test } from "vitest";
import { skillSchema, type SkillEntry } from "@/data/schema";
import { findSkillByName, suggestSkills } from "./suggest-skills";

const entries: SkillEntry[] = [
  { id: "go", label: "Go", aliases: ["golang"] },
  { id: "django", label: "Django" },
  { id: "java", label: "Java" },
  { id: "javascript", label: "JavaScript", aliases: ["JS", "ECMAScript"] },
  { id: "typescript", label: "TypeScript", aliases: ["TS"] },
  { id: "cpp", label: "C++", aliases: ["cpp"] },
  { id: "c", label: "C" },
  { id: "csharp", label: "C#", aliases: ["C sharp"] },
  { id: "threat-modelling", label: "Threat modelling", aliases: ["threat model", "STRIDE"] },
  { id: "usability-testing", label: "Usability testing", aliases: ["user test", "test & users", "think|thinking aloud"] },
  { id: "ux", label: "UX design", aliases: ["UX/UI", "user experience"] },
  { id: "docker", label: "Docker" },
  { id: "resume", label: "Résumé writing" },
];
const skills = entries.map((entry) => skillSchema.parse(entry));
const labels = (query: string, limit = 5) => suggestSkills(query, { skills }, limit).map(({ skill }) => skill.label);

describe("the first suggestion", () => {
  const cases: [sentence: string, typed: string, label: string | undefined][] = [
    ["java is not javascript", "java", "Java"],
    ["a short name is itself", "go", "Go"],
    ["signs survive", "c++", "C++"],
    ["and tell skills apart", "c#", "C#"],
    ["one letter", "c", "C"],
    ["an alias counts as the name", "js", "JavaScript"],
    ["a beginning", "typ", "TypeScript"],
    ["a beginning of a later word", "model", "Threat modelling"],
    ["half of a word whose family is cut", "threat modell", "Threat modelling"],
    ["British spelling", "threat modelling", "Threat modelling"],
    ["American spelling", "threat modeling", "Threat modelling"],
    ["a slip in an alias", "golng", "Go"],
    ["a slip in a label", "javscript", "JavaScript"],
    ["two letters swapped", "dokcer", "Docker"],
    ["accents are optional", "resume wri", "Résumé writing"],
    ["a slash is a space", "ux ui", "UX design"],
    ["invisible characters", "go\u200b", "Go"],
    ["patterns are no names", "thinking aloud", undefined],
    ["nothing alike", "hockey", undefined],
    ["nothing from nothing", "   ", undefined],
    ["a page of text", "x".repeat(100_000), undefined],
  ];
  for (const [sentence, typed, label] of cases) {
    test(`${sentence}: ${typed.slice(0, 20)}`, () => expect(labels(typed)[0]).toBe(label));
  }
});

test("each skill is offered once, and no more than asked for", () => {
  const offered = labels("a", 3);
  expect(offered).toHaveLength(3);
  expect(new Set(offered).size).toBe(3);
});

test("threat modeling and threat modelling find the same and only skill", () => {
  expect(labels("threat modeling")).toEqual(["Threat modelling"]);
  expect(labels("threat modelling")).toEqual(["Threat modelling"]);
});

test("no typo is made of three letters", () => expect(labels("gpu")).toEqual([]));

describe("a name typed in full", () => {
  const cases: [typed: string, id: string | undefined][] = [
    ["golang", "go"],
    ["Threat Modeling", "threat-modelling"],
    ["golng", undefined],
    ["", undefined],
  ];
  for (const [typed, id] of cases) test(typed, () => expect(findSkillByName(typed, skills)?.id).toBe(id));
});
