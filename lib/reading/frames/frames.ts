import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { STANCES, type LanguageCode, type Stance } from "@/data/words";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
/** A proper name, a name with a family of its own, and one of two words; other languages take proper names alone. */
const NAMES = { en: ["Solidity", "Kubernetes", "threat modelling"], other: ["Solidity", "Figma", "Kubernetes"] };

/** Each sentence, with each name for its "…", is read with its stance. */
export function testFrames(code: LanguageCode, frames: Record<Stance, readonly string[]>): void {
  const names = code === "en" ? NAMES.en : NAMES.other;
  for (const stance of STANCES) {
    test.each(frames[stance])(`${code} ${stance}: %s`, (frame) => {
      expect(names.map((name) => stanceIn(frame, name))).toEqual(names.map(() => stance));
    });
  }
}

/** The stance that the sentence's mention of the name has, or "missed". */
function stanceIn(frame: string, name: string): string {
  const text = frame.replace("…", name);
  const at = text.indexOf(name);
  const found = readDescription(text, index).mentions.filter((mention) => mention.start < at + name.length && mention.end > at);
  return found[0]?.stance ?? "missed";
}
