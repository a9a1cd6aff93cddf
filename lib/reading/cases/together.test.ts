import { describe, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** What is done together with others is the writer's too; what others are said to do is theirs. */
describe("together with others", () => {
  test.each([
    ["gdpr:has", "Worked with the DPO on GDPR article 32."],
    ["dpia:has", "I worked with our DPO on two DPIAs."],
    ["dpia:has", "Together with the DPO I wrote two DPIAs."],
    ["gdpr:has", "I worked with the lawyers on GDPR."],
    ["gdpr:has", "Worked closely with legal on GDPR and CCPA compliance."],
    ["threat-modelling:has", "I sat down with the architects for threat modelling before each release."],
    ["figma:has", "Together with two designers I built our library in Figma."],
    ["figma:has", "I work with a designer in Figma every day."],
    ["solidity:has", "With a friend I wrote a token in Solidity."],
    ["solidity:has", "My brother and I wrote a game in Solidity."],
    ["usability-testing:has", "Ran usability tests together with our researcher."],
    ["usability-testing:has", "With our researcher I ran usability tests in three clinics."],
    ["scrum:has", "As part of a Scrum team of seven I built the payment pages."],
    ["python:has", "Pair programmed in Python with a senior engineer for a year."],
    ["gdpr:has", "In cooperation with the legal department I rewrote our GDPR notices."],
    ["discord:has", "With three other moderators I run a Discord of 9,000."],
    ["burp-suite:has", "My colleague and I test web shops with Burp Suite."],
    ["ethereum:has", "In a team of four we built a wallet on Ethereum."],
    ["threat-modelling:has", "Led threat modelling with developers and product owners."],
    ["gdpr:has", "Advised the product team on GDPR."],
    ["solidity:other", "I work with developers who write Solidity."],
    ["figma:other", "I work with a designer who does everything in Figma."],
    ["gdpr:other", "The DPO looks after the GDPR, I work with her on other things."],
    ["python:other", "I sit next to the people who write Python."],
  ])("%s: %s", check);
});

describe("in other languages", () => {
  test.each([
    ["gdpr:has", "Ich habe mit unserer Juristin an der DSGVO gearbeitet."],
    ["figma:has", "Mit zwei Designern habe ich unsere Bibliothek in Figma gebaut."],
    ["gdpr:has", "Ik werkte met de jurist aan de AVG."],
    ["figma:has", "Met twee ontwerpers bouwde ik onze bibliotheek in Figma."],
    ["gdpr:has", "Trabajé con los abogados en el RGPD."],
    ["figma:has", "Con dos diseñadoras hice nuestra biblioteca en Figma."],
    ["figma:has", "Bersama dua desainer saya membuat pustaka di Figma."],
    ["gdpr:has", "Saya bekerja dengan pengacara kami untuk GDPR."],
    ["figma:has", "Вместе с двумя дизайнерами я собрал нашу библиотеку в Figma."],
    ["gdpr:has", "Я работал с нашими юристами над GDPR."],
  ])("%s: %s", check);
});

describe("beside what others do", () => {
  test.each([
    ["ui-design:has", "Before they started I had drawn every screen of it."],
    ["usability-testing:has", "While they argued I ran the usability tests."],
    ["figma:has", "When the developers wait for something, I open Figma and draw it."],
    ["plain-explaining:has", "When journalists call, the engineers send me: I put their work in plain words."],
    ["python:has", "After my colleague left I took over the Python scripts."],
    ["usability-testing:has", "We are three: Jonas does Kotlin, Mei does Swift, I do usability testing."],
    ["agile:has", "My two colleagues wrote the texts, and I planned our work in two-week rounds with a backlog."],
    ["product-management:has", "My colleague in Madrid interviews our users; I read her notes and decide what we build next."],
    ["solidity:has", "I read other people's Solidity for a living: I audit their contracts and write up what is wrong."],
    ["perl:has,go:learning", "It's Go I'm learning these days, after a decade of Perl."],
    ["owasp:learning", "Working through the OWASP cheat sheets, one a day."],
    ["figma:has", "After six years of Figma I now learn Blender."],
    ["community-metrics:has", "Who posts, who only reads, who leaves: I count all that and put it on one slide."],
  ])("%s: %s", check);
});
