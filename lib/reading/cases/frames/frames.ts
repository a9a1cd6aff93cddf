import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { STANCES, type LanguageCode, type Stance } from "@/data/words";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../../read-description";

const index = compileCatalogue(catalogue);
/** A proper name, a name with a family of its own, and one of two words; other languages take proper names alone. */
const NAMES = { en: ["Solidity", "Kubernetes", "threat modelling"], other: ["Solidity", "Figma", "Kubernetes"] };

/** What says nothing of the skill, behind a sentence that ends in a full stop. */
const BEHIND: Record<LanguageCode, readonly string[]> = {
  en: [", and I live in Oslo.", " and I have two kids.", " and I don't drive.", ", but I can cook.", ". My brother is a plumber.", ". I want a dog."],
  nl: [" en ik woon in Gent.", ", en mijn zus is verpleegkundige.", " maar ik kook graag.", ". Ik rijd geen auto.", " en ik rook niet."],
  de: [" und ich wohne in Graz.", ", und meine Schwester ist Pflegerin.", ", aber ich koche gern.", ". Ich fahre kein Auto.", " und ich rauche nicht."],
  es: [" y vivo en Lima.", ", y mi hermana es enfermera.", ", pero cocino bien.", ". No conduzco.", " y no fumo."],
  id: [" dan saya tinggal di Solo.", ", dan kakak saya perawat.", ", tapi saya suka masak.", ". Saya tidak merokok.", " dan saya tidak merokok."],
  ru: [" и живу в Казани.", ", а сестра у меня врач.", ", но люблю готовить.", ". Машину не вожу.", " и не курю."],
};
/** Some sentences leave open whose the words behind them are ("Solidity: none but I love cooking"). */
const LEAST_UNMOVED = 0.95;

/** Each sentence, with each name for its "…", is read with its stance, whatever else is said behind it. */
export function testFrames(code: LanguageCode, frames: Record<Stance, readonly string[]>): void {
  for (const stance of STANCES) testSentences(code, stance, frames[stance]);
  test.each(BEHIND[code])(`${code}: the same with “%s” behind it`, (behind) => {
    const closed = STANCES.flatMap((stance) => frames[stance].filter((frame) => frame.endsWith(".")).map((frame) => ({ stance, text: frame.replace(/\.$/, behind) })));
    const moved = closed.filter(({ stance, text }) => stanceIn(text, "Solidity") !== stance);
    expect(1 - moved.length / closed.length, moved.map(({ text }) => text).join("\n")).toBeGreaterThanOrEqual(LEAST_UNMOVED);
  });
}

/** Each sentence, with each name for its "…". */
export function testSentences(code: LanguageCode, stance: string, sentences: readonly string[]): void {
  const names = code === "en" ? NAMES.en : NAMES.other;
  test.each(sentences)(`${code} ${stance}: %s`, (sentence) => {
    expect(names.map((name) => stanceIn(sentence, name))).toEqual(names.map(() => stance));
  });
}

/** The stance that the sentence's mention of the name has, or "missed". */
function stanceIn(frame: string, name: string): string {
  const text = frame.replace("…", name);
  const at = text.indexOf(name);
  const found = readDescription(text, index).mentions.filter((mention) => mention.start < at + name.length && mention.end > at);
  return found[0]?.stance ?? "missed";
}
