import { describe, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "./read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** Denials that hold the very words of claims (claims-with-negations.test.ts), with a few claims among them. */
describe("in English", () => {
  test.each([
    ["-rust", "I gave up on Rust for lack of time."],
    ["-rust", "I quit Rust for good after a week."],
    ["-rust", "I gave up Rust for now."],
    ["-burp-suite", "I never needed to open Burp Suite."],
    ["-rust", "I never got through half of the Rust book."],
    ["-rust", "I never finished even half of the Rust course."],
    ["penetration-testing:has/none", "I do black box pentests of web apps."],
    ["burp-suite:has/none", "I test web apps as a black box with Burp Suite."],
    ["gdpr:has", "My GDPR course for staff starts at nine every Monday."],
    ["solidity:has/none", "I write Solidity but I don't work for exchanges."],
    ["figma:has/none", "I use Figma every day but I don't work as a designer."],
    ["-rust", "I have not used Rust, and without my colleague I would be lost."],
    ["-figma", "Without help I can't do anything in Figma."],
    ["solidity:lacks", "I have never written Solidity without help."],
    ["-rust", "I never wrote Rust before I was laid off."],
    ["-python", "No, I can't write Python without a tutorial."],
    ["-figma", "I don't know Figma, and I never learned it without a teacher."],
    ["-docker", "I can't explain Docker and never used it."],
    ["-solidity", "I was poor at Solidity at school and now I know nothing of it."],
    ["figma:lacks", "I knew nothing of Figma then and I know nothing of it now."],
    ["-ethereum", "I once tried Ethereum, but now I have no idea of it any more."],
    ["-scrum", "I never worked with Scrum, and we have never had a sprint."],
    ["-burp-suite", "There is no tool like Burp Suite in what I know."],
    ["-cryptography", "Cryptography is nothing for me."],
    ["python:lacks", "I have no Python and no Java, and have never missed them."],
    ["-kubernetes", "None of the clusters I ran was Kubernetes."],
    ["-solidity", "None of the contracts I wrote was in Solidity."],
    ["-figma", "I work with two designers who do all the Figma."],
    ["-gdpr", "The lawyers I work with know the GDPR."],
    ["-python", "Together with me sits a team that writes Python."],
  ])("%s: %s", check);
});

describe("in other languages", () => {
  test.each([
    ["-figma", "Ohne Hilfe kann ich in Figma nichts."],
    ["-python", "Ich habe nie Python programmiert, ohne jemanden zu fragen."],
    ["-figma", "Ich kann Figma nicht, und ohne Anleitung geht gar nichts."],
    ["-python", "In Python bin ich Anfänger wie die Laien im Kurs."],
    ["-scrum", "Mit Scrum habe ich nie gearbeitet, ohne Probleme."],
    ["-figma", "Zonder hulp kan ik niets in Figma."],
    ["-python", "Ik heb nooit in Python gewerkt zonder begeleiding."],
    ["-figma", "Ik leer Figma, maar ik kan het nog niet."],
    ["-figma", "Sin ayuda no sé hacer nada en Figma."],
    ["-python", "Nunca he programado en Python sin un tutorial."],
    ["-solidity", "No tengo ningún conocimiento de Solidity."],
    ["-gdpr", "Del RGPD no sé nada, se me escapa todo."],
    ["-figma", "Tanpa bantuan saya tidak bisa apa-apa di Figma."],
    ["-solidity", "Saya belum pernah ada pengalaman dengan Solidity."],
    ["-figma", "Без помощи я в Figma ничего не умею."],
    ["-solidity", "Я ни разу не писал на Solidity."],
    ["-python", "Никогда не писал на Python без подсказок."],
    ["-scrum", "Со Scrum у меня нет никакого опыта, ни одного спринта."],
  ])("%s: %s", check);
});

describe("today beside what was", () => {
  test.each([
    ["python:lacks", "I can't program in Python. Today I told my boss about it."],
    ["rust:lacks", "I don't know Rust. I've worked in IT for ten years and it shows."],
    ["rust:lacks", "I don't know Rust. Now I work in Berlin, where it rains a lot."],
    ["figma:lacks", "I never learned Figma. Now I live near the sea and it is quiet."],
    ["solidity:lacks", "I have no idea of Solidity, and since last year I have a dog, it keeps me busy."],
    ["python:has", "I was poor at Python at school, but today I do it for a living."],
    ["go:has/none", "I tried Go in 2013 and have worked in it every day since."],
    ["figma:has", "I used to hate Figma, now I am an expert in it."],
    ["wireshark:has/none", "I once knew nothing of Wireshark, now I teach it."],
    ["data-analysis:has/none", "I started data analysis as a hobby, and for the past nine years it has been my job."],
    ["cryptography:has", "I was bad at cryptography. Today I teach it."],
  ])("%s: %s", check);
});
