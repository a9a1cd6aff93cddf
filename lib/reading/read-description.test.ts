import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "./read-description";

const index = compileCatalogue(catalogue);

/** What is read of a text, as "quote: stance", levels and years behind it. */
function read(text: string): string[] {
  return readDescription(text, index).mentions.map((mention) => [`${mention.quote}: ${mention.stance}`, mention.level, mention.years && `${mention.years}y`].filter(Boolean).join(" "));
}

const tables: Record<string, [sentence: string, text: string, expected: string[]][]> = {
  names: [
    ["an alias counts as the name", "golang, JS", ["golang: has", "JS: has"]],
    ["signs survive", "C++/C#/.NET/Node.js", ["C++: has", "C#: has", ".NET: has", "Node.js: has"]],
    ["java is not JavaScript", "Java", ["Java: has"]],
    ["one word or two", "burpsuite, Java Script", ["burpsuite: has", "Java Script: has"]],
    ["a word hyphenated at the line's end", "I did crypto-\ngraphy for years", ["crypto-\ngraphy: has"]],
    ["invisible characters do not hide a name", "Soli\u200bdity", ["Soli\u200bdity: has"]],
  ],
  denial: [
    ["a denied skill", "I have no experience with Solidity.", ["Solidity: lacks"]],
    ["a list shares its cue", "I have never used Rust, Kotlin or Solidity.", ["Rust: lacks", "Kotlin: lacks", "Solidity: lacks"]],
    ["contrast ends the denial", "No Kubernetes, but four years of Docker.", ["Kubernetes: lacks", "Docker: has 4y"]],
    ["yes and no, each its own", "TypeScript yes, Solidity no", ["TypeScript: has", "Solidity: lacks"]],
    ["a denial of something else", "No diploma, but Kotlin every day.", ["Kotlin: has"]],
    ["question and answer", "Solidity? Never. Kotlin? Yes.", ["Solidity: lacks", "Kotlin: has"]],
    ["a new thought ends the denial", "I don't know Kotlin, and I use TypeScript daily.", ["Kotlin: lacks", "TypeScript: has"]],
    ["marks", "Kotlin 4/5, Solidity 0/5", ["Kotlin: has", "Solidity: lacks"]],
  ],
  wish: [
    ["wanting", "I want to learn Solidity.", ["Solidity: wants"]],
    ["learning", "Currently studying Solidity.", ["Solidity: learning"]],
    ["a heading governs its line", "Want to learn: Solidity, Kotlin", ["Solidity: wants", "Kotlin: wants"]],
    ["a heading governs its list", "Currently learning:\n- Solidity\n- Kotlin", ["Solidity: learning", "Kotlin: learning"]],
  ],
  others: [
    ["a partner's skill", "My husband writes Kotlin.", ["Kotlin: other"]],
    ["the writer takes over", "My sister does Kotlin, and I do TypeScript.", ["Kotlin: other", "TypeScript: has"]],
  ],
  level: [
    ["basics", "Basic Kotlin and a little Solidity", ["Kotlin: has low", "Solidity: has low"]],
    ["years of this very skill", "six years of Kotlin, TypeScript for 2 years", ["Kotlin: has 6y", "TypeScript: has 2y"]],
  ],
  typos: [
    ["one slip", "Solidty and Kuberntes", ["Solidty: has", "Kuberntes: has"]],
    ["never a real word", "I trust the college and scale walls during the season", []],
  ],
};

for (const [kind, cases] of Object.entries(tables)) {
  describe(kind, () => {
    test.each(cases)("%s", (_, text, expected) => expect(read(text)).toEqual(expected));
  });
}

const ordinary: [sentence: string, text: string][] = [
  ["go is a verb", "Let's go to market together, going forward."],
  ["spring is a season", "I react quickly and feel best in spring."],
  ["a guard is no engineer", "Security guard at the airport for six years."],
  ["college is no community", "I went to community college and paid social security."],
  ["letters are no languages", "Vitamin C, grade C, plan B."],
];
test.each(ordinary)("ordinary words are no skills: %s", (_, text) => {
  expect(readDescription(text, index).mentions).toEqual([]);
});

test("a sentence that moved nothing is unread", () => {
  expect(readDescription("I am always on time. I write Kotlin.", index).unread.map((span) => span.quote)).toEqual(["I am always on time"]);
});

/** A text broken by a margin: the line goes on, with a name's capital too. */
const wrapped: [where: string, text: string, name: string][] = [
  ["behind an article", "When the shop had to close for months I started the\nMastodon account of our street, and it is still alive.", "Mastodon"],
  ["behind a preposition", "My colleague next door writes all of the firmware in\nKotlin; I keep the books of the company and the stock.", "Kotlin"],
  ["behind a comma", "My sister, whom you may know from the radio, teaches Scratch,\nKotlin and chess to the children of the village.", "Kotlin"],
];
test.each(wrapped)("a broken line says what the whole one says: %s", (_, text, name) => {
  const stances = (each: string) => readDescription(each, index).mentions.filter(({ quote }) => quote.includes(name)).map(({ stance }) => stance);
  expect(stances(text)).toEqual(stances(text.replace("\n", " ")));
  expect(stances(text).length).toBeGreaterThan(0);
});
