import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);

/** "has low 3": stance, level and years. */
const read = (text: string) => readDescription(text, index).mentions.map(({ quote, stance, level, years }) => [`${quote}: ${stance}`, level, years].filter((part) => part !== undefined).join(" "));

/** Each name is also a word, or stands for those that are not. */
const kinds: Record<string, [text: string, expected: string[]][]> = {
  "marks that people give themselves": [
    ["Figma ▓░░░░░░░░░ 10%", ["Figma: has low"]],
    ["Swift ▓▓▓▓▓▓▓▓▓▓ 100%", ["Swift: has high"]],
    ["Go 10%", ["Go: has low"]],
    ["React: 70%", ["React: has"]],
    ["Kubernetes ☆☆☆☆☆", ["Kubernetes: lacks"]],
    ["Rust █▁▁▁▁", ["Rust: has low"]],
    ["Java 🟩🟩🟩🟩🟩", ["Java: has high"]],
    ["Figma C2", ["Figma: has high"]],
    ["Swift - A1", ["Swift: has low"]],
    ["Go [advanced]", ["Go: has high"]],
    ["[x] Figma [ ] Sketch", ["Figma: has", "Sketch: lacks"]],
    ["We made React 18% faster.", ["React: has"]],
  ],
  "versions": [
    ["React 18", ["React: has"]],
    ["Go 1.22, Angular 15+", ["Go: has", "Angular: has"]],
    ["TLS1.3, Angular17, Vue3, ES2022", ["TLS1.3: has", "Angular: has", "Vue3: has"]],
    ["React18 (3 years)", ["React: has 3"]],
    ["Session 12 was on Monday.", []],
    ["This is Python, and I know it.", ["Python: has"]],
  ],
  "how far in a course": [
    ["SQL - online course, module 3 of 8", ["SQL: learning"]],
    ["Ethereum, reading a book on it, chapter 7", ["Ethereum: learning"]],
    ["Go (week 5 of 12)", ["Go: learning"]],
    ["Swift - halfway", ["Swift: learning"]],
    ["Figma course (2 of 6 modules done)", ["Figma: learning"]],
    ["Numbers: newcomers still posting after 30 and 90 days", ["Numbers: newcomers still posting: has", "newcomers still posting: has"]],
    ["Python, SQL, page 2 of 3", ["Python: has", "SQL: has"]],
    ["2021 Figma bootcamp, 14 weeks", ["Figma: has"]],
    ["2026 studying Figma", ["Figma: learning"]],
    ["Kotlin bootcamp, week 9", ["Kotlin: learning"]],
  ],
  "what is wished for": [
    ["Rust: interested", ["Rust: wants"]],
    ["blockchain - curious, no experience yet", ["blockchain: wants"]],
    ["Solidity – want to learn", ["Solidity: wants"]],
    ["Figma course starts Monday", ["Figma: wants"]],
    ["Wishlist: Swift", ["Swift: wants"]],
    ["Figma – planned for 2027", ["Figma: wants"]],
    ["I know Python, if you are interested.", ["Python: has"]],
  ],
  "how long": [
    ["Java ........ 7 years", ["Java: has 7"]],
    ["Solidity[3y] Vyper[1y] Cairo[learning]", ["Solidity: has 3", "Vyper: has 1", "Cairo: learning"]],
    ["0 years Java, Kotlin: 0 years", ["Java: lacks", "Kotlin: lacks"]],
    ["Figma, 2020–2023", ["Figma: has 3"]],
    ["Swift (2018–2021)", ["Swift: has 3"]],
  ],
  "whose it is": [
    ["Figma (colleague)", ["Figma: other"]],
    ["Kotlin: my brother", ["Kotlin: other"]],
    ["Python: expert", ["Python: has high"]],
    ["Figma - outsourced", ["Figma: other"]],
    ["Ex-Discord | Trust & Safety", ["Discord: other", "Trust & Safety: has"]],
    ["Three squads of developers (Android, Erlang); I set direction", ["developers: other", "Erlang: other"]],
    ["Docker and crane signaller, Port of Antwerp", []],
  ],
  "labels with a remark": [
    ["STACK (current)   Elixir, Phoenix\nSTACK (future)    Rust\nNEVER TOUCHED     Java, .NET", ["Elixir: has", "Phoenix: has", "Rust: wants", "Java: lacks", ".NET: lacks"]],
    ["Tools (learning): Figma, Miro", ["Figma: learning", "Miro: learning"]],
    ["MISRA C, Ada\nCurrently studying: post-quantum cryptography", ["MISRA C: has", "Ada: has", "post-quantum cryptography: learning"]],
  ],
  "a job of the writer's": [
    ["Customer support supervisor, 2017–2021: led a team of twelve", ["Customer support: has", "supervisor: has 4", "led a team: has"]],
    ["Municipality of Delft — Privacy Officer (2017/01 - present)", ["Privacy Officer: has"]],
    ["Placed Solidity and Rust developers with exchanges", ["Solidity: other", "Rust developers: other"]],
  ],
  "what is planned for a living is no wish": [
    ["Well spoken\nMeeting planning\nPhotography\nPublic speaking", ["Photography: has", "Public speaking: has"]],
    ["Strategic planning\nFigma\nSketch", ["Figma: has", "Sketch: has"]],
    ["Planned\nFigma\nSketch", ["Figma: wants", "Sketch: wants"]],
    ["Career plans\nFigma\nSketch", ["Figma: wants", "Sketch: wants"]],
    ["Goal oriented, Python and SQL", ["Python: has", "SQL: has"]],
    ["My goal: Python", ["Python: wants"]],
    ["Met service level objectives for Kubernetes.", ["Kubernetes: has"]],
    ["Objective: Kubernetes", ["Kubernetes: wants"]],
  ],
  "words of a trade that look like a remark": [
    ["Supervised learning, Python, unsupervised learning, R", ["Python: has", "R: has"]],
    ["Learning: Python", ["Python: learning"]],
    ["Wrote tests with Moq and Microsoft Fakes for C#.", ["C#: has"]],
    ["I faked my Python.", ["Python: lacks"]],
    ["Designer offering strong expertise in Figma and Sketch", ["Figma: has", "Sketch: has"]],
    ["Engineers offering Rust were hard to find.", ["Rust: other"]],
    ["Bridged the gaps between various teams with Jira.", ["Jira: has"]],
    ["I have gaps in Jira.", ["Jira: lacks"]],
  ],
};

for (const [kind, cases] of Object.entries(kinds)) describe(kind, () => test.each(cases)("%s", (text, expected) => expect(read(text)).toEqual(expected)));
