import { describe, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

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

/** The words in which people tell how they came to their work, with what they hope, miss or doubt said in the same words. */
describe("hopes and doubts in the words of a life's story", () => {
  test.each([
    ["rust:wants", "I'm eager to use Rust."],
    ["rust:wants", "I am excited to apply Rust at work."],
    ["solidity:wants", "I'm looking forward to use Solidity."],
    ["python:has", "I'm eager to bring my Python skills to your team."],
    ["rust:wants", "I want my next job to be in Rust."],
    ["rust:wants", "I want our team to learn Rust."],
    ["figma:wants", "We want our designers to move to Figma."],
    ["cryptography:lacks", "I have no academic background in cryptography."],
    ["rust:lacks", "I'm not sure whether I know Rust at all."],
    ["rust:lacks", "If I'm not using Rust, it's because I don't know it."],
    ["solidity:lacks", "I haven't had the chance to use Solidity."],
    ["solidity:lacks", "I never got the opportunity to work with Solidity."],
    ["rust:lacks", "I was never able to land a job as a Rust developer."],
    ["rust:wants", "I hope to end up working in Rust."],
    ["rust:wants", "After getting a job I'd like to learn Rust."],
    ["rust:wants", "Before becoming a Rust developer I still have to finish school."],
    ["rust:wants", "I would love to become a Rust developer."],
    ["rust:lacks", "I'm far from being a Rust developer."],
    ["rust:learning", "I'm a student who is learning Rust."],
    ["rust:lacks", "I am no developer who uses Rust."],
    ["rust:lacks", "I couldn't use Rust for two years, and never learned it."],
    ["figma:lacks", "When not allowed to use Figma I draw by hand."],
    ["rust:wants", "My next stop: Rust."],
    ["rust:wants", "The next big thing for me is Rust."],
    ["rust:wants", "Future Rust developer"],
    ["rust:lacks", "A lack of any formal training in Rust shows: I can't write it."],
    ["rust:lacks", "I've never had to learn Rust."],
    ["rust:wants", "I have become interested in Rust."],
    ["rust:wants", "I recently became interested in Rust."],
    ["rust:wants", "My switch to Rust is planned for June."],
    ["rust:wants", "I'd like to finish school before moving into Rust."],
    ["blockchain:has", "I gave a talk on the future of blockchain and built two chains."],
    ["ux-design:has", "I was a baker before transitioning into UX design."],
    ["ux-design:has", "Before becoming a UX designer, I was a baker."],
    ["community-management:has", "I worked in a bookshop before moving into community management."],
    ["rust:has", "I was happy to use Rust every day."],
    ["rust:has", "I'm happy to share my knowledge of Rust."],
    ["rust:lacks", "I'm not ready to use Rust."],
    ["python:has", "I wrote the next version of our Python tool."],
    ["rust:lacks", "I am far from being a Rust developer."],
    ["rust:lacks", "I'm still far from a Rust expert."],
    ["rust:has", "Far from being a beginner, I use Rust daily."],
    ["rust:has", "I live far from town and write Rust."],
    ["rust:has", "I'm not sure if I will stay, but I know Rust."],
    ["rust:wants", "I have not got a position in Rust so far."],
    ["rust:has", "I haven't found a job yet although I'm a Rust developer."],
    ["rust:has", "I haven't found a bug in my Rust code yet."],
    ["rust:has", "As a Rust developer I haven't found a job yet."],
    ["ux-design:has", "I never planned to go into UX design, but I've been doing it for ten years."],
    ["rust:has", "I never planned to become a Rust developer; it happened and I love it."],
  ])("%s: %s", check);
});
