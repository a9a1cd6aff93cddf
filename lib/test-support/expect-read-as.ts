import { expect } from "vitest";
import { catalogue } from "@/data/catalogue";
import { STANCES, type Stance } from "@/data/words";
import type { Reading } from "@/lib/reading/reading";

const ids = new Set(catalogue.skills.map(({ id }) => id));

/**
 * Checks a reading against a line of a table: "solidity:lacks", "java:has/low" (a low level), "figma:has/none" (no level), "-figma"
 * (not named at all), "figma:not-had" (named, and not credited); several with commas between. A skill or stance that does not
 * exist is a mistake in the table.
 */
export function expectReadAs({ mentions }: Reading, expected: string): void {
  for (const each of expected.split(",")) {
    const isAbsent = each.startsWith("-");
    const [skill = "", said = "has"] = each.slice(isAbsent ? 1 : 0).split(":");
    const [stance = "", level] = said.split("/");
    if (!ids.has(skill)) throw new Error(`“${each}”: no skill is called so`);
    if (stance !== "not-had" && !STANCES.includes(stance as Stance)) throw new Error(`“${each}”: no stance is called so`);
    const stances = mentions.filter(({ skillId }) => skillId === skill).map((mention) => mention.stance);
    if (isAbsent) {
      expect(stances, skill).toEqual([]);
      continue;
    }
    if (stance === "not-had") expect(stances.length, skill).toBeGreaterThan(0);
    else expect(stances, skill).toContain(stance);
    if (stance !== "has") expect(stances, skill).not.toContain("has");
    if (level) expect(mentions.filter(({ skillId }) => skillId === skill).map((mention) => mention.level ?? "none")).toContain(level);
  }
}
