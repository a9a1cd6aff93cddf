import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const named = (text: string) => readDescription(text, index).mentions.map((mention) => `${mention.quote.replaceAll("\n", "⏎")} = ${mention.skillId}`);

/** What a text names, whatever is said of it. Every line is a kind of text that was once misread. */
const tables: Record<string, [kind: string, text: string, expected: string[]][]> = {
  "names that are also words": [
    ["at a sentence's start, with what it is", "Rust is my main language.", ["Rust = rust"]],
    ["at a sentence's start, a lower-case phrase covers it", "Rust on microcontrollers.", ["Rust = rust", "microcontrollers = embedded-development"]],
    ["the same phrase of the thing itself", "Rust on the hinges.", []],
    ["at a sentence's end", "All our planning lived in Excel.", ["Excel = spreadsheets"]],
    ["asked and answered", "Excel? Every week.", ["Excel = spreadsheets"]],
    ["a street", "We moved to Scala Street.", []],
    ["the verb", "I hope to excel there.", []],
    ["another skill's exception does not hide it", "I wrote Java for a port.", ["Java = java"]],
    ["an island", "We spent our holidays on Java.", []],
    ["a lower-case word speaks for no other", "I go by tram line C.", []],
    ["a city", "Accountant, Cairo (2018–2024)", ["Accountant = accounting"]],
    ["friends", "I worked in Lisbon with Julia and Ada.", []],
    ["a first name that is used as a tool", "I write Julia for a living.", ["Julia = julia"]],
    ["from the island", "From Bandung, so yes, I'm from Java; Kotlin is what I write.", ["Kotlin = kotlin"]],
    ["an ordinary word in small letters", "I made the plan how to build it safe.", []],
    ["a pet", "The parrot is called Python.", []],
    ["what only looks like it", "The till speaks something that looks like Python.", []],
    ["door codes are no code", "I know the codes of the gates.", []],
  ],
  "lines of a résumé": [
    ["a name alone on its line", "Swift\nScala", ["Swift = swift", "Scala = scala"]],
    ["a table with marks", "| Rust | 4/5 |\n| Sketch | 2/5 |", ["Rust = rust", "Sketch = sketch"]],
    ["a level behind a semicolon", "Scala;basic", ["Scala = scala"]],
    ["arrows", "Kafka → Flink", ["Kafka = message-queues", "Flink = message-queues"]],
    ["dots between", "Solidity · Foundry", ["Solidity = solidity", "Foundry = foundry"]],
    ["numbered on one line", "1) Solidity 2) Rust", ["Solidity = solidity", "Rust = rust"]],
    ["marks of emphasis", "*React*, _Svelte_", ["React = react", "Svelte = svelte"]],
  ],
  typos: [
    ["a strayed letter", "Phyton", ["Phyton = python"]],
    ["a strayed letter in a longer name", "Wirehsark", ["Wirehsark = wireshark"]],
    ["a doubled last letter", "we plan on a kanbann board", ["kanbann board = kanban"]],
    ["inside a longer name the phrase decides", "bug bouny hunting", ["bug bouny hunting = bug-bounty"]],
    ["an ordinary word inside a longer name", "secure codding", ["secure codding = secure-coding"]],
    ["a proper name has no family", "I script in powershel and make drawings in ilustrator.", ["powershel = powershell", "ilustrator = illustrator"]],
    ["one of two like letters", "I moderate on Redit at night.", ["I moderate = moderation", "Redit = reddit"]],
    ["a capital within a sentence", "I run Postgers at night.", ["Postgers = postgresql"]],
    ["a name before a common word", "I write golng at night.", ["golng = go"]],
    ["a letter too many in a name of four", "I write Jaava and Perll.", ["Jaava = java", "Perll = perl"]],
    ["a letter lost, in a language known less well", "Ik gebruik Pyton. Ich nutze Dockr.", ["Pyton = python", "Dockr = docker"]],
    ["a short word of another language stays", "Am Monatsende, im Monat und mit Dalen.", []],
    ["an ending that is none", "codeing in the evenings", ["codeing = programming"]],
    ["somebody may be called so", "Yours faithfully,\nGráinne", []],
    ["real words stay", "We trust the rugby coach and thread needles.", []],
  ],
  "words that are also names": [
    ["no plural in small letters", "Pastry section: truffles, ganache, brownies.", ["Pastry = baking"]],
    ["a scheme is no programming", "Exchange programs for farmers, and the employee assistance program.", []],
    ["a program as a verb", "I can program, and I program in Kotlin.", ["program = programming", "program = programming", "Kotlin = kotlin"]],
    ["hardly ever anything else, at the start of a sentence", "Docker for everything.", ["Docker = docker"]],
    ["and still another thing where it is said so", "Docker at the port of Antwerp.", []],
    ["a little word", "What I want to learn next is Rust.", ["Rust = rust"]],
    ["short names speak for each other", "SOC, L1. IDS alerts, EDR, coffee.", ["SOC = security-operations", "IDS = intrusion-detection", "EDR = endpoint-security"]],
    ["years behind a short name", "QA 7y", ["QA = testing-qa"]],
    ["plants", "Hedges of cypress, jasmine on the south wall.", []],
    ["an item that says how long", "Rust 3 years, Swift 5 yrs", ["Rust = rust", "Swift = swift"]],
    ["or from when to when", "Rust 2018-2021", ["Rust = rust"]],
    ["a season of one year", "Spring 2018 was cold.", []],
    ["or for how long", "Rust for three years", ["Rust = rust"]],
    ["a season's trainee", "Spring intern", []],
    ["and in one word", "Rust 3y", ["Rust = rust"]],
    ["but not when", "Java 10 years ago: we sailed there.", []],
    ["an item that goes on as skills do", "Go developer. Spring experience. Rust since 2018. Sketch basics.", ["Go developer = go", "Spring = spring", "Rust = rust", "Sketch = sketch"]],
    ["an item that says hardly anything else", "React daily. Java at work.", ["React = react", "Java = java"]],
    ["but says more", "Rust at work on the railings. Slack at work gets punished.", []],
    ["in Dutch", "Ik werk veel. React dagelijks. Swift sinds 2018.", ["React = react", "Swift = swift"]],
    ["in German", "Ich arbeite viel. Java Kenntnisse. Spring täglich.", ["Java = java", "Spring = spring"]],
    ["in Spanish", "Trabajo mucho. Go desde 2019. Spring avanzado.", ["Go = go", "Spring = spring"]],
    ["in Indonesian", "Saya kerja di kantor. Go sejak 2019. Sketch setiap hari.", ["Go = go", "Sketch = sketch"]],
    ["in small letters behind an article", "I like the solidity of old furniture. A python in the bath.", []],
    ["and before a noun", "A python script, nothing more.", ["python script = python"]],
    ["two names and hardly more", "java and swift, 3 years", ["java = java", "swift = swift"]],
    ["a signature", "Sincerely,\nR.", []],
    ["a surname", "I was PA to Dr Andreas Rust.", []],
    ["both sizes in a designer's text", "Figma daily. I draw it for the phone and for the browser.", ["Figma = figma", "draw it for the phone = mobile-design", "phone and for the browser = responsive-design"]],
    ["both sizes in another's", "We support it on the phone and in the browser; I write Kotlin.", ["Kotlin = kotlin"]],
  ],
  "plain words": [
    ["looking for weaknesses", "I look for weak points in payment systems.", ["look for weak points = vulnerability-assessment"]],
    ["a list of attacks", "We list what a thief could try.", ["thief could try = threat-modelling"]],
    ["unreadable text", "I turn letters into gibberish.", ["turn letters into gibberish = cryptography"]],
    ["by others, to one's own house", "Hackers attacked our servers.", []],
    ["a guard's security", "Eight years in security, mostly nights.", []],
    ["a trade that only sounds so", "Six years of securities trading.", []],
    ["security among the like", "Linux, security, Kubernetes", ["Linux = linux", "security = infosec", "Kubernetes = kubernetes"]],
  ],
};

for (const [kind, cases] of Object.entries(tables)) {
  describe(kind, () => {
    test.each(cases)("%s", (_, text, expected) => expect(named(text)).toEqual(expected));
  });
}
