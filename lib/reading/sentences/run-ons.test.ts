import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

const read = (text: string) => readDescription(text, index).mentions.map(({ quote, stance, level }) => `${quote}: ${stance}${level ? ` ${level}` : ""}`);

/** Typed on a phone: no marks, no capitals, no apostrophes. */
const kinds: Record<string, [text: string, expected: string[]][]> = {
  "one thought after another": [
    ["i dont know java i use python", ["java: lacks", "python: has"]],
    ["I know Python I don't know Java I love Figma", ["Python: has", "Java: lacks", "Figma: has"]],
    ["did python at uni i do figma now", ["python: has low", "figma: has"]],
    ["someone else does python i only do java", ["python: other", "java: has"]],
    ["ich kann Python ich kann kein Java", ["Python: has", "Java: lacks"]],
  ],
  "no new thought": [
    ["The Java I know is old.", ["Java: has"]],
    ["With Python I automate my reports.", ["Python: has"]],
    ["Python I don't know.", ["Python: lacks"]],
    ["I know Figma and Rust I've never used.", ["Figma: has", "Rust: lacks"]],
    ["Kursus Figma saya sudah setengah jalan.", ["Figma: learning"]],
  ],
  "answers in turns": [
    ["python yes java no", ["python: has", "java: lacks"]],
    ["no java yes python", ["java: lacks", "python: has"]],
    ["figma ok sketch not really", ["figma: has", "sketch: lacks"]],
    ["cant do java can do python", ["java: lacks", "python: has"]],
    ["know my way around figma not so much sketch", ["figma: has", "sketch: lacks"]],
  ],
  "short forms": [
    ["id like to learn python", ["python: wants"]],
    ["gonna learn python", ["python: wants"]],
    ["im gonna learn figma", ["figma: wants"]],
    ["im rusty in python", ["python: has low"]],
    ["aint got any solidity", ["solidity: lacks"]],
    ["Im Team nutzen wir Figma", ["Figma: has"]],
  ],
  "names in small letters": [
    ["i do figma but not docker", ["figma: has", "docker: lacks"]],
    ["bad at scrum", ["scrum: lacks"]],
    ["My neck still remembers every scrum.", []],
  ],
};

for (const [kind, cases] of Object.entries(kinds)) describe(kind, () => test.each(cases)("%s", (text, expected) => expect(read(text)).toEqual(expected)));
