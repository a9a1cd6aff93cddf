import { describe, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "./read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** What the first visitors wrote, and found misread. */
describe("as they wrote it", () => {
  test.each([
    ["-youtube,figma:learning", "Now I learn Figma with YouTube."],
    ["-ethereum", "I watched a lot of YouTube about Ethereum."],
    ["mysql:has", "PHP and MySQL ten years ago."],
    ["graphic-design:has", "I have a diploma in graphic design, but I never worked in it."],
    ["solidity:has/low", "I can read Solidity but I do not write it."],
    ["python:has/low", "I can read Python, but I don't write it."],
    ["figma:has/low", "Ik heb weinig ervaring met Figma."],
    ["-baking", "I keep the accounts of a bakery."],
    ["-it-general", "I have a certificate in UX from Google, yet no job in it so far."],
    ["-static-analysis", "I find bugs in the bathroom and kill them."],
    ["-layer-2", "OWASP ASVS L2"],
    ["layer-2:has", "I build on L2 rollups such as Optimism."],
    ["sans:has", "SANS GWAPT – expired 2022"],
    ["solidity:has", "Solidity CTFs for fun"],
    ["-people-skills", "I would like to work with people and not alone."],
    ["-static-security-analysis", "I find bugs in the bathroom and kill them."],
    ["-static-security-analysis", "I find bugs in websites and report them."],
    ["static-security-analysis:has", "I use FindBugs and SonarQube in the pipeline."],
    ["-layer-2", "Standards: OWASP ASVS L2, SANS Top 25"],
    ["mysql:has/low", "PHP and MySQL ten years ago."],
    ["blockchain:lacks,figma:has/low", "│ Blockchain │ — │ 0/5 │ │ Figma │ — │ 1/5 │"],
    ["scrum:lacks", "I failed the Scrum exam twice."],
  ])("%s: %s", check);
});

describe("little experience in six languages", () => {
  test.each([
    ["figma:has/low", "Ik heb weinig ervaring met Figma."],
    ["gdpr:has/low", "Met de AVG heb ik weinig ervaring."],
    ["figma:has/low", "Ich habe wenig Erfahrung mit Figma."],
    ["figma:has/low", "Mit Figma habe ich wenig Erfahrung."],
    ["figma:has/low", "Tengo poca experiencia con Figma."],
    ["figma:has/low", "Con Figma tengo poca experiencia."],
    ["figma:has/low", "Pengalaman saya dengan Figma masih sedikit."],
    ["figma:has/low", "Saya punya sedikit pengalaman dengan Figma."],
    ["figma:has/low", "У меня мало опыта в Figma."],
    ["figma:has/low", "С Figma у меня мало опыта."],
    ["figma:has/low", "I have little experience with Figma."],
    ["figma:has/low", "With Figma I have little experience."],
  ])("%s: %s", check);
});
