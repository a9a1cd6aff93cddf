import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const stances = (text: string, skill: string) => readDescription(text, index).mentions.filter(({ skillId }) => skillId === skill).map(({ stance }) => stance);

/** What is wished, denied or learned goes on behind "and", as long as the verb there has no subject and no time of its own. */
test.each([
  ["figma", "wants", "I'd like to lay out screens in Sketch and later move them to Figma."],
  ["usability-testing", "wants", "I'd like to design the settings page and then test it with users."],
  ["ethereum", "lacks", "I can't write Solidity contracts and deploy them on Ethereum."],
  ["figma", "lacks", "I have no experience in laying out screens in Sketch, and later moving them to Figma."],
  ["python", "has", "I want to learn Rust and use Python at work."],
  ["rust", "has", "I'd like to draw screens and I write Rust."],
  ["kotlin", "has", "I sit next to the designers and write Kotlin for their screens."],
  ["forecasting", "has", "I enjoy studying past orders and predicting next quarter's demand."],
])("%s %s: %s", (skill, stance, text) => {
  expect(new Set(stances(text, skill))).toEqual(new Set([stance]));
});

/** What denies the verb right behind it denies what is done, whatever the verb; a taste and a condition deny nothing. */
test.each([
  ["moderation", "lacks", "I don't moderate a forum."],
  ["telegram", "lacks", "I don't administer a Telegram group for language learners."],
  ["python", "lacks", "I didn't rewrite our old scripts in Python."],
  ["ui-design", "lacks", "Ich gestalte die Oberfläche der App nicht."],
  ["code-review", "lacks", "Ich prüfe den Code der Kollegen nicht."],
  ["volunteer-management", "has", "Ich koordiniere die Freiwilligen im Verein nicht nur, ich leite ihn."],
  ["moderation", "has", "I don't just moderate a forum, I built it."],
  ["java", "has", "I don't like Java, but I write it every day."],
])("%s %s: %s", (skill, stance, text) => {
  expect(new Set(stances(text, skill))).toEqual(new Set([stance]));
});

/** Whose it is: the object's, the owner's and the writer's. */
test.each([
  ["vulnerability-assessment", "has", "I scanned our servers for known vulnerabilities every month."],
  ["privacy-law", "has", "I checked our suppliers' contracts against data protection law."],
  ["product-strategy", "has", "I said no to feature requests that did not fit our product strategy."],
  ["backend", "has", "For three years I designed an API for our partners."],
  ["digital-forensics", "other", "The police collected evidence from my laptop."],
  ["code-review", "other", "My boss checked my colleagues' code."],
])("%s %s: %s", (skill, stance, text) => {
  expect(new Set(stances(text, skill))).toEqual(new Set([stance]));
});

/** What asks, readies or brings: each turn that is no wish and no one else's, beside the sentence in which the same words are. */
test.each([
  ["figma", "wants", "I want to learn how people use Figma."],
  ["figma", "wants", "I'd like to understand how people use Figma."],
  ["user-research", "has", "I talk to customers every week to learn what they need."],
  ["rust", "wants", "I'm getting ready for my first Rust job."],
  ["gdpr", "has", "I got a small online shop ready for the GDPR."],
  ["solidity", "wants", "I still have to do Solidity."],
  ["figma", "other", "The Figma files come from our customers."],
  ["user-voice", "has", "I gathered feature requests from our users, and ranked them."],
  ["solidity", "other", "I edited videos for a Solidity course."],
  ["tiktok", "has", "I filmed and edited short videos for TikTok."],
  ["rust", "other", "Our customers' app is written in Rust."],
])("%s %s: %s", (skill, stance, text) => {
  expect(new Set(stances(text, skill))).toEqual(new Set([stance]));
});
