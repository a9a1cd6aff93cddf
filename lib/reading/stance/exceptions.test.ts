import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

const read = (text: string) => readDescription(text, index).mentions.map(({ quote, stance }) => `${quote}: ${stance}`);

const kinds: Record<string, [text: string, expected: string[]][]> = {
  "in front it adds": [
    ["Apart from Sketch, I know Figma well.", ["Sketch: has", "Figma: has"]],
    ["Aside from Java I use Kotlin every day.", ["Java: has", "Kotlin: has"]],
    ["Besides Java I know Kotlin.", ["Java: has", "Kotlin: has"]],
    ["Außer Java kann ich auch Kotlin.", ["Java: has", "Kotlin: has"]],
    ["Además de Figma uso Sketch.", ["Figma: has", "Sketch: has"]],
    ["Кроме Python, знаю ещё Java.", ["Python: has", "Java: has"]],
  ],
  "out of nothing": [
    ["Apart from Java, I have never used Kotlin.", ["Java: has", "Kotlin: lacks"]],
    ["Apart from Java, nothing.", ["Java: has"]],
    ["I know nothing besides Java.", ["Java: has"]],
    ["Behalve Java kan ik niets.", ["Java: has"]],
    ["Selain Python saya tidak bisa apa-apa.", ["Python: has"]],
  ],
  "out of all": [
    ["Apart from Java, I know all these languages.", ["Java: lacks"]],
    ["All the design tools apart from InVision: Sketch, Figma.", ["design tools: has", "InVision: lacks", "Sketch: has", "Figma: has"]],
    ["Except for Java, I know Kotlin and Rust.", ["Java: lacks", "Kotlin: has", "Rust: has"]],
    ["Apart from Java, Rust and Go, I know all of them.", ["Java: lacks", "Rust: lacks", "Go: lacks"]],
  ],
  "what is said of the exception itself": [
    ["Apart from Sketch, which I never got round to, I'm at home in Figma.", ["Sketch: lacks", "Figma: has"]],
    ["I can do all of it except Swift, there I give up.", ["Swift: lacks"]],
  ],
  "no exception": [["No experience with blockchain at all but Java since 2015.", ["blockchain: lacks", "Java: has"]]],
};

for (const [kind, cases] of Object.entries(kinds)) describe(kind, () => test.each(cases)("%s", (text, expected) => expect(read(text)).toEqual(expected)));
