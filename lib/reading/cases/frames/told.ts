import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import type { LanguageCode, Stance } from "@/data/words";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../../read-description";

const index = compileCatalogue(catalogue);

/** A sentence that tells a skill without naming it. */
export interface Told {
  text: string;
  skill: string;
}

/** In each sentence the skill is found, and nothing in it has another stance, those skills aside that `apart` names ("with the `developers`"). */
export function testTold(code: LanguageCode, stance: Stance, told: readonly Told[], apart: readonly string[] = []): void {
  test.each(told)(`${code} ${stance}: $text`, ({ text, skill }) => {
    const { mentions } = readDescription(text, index);
    expect(mentions.map(({ skillId }) => skillId)).toContain(skill);
    expect(mentions.filter((mention) => mention.stance !== stance && !apart.includes(mention.skillId))).toEqual([]);
  });
}
