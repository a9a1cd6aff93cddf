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
    ["rust:lacks", "I gave up on Rust for lack of time."],
    ["rust:lacks", "I quit Rust for good after a week."],
    ["rust:lacks", "I gave up Rust for now."],
    ["burp-suite:lacks", "I never needed to open Burp Suite."],
    ["rust:lacks", "I never got through half of the Rust book."],
    ["rust:lacks", "I never finished even half of the Rust course."],
    ["penetration-testing:has/none", "I do black box pentests of web apps."],
    ["burp-suite:has/none", "I test web apps as a black box with Burp Suite."],
    ["gdpr:has", "My GDPR course for staff starts at nine every Monday."],
    ["solidity:has/none", "I write Solidity but I don't work for exchanges."],
    ["figma:has/none", "I use Figma every day but I don't work as a designer."],
    ["rust:lacks", "I have not used Rust, and without my colleague I would be lost."],
    ["figma:lacks", "Without help I can't do anything in Figma."],
    ["solidity:lacks", "I have never written Solidity without help."],
    ["rust:lacks", "I never wrote Rust before I was laid off."],
    ["python:lacks", "No, I can't write Python without a tutorial."],
    ["figma:lacks", "I don't know Figma, and I never learned it without a teacher."],
    ["docker:lacks", "I can't explain Docker and never used it."],
    ["solidity:lacks", "I was poor at Solidity at school and now I know nothing of it."],
    ["figma:lacks", "I knew nothing of Figma then and I know nothing of it now."],
    ["ethereum:lacks", "I once tried Ethereum, but now I have no idea of it any more."],
    ["scrum:lacks", "I never worked with Scrum, and we have never had a sprint."],
    ["burp-suite:lacks", "There is no tool like Burp Suite in what I know."],
    ["cryptography:lacks", "Cryptography is nothing for me."],
    ["python:lacks", "I have no Python and no Java, and have never missed them."],
    ["kubernetes:lacks", "None of the clusters I ran was Kubernetes."],
    ["solidity:lacks", "None of the contracts I wrote was in Solidity."],
    ["figma:other", "I work with two designers who do all the Figma."],
    ["gdpr:other", "The lawyers I work with know the GDPR."],
    ["python:other", "Together with me sits a team that writes Python."],
  ])("%s: %s", check);
});

describe("in other languages", () => {
  test.each([
    ["figma:lacks", "Ohne Hilfe kann ich in Figma nichts."],
    ["python:lacks", "Ich habe nie Python programmiert, ohne jemanden zu fragen."],
    ["figma:lacks", "Ich kann Figma nicht, und ohne Anleitung geht gar nichts."],
    ["python:not-had", "In Python bin ich Anfänger wie die Laien im Kurs."],
    ["scrum:lacks", "Mit Scrum habe ich nie gearbeitet, ohne Probleme."],
    ["figma:lacks", "Zonder hulp kan ik niets in Figma."],
    ["python:lacks", "Ik heb nooit in Python gewerkt zonder begeleiding."],
    ["figma:learning", "Ik leer Figma, maar ik kan het nog niet."],
    ["figma:lacks", "Sin ayuda no sé hacer nada en Figma."],
    ["python:lacks", "Nunca he programado en Python sin un tutorial."],
    ["solidity:lacks", "No tengo ningún conocimiento de Solidity."],
    ["gdpr:lacks", "Del RGPD no sé nada, se me escapa todo."],
    ["figma:lacks", "Tanpa bantuan saya tidak bisa apa-apa di Figma."],
    ["solidity:lacks", "Saya belum pernah ada pengalaman dengan Solidity."],
    ["figma:lacks", "Без помощи я в Figma ничего не умею."],
    ["solidity:lacks", "Я ни разу не писал на Solidity."],
    ["python:lacks", "Никогда не писал на Python без подсказок."],
    ["scrum:lacks", "Со Scrum у меня нет никакого опыта, ни одного спринта."],
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
