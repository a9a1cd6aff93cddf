import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

/** "Rust: has, Go: lacks low": each mention's quote with its stance and level. */
const read = (text: string) => readDescription(text, index).mentions.map(({ quote, stance, level }) => `${quote}: ${stance}${level ? ` ${level}` : ""}`);

/** Lines of a CV, fields of a form, notes: plain ways to write, each of which was once misread or stands beside one that was. */
const kinds: Record<string, [text: string, expected: string[]][]> = {
  "labels before lists": [
    ["Doing: Rust", ["Rust: learning"]],
    ["To do: Solidity", ["Solidity: wants"]],
    ["None: Rust", ["Rust: lacks"]],
    ["Done: Figma", ["Figma: has"]],
    ["Planned courses: Solidity, Vyper", ["Solidity: wants", "Vyper: wants"]],
    ["Responsibilities: threat modelling, code review", ["threat modelling: has", "code review: has"]],
    ["Channels managed: Instagram, TikTok", ["managed: Instagram: has", "Instagram: has", "TikTok: has"]],
    ["Weak: Figma", ["Figma: has low"]],
    ["Hobbies: chess, trams. Work: Solidity.", ["Solidity: has"]],
    ["Daily: Figma. Never used: Sketch. My Kotlin pays the rent.", ["Figma: has", "Sketch: lacks", "Kotlin: has"]],
  ],
  "questions of a form": [
    ["What are you learning at the moment? Rust and Docker.", ["Rust: learning", "Docker: learning"]],
    ["What would you like to learn? Solidity.", ["Solidity: wants"]],
    ["Which of these can't you do? Solidity.", ["Solidity: lacks"]],
    ["Which tools do you use? Figma, Miro.", ["Figma: has", "Miro: has"]],
    ["Was möchtest du lernen? Solidity.", ["Solidity: wants"]],
    ["Wat zou je graag willen leren? Solidity.", ["Solidity: wants"]],
    ["¿Qué te gustaría aprender? Solidity.", ["Solidity: wants"]],
    ["Что бы вы хотели изучить? Solidity.", ["Solidity: wants"]],
    ["Blockchain experience: none so far.", ["Blockchain: lacks"]],
  ],
  "remarks in brackets": [
    ["Languages: Solidity, Vyper (learning)", ["Solidity: has", "Vyper: learning"]],
    ["Kotlin, Swift, Flutter (want to learn)", ["Kotlin: has", "Swift: has", "Flutter: wants"]],
    ["I set the rules (no dates, no names) and moderate the Discord server.", ["moderate the Discord: has", "moderate: has", "Discord: has"]],
  ],
  "what follows a comma": [
    ["TypeScript, Rust, currently learning Move", ["TypeScript: has", "Rust: has", "Move: learning"]],
    ["I build web apps in React and I want to get into Solidity this year.", ["web apps: has", "React: has", "Solidity: wants"]],
    ["I can't do Solidity at all, sorry, I draw.", ["Solidity: lacks"]],
  ],
  "verbs without I": [
    ["Contract audits with Slither, Echidna", ["Slither: has", "Echidna: has"]],
    ["Desktop applications in C++ with Qt", ["Desktop applications: has", "C++: has", "Qt: has"]],
    ["Scanned our web applications with ZAP", ["web applications: has", "ZAP: has"]],
    ["Remote tests with Lookback and Maze", ["Lookback: has", "Maze: has"]],
    ["Three years as a tester in teams that worked with Scrum", ["Scrum: has"]],
  ],
  "a name that opens its thought": [
    ["Kanban I am only now learning.", ["Kanban: learning"]],
    ["Rust is new to me.", ["Rust: lacks"]],
    ["My Go is rusty.", ["Go: has low"]],
    ["Cucumber I have never used.", ["Cucumber: lacks"]],
    ["Spring I love, and autumn too.", []],
    ["slack, zoom, trello", ["slack: has", "zoom: has", "trello: has"]],
  ],
  "who does it with whom": [
    ["I sit down with our lawyer, go through the rules and fill in the DPIA myself.", ["lawyer: other", "DPIA: has"]],
    ["I was an in-house lawyer and my corner was the GDPR.", ["lawyer: has", "GDPR: has"]],
    ["The plan: a certificate by summer. I already keep the records of processing.", ["records of processing: has"]],
    ["Defined the community metrics and built the monthly report on them.", ["community metrics: has"]],
  ],
  "ordinary words that are no cues": [
    ["I'd be lost without Figma. Most days I am helpless without my Jira board.", ["Figma: has", "Jira board: has"]],
    ["Some day I'd like to learn Python as well.", ["Python: wants"]],
    ["And programming: none whatsoever.", ["programming: lacks"]],
    ["I don't give talks.", ["give talks: lacks", "talks: lacks"]],
    ["We work in sprints of three weeks.", ["work in sprints: has", "work in sprints: has"]],
    ["I work with SAP and a planning program.", ["SAP: has"]],
    ["We work in two-week sprints.", ["work in two-week: has", "two-week sprints: has"]],
    ["Applied cryptography in Rust", ["Applied cryptography: has", "Rust: has"]],
    ["code review, mentoring, on-call, Java", ["code review: has", "mentoring: has", "Java: has"]],
    ["I consider Figma my main tool.", ["Figma: has"]],
    ["I choose Figma for its plug-ins.", ["Figma: has"]],
    ["As an intern I wrote Python.", ["Python: has"]],
    ["I wrote it in Elm and never had a single runtime error.", ["Elm: has"]],
    ["I gave talks on Rust.", ["gave talks: has", "talks: has", "Rust: has"]],
    ["As a designer I know Figma well.", ["Figma: has"]],
    ["No coding", ["coding: lacks"]],
    ["I build apps with no-code tools.", ["build apps: has", "no-code tools: has", "code tools: has"]],
    ["My SQL is rusty.", ["SQL: has low"]],
    ["I'm an expert in cryptography.", ["cryptography: has high"]],
  ],
};

for (const [kind, cases] of Object.entries(kinds)) describe(kind, () => test.each(cases)("%s", (text, expected) => expect(read(text)).toEqual(expected)));
