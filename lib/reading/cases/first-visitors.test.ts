import { describe, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** What the first visitors wrote, and found misread. */
describe("as they wrote it", () => {
  test.each([
    ["-youtube,figma:learning", "Now I learn Figma with YouTube."],
    ["ethereum:not-had", "I watched a lot of YouTube about Ethereum."],
    ["graphic-design:has", "I have a diploma in graphic design, but I never worked in it."],
    ["solidity:has/low", "I can read Solidity but I do not write it."],
    ["python:has/low", "I can read Python, but I don't write it."],
    ["figma:has/low", "Ik heb weinig ervaring met Figma."],
    ["-baking", "I keep the accounts of a bakery."],
    ["-it-general", "I have a certificate in UX from Google, yet no job in it so far."],
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

describe("what the next visitor wrote", () => {
  test.each([
    ["community-events:has", "I run our Discord and organise monthly meetups."],
    ["community-events:has", "I organise monthly meetups."],
    ["community-events:has", "I organise two meetups a year."],
    ["workshops:has", "I lead our team and organise workshops."],
    ["wireshark:has", "Without Wireshark I would have never found the fault in our network."],
    ["go:has", "Not a single line of my code in Go has gone out without tests."],
    ["cryptography:has", "I failed the exam in cryptography twice and passed the third time."],
    ["solidity:wants", "I have signed up for a Solidity bootcamp that starts next month."],
    ["docker:has/none", "I teach Docker, far from being an expert in Kubernetes."],
    ["rust:not-had", "I have been told I should learn Rust."],
    ["linux:has", "I completed an apprenticeship as an IT specialist in 2012 and have administered Linux servers since."],
    ["-process-improvement", "Ich mag Katzen."],
    ["-process-improvement", "Ich liebe Katzen und Hunde."],
    ["online-community:has", "Ich moderiere ein Forum."],
    ["online-community:has", "Ich moderiere seit fünf Jahren ein Forum für Eltern."],
    ["scrum:has", "No prior experience with Scrum was needed, and today I am a Scrum Master."],
    ["website-building:has", "My colleague and I rebuilt the shop's website in WordPress; she did the design, I wrote the PHP."],
    ["jira:has", "I've yet to find a bug tracker I like better than Jira, which I administer for 60 people."],
    ["figma:has", "Since my boss left I look after the Figma library."],
    ["docker:lacks", "I only know Docker from hearing colleagues talk about it."],
  ])("%s: %s", check);
});
