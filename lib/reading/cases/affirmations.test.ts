import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

/** What a sentence says of Figma, which stands for the gap. */
const read = (text: string) => readDescription(text.replace("…", "Figma"), index).mentions.find(({ skillId }) => skillId === "figma")?.stance;

/** Denials' words in claims, and claims behind a denial. */
describe("claims all the same", () => {
  test.each([
    "Not certified in … but I use it daily.", "I don't like …, but I know it well.", "I'm not an expert in … but I can use it.", "… is not my favourite, but I use it at work.",
    "I haven't used … lately.", "I never studied … formally.", "Never had trouble with ….", "You don't have to teach me ….", "There is no … file I haven't opened.", "I can't get enough of ….",
    "I'm not a … beginner.", "… isn't the only tool I know.", "I don't use … as much as I used to.", "No … task is too big for me.", "… ? Couldn't be easier.",
    "We began the … training in 2015 and I still give it.", "Soal … itu tugas saya.", "… goes live each Friday, that is all I do.",
  ])("%s", (text) => expect(read(text)).toBe("has"));
});

describe("denials all the same", () => {
  test.each([
    "I don't know … but I know it exists.", "Never used … but I want to learn it.", "No …, but I know people who use it.", "I'm not a … person.", "You'd have to teach me ….", "I don't pretend to know ….",
    "I never studied ….", "I haven't used … yet.", "I don't know … but my brother uses it.",
  ])("%s", (text) => expect(read(text)).toBe("lacks"));
});

describe("a time is no wish", () => {
  test.each(["Eventually I learned ….", "One day I fixed a file in ….", "Later I worked with ….", "Ooit werkte ik met ….", "Später habe ich … gelernt.", "Einmal im Monat nutze ich ….", "Algún día trabajé con ….", "Hace diez años empecé con ….", "Sinds deze week gebruik ik ….", "Ich mache in … die Entwürfe."])("%s", (text) => expect(read(text)).toBe("has"));
  test.each(["Eventually I want to learn ….", "One day I'll learn ….", "Ooit leer ik …."])("%s", (text) => expect(read(text)).toBe("wants"));
});
