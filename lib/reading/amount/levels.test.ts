import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
/** Two proper names and one of ordinary words. */
const NAMES = ["Solidity", "Kubernetes", "usability testing"];

/** How people say how much they know: "…" stands for the skill. What lies in the middle may as well go without a level. */
const frames = {
  high: [
    "Very good knowledge of …", "Very good knowlege of …", "Black belt in …", "I could do … in my sleep", "… I could do in my sleep", "… is second nature to me", "… is like breathing to me",
    "I know … inside out", "I know … like the back of my hand", "rock-solid …", "Deep knowledge of …", "I lecture on … at a university",
    "I teach … at the university", "I hold a doctorate in …", "PhD in …", "I wrote the book on …", "I'm a core maintainer of a … library",
    "Conferences invite me to speak on …", "Fluent in …", "Very strong …", "Very good at …", "Really good at …", "Seasoned … developer",
    "Veteran of …", "Principal … engineer", "Sr. … developer", "Lead … developer", "The go-to person for …", "Everyone comes to me for …",
    "My colleagues come to me with … questions", "…: expert", "… (expert)", "…: advanced", "… – advanced", "…: very good", "…: excellent",
    "…, fluent", "…, expert level", "Expert-level …", "An expert in …", "A … expert", "A … guru", "A … wizard", "I've mastered …", "Mastery of …",
    "I excel at …", "Extensive experience with …", "In-depth experience in …", "Vast experience of …", "Profound knowledge of …",
    "Highly skilled in …", "Highly proficient in …", "Specialist in …", "I specialise in …", "Won a national … contest", "Certified … master",
    "Decades of …", "I train other people's teams in …", "I've done … at every level for a living", "… is my strongest skill",
    "… is what I'm best at", "I'm best at …", "Top 1% in …", "9/10 in …", "… 10/10", "… ★★★★★",
  ],
  mid: [
    "Intermediate …", "…: intermediate", "… (intermediate)", "Working knowledge of …", "Solid …", "Decent …", "Good …", "Fairly good at …", "…: good",
    "Comfortable with …",
  ],
  low: [
    "White belt in …", "My … is weak", "My … is pretty bad", "A toe in the water of …", "…: a toe in the water", "I get by in …", "I can just about read …",
    "Just enough … to be dangerous", "I know just enough … to break things", "A smattering of …", "The rudiments of …",
    "I know the bare minimum of …", "My weakest language is …", "…: simple things only", "The bare basics of …", "Of … I know only the basics", "Shaky …", "My … is shaky", "My … is rusty", "Rusty …",
    "A bit rusty in …", "Patchy …", "My … is patchy", "Superficial knowledge of …", "My … is superficial", "Surface-level …", "Entry-level …",
    "Jr. … developer", "Junior … developer", "…: junior", "Hello-world-level …", "…: hello world level", "I did one hackathon with …",
    "I did a weekend course in …", "A two-day course in …", "I did a short course on …", "I took one class on … at school", "One semester of …",
    "I've only done tutorials in …", "Absolute beginner in …", "…, absolute beginner", "…: beginner", "…: novice", "Newbie at …", "I'm new-ish to …",
    "First steps in …", "I've scratched the surface of …", "I've dabbled in …", "I've played around with …", "I've poked at …",
    "I've tinkered with …", "Bits and pieces of …", "Bits of …", "A bit of …", "A little …", "Some …", "Passing familiarity with …",
    "A passing knowledge of …", "Basic …", "Basic knowledge of …", "Elementary …", "Fundamentals of …", "School-level …", "I used … once",
    "I tried … once or twice", "I've used … a couple of times", "I have used … a handful of times", "I did … ages ago", "I did … a long time ago",
    "I learned … at school twenty years ago and forgot most of it", "I used … in 2009 and not since", "I've forgotten most of my …",
    "I haven't touched … in years", "I haven't used … for ten years", "… so-so", "…: so-so", "…: meh", "… (basic)", "… (basics)", "… basics",
    "… - a bit", "…, a little", "Limited …", "Limited experience with …", "Minimal …", "Very little …", "Theoretical knowledge of …",
    "I know … only in theory", "I only know … from books", "I can read … but not write it", "I can follow … code but not write it",
    "I can fix small things in …", "2/10 in …", "… 1/5", "… ★☆☆☆☆", "I can manage simple … if I must", "I'm not great at …", "I'm not very good at …",
    "I struggle with …", "I'm clumsy at …",
  ],
};

function levelIn(frame: string, name: string): string {
  const text = `${frame.replace("…", name)}.`;
  const at = text.indexOf(name);
  const found = readDescription(text, index).mentions.find((mention) => mention.start < at + name.length && mention.end > at);
  if (!found) return "missed";
  return found.stance === "has" ? (found.level ?? "mid") : found.stance;
}

for (const [level, sentences] of Object.entries(frames)) {
  test.each(sentences)(`${level}: %s`, (frame) => {
    expect(NAMES.map((name) => levelIn(frame, name))).toEqual(NAMES.map(() => level));
  });
}

/** Marks on a scale that the writer sets up: what each of them says of a skill. */
test.each<[string, string, Record<string, string | undefined>]>([
  ["out of ten", "How good are you, out of ten? Python: 9. Rust: 2. SQL: 6.", { Python: "high", Rust: "low", SQL: "mid" }],
  ["with a key", "Skills (1 = novice, 5 = expert)\nKotlin: 5\nGo: 1", { Kotlin: "high", Go: "low" }],
  ["from to", "On a scale of 1 to 5 – Kotlin: 5, Figma: 2", { Kotlin: "high", Figma: "low" }],
  ["figures without a scale", "Kotlin: 5, Figma: 2", { Kotlin: undefined, Figma: undefined }],
])("a scale of one's own: %s", (_, text, expected) => {
  const { mentions } = readDescription(text, index);
  expect(Object.fromEntries(mentions.map(({ quote, level }) => [quote, level]))).toEqual(expected);
});

test("nought on a scale of one's own is a denial", () => {
  const { mentions } = readDescription("Marks out of ten. Python: 8, Rust: 0", index);
  expect(mentions.map(({ quote, stance }) => [quote, stance])).toEqual([["Python", "has"], ["Rust", "lacks"]]);
});

test.each(["I presented Figma on last Friday.", "Going backwards through Figma files."])("says nothing of how well: %s", (text) => {
  const { mentions } = readDescription(text, index);
  expect(mentions.filter(({ skillId }) => skillId === "figma").map(({ stance, level }) => [stance, level])).toEqual([["has", undefined]]);
});
