import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROLE_NUMBERS, SKILL_NUMBERS } from "@/data/skills/numbers";
import type { Profile } from "@/lib/matching/profile";
import { decodeLink } from "./decode-link";
import { encodeLink } from "./encode-link";
import { VERSION } from "./format";
import type { ShownScores } from "./link-state";

/** Codes as they were issued, with what they opened. scripts/add-to-museum.ts adds to it; nothing is ever taken out or changed. */
interface Exhibit {
  code: string;
  profile: Profile;
  scores: ShownScores;
}

const museum: Exhibit[] = JSON.parse(readFileSync(new URL("museum.json", import.meta.url), "utf8"));
const numbers = { skills: SKILL_NUMBERS, roles: ROLE_NUMBERS };

test.runIf(museum.length > 0)("every code that was ever issued opens what it opened then", () => {
  for (const { code, profile, scores } of museum) {
    expect(decodeLink(code, numbers)).toEqual({ ok: true, code, profile, scores, unknownSkills: 0 });
    if (code.startsWith(VERSION)) expect(encodeLink(profile, scores, numbers)).toBe(code);
  }
});

test("no number is given twice", () => {
  expect(new Set(SKILL_NUMBERS).size).toBe(SKILL_NUMBERS.length);
  expect(new Set(ROLE_NUMBERS).size).toBe(ROLE_NUMBERS.length);
});
