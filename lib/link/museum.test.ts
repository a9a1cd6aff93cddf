import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROLE_NUMBERS, SKILL_NUMBERS } from "@/data/skills/numbers";
import type { Profile } from "@/lib/matching/profile";
import type { ShownScores } from "@/lib/matching/shown-score";
import { decodeLink } from "./decode-link";
import { encodeLink } from "./encode-link";
import { VERSION } from "./format";
import { keepsIssued, type Issued } from "./issued-numbers";

/** Codes as they were issued, with what they opened. scripts/add-to-museum.ts adds to it; nothing is ever taken out or changed. */
interface Exhibit {
  code: string;
  profile: Profile;
  scores: ShownScores;
}

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8"));
const museum: Exhibit[] = read("museum.json");
/** How many numbers were given out, and a digest of whose they are. scripts/number-skills.mts adds to it, and that is the only way. */
const issued: { skills: Issued[]; roles: Issued[] } = read("issued-numbers.json");
const numbers = { skills: SKILL_NUMBERS, roles: ROLE_NUMBERS };

test("every code that was ever issued opens what it opened then", () => {
  expect(museum.length).toBeGreaterThan(50);
  for (const { code, profile, scores } of museum) {
    expect(decodeLink(code, numbers)).toEqual({ ok: true, code, profile, scores, unknownSkills: 0 });
    if (code.startsWith(VERSION)) expect(encodeLink(profile, scores, numbers)).toBe(code);
  }
});

test("no number is given twice", () => {
  expect(new Set(SKILL_NUMBERS).size).toBe(SKILL_NUMBERS.length);
  expect(new Set(ROLE_NUMBERS).size).toBe(ROLE_NUMBERS.length);
});

test("every number is recorded, and whose it was it stays", () => {
  expect(issued.skills.at(-1)?.count, "npx tsx scripts/number-skills.mts records new ones").toBe(SKILL_NUMBERS.length);
  expect(issued.roles.at(-1)?.count).toBe(ROLE_NUMBERS.length);
  expect(keepsIssued(SKILL_NUMBERS, issued.skills)).toBe(true);
  expect(keepsIssued(ROLE_NUMBERS, issued.roles)).toBe(true);
});

test("two numbers that changed places are noticed, and so is one that is gone", () => {
  const [first = "", second = "", ...rest] = SKILL_NUMBERS;
  expect(keepsIssued([second, first, ...rest], issued.skills)).toBe(false);
  expect(keepsIssued(SKILL_NUMBERS.slice(0, -1), issued.skills)).toBe(false);
  expect(keepsIssued([...SKILL_NUMBERS, "quite-new"], issued.skills)).toBe(true);
});
