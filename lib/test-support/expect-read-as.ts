import { expect } from "vitest";
import type { Reading } from "@/lib/reading/reading";

/**
 * Checks a reading against a line of a table: "solidity:lacks", "java:has/low" (a low level), "figma:has/none" (no level), "-figma"
 * (not credited); several with commas between.
 */
export function expectReadAs({ mentions }: Reading, expected: string): void {
  for (const each of expected.split(",")) {
    if (each.startsWith("-")) {
      expect(mentions.filter(({ skillId, stance }) => skillId === each.slice(1) && stance === "has")).toEqual([]);
      continue;
    }
    const [skill, said = "has"] = each.split(":");
    const [stance, level] = said.split("/");
    const ofSkill = mentions.filter(({ skillId }) => skillId === skill);
    expect(ofSkill.map((mention) => mention.stance)).toContain(stance);
    if (stance !== "has") expect(ofSkill.filter((mention) => mention.stance === "has")).toEqual([]);
    if (level) expect(ofSkill.map((mention) => mention.level ?? "none")).toContain(level);
  }
}
