import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

const read = (text: string) => readDescription(text, index).mentions.map(({ quote, stance }) => `${quote}: ${stance}`);

/** Names that are a skill's, or a slip away from one; none of them may change a result. */
const NAMES = ["Brian", "Linda", "Danny", "Lisa", "Fraser", "Julie", "Parker", "Trevor", "Betty", "Pedro", "Santa", "Nixon", "Shirley", "Hansen", "Jolana", "Lotte", "Aurelie", "Linus", "Jasmine", "Hugo", "Kafka", "Judge", "Maya", "Cassandra", "Pascal", "Ruby", "Swift", "Python", "Jenkins", "Kali", "Idris", "Ember"];

describe("whatever the writer is called", () => {
  test.each(NAMES)("%s", (name) => {
    for (const text of [`My name is ${name}. I use Figma.`, `I'm ${name}, a nurse, and I use Figma.`, `Hi, ${name} here. I use Figma.`, `I'm ${name} Smith and I use Figma.`, `${name}, 34, nurse. I use Figma.`, `Ich heiße ${name}. Ich nutze Figma.`, `Me llamo ${name} y uso Figma.`]) {
      expect(read(text).filter((each) => !/nurse/i.test(each)), text).toEqual(["Figma: has"]);
    }
  });
});

test.each([
  ["I'm Scrum certified.", ["Scrum certified: has"]],
  ["I moved from Congo to Tokyo.", []],
  ["Swift, 20 years", ["Swift: has"]],
  ["I use Ruby and Jasmine daily.", ["Ruby: has", "Jasmine: has"]],
  ["El comunicado fue moderado.", []],
])("%s", (text, expected) => expect(read(text)).toEqual(expected));
