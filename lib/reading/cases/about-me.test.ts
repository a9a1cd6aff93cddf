import { describe, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** How people introduce themselves to a forum, a course or those who look at their page. */
describe("what they do now", () => {
  test.each([
    ["it-support:has", "I am currently working as an IT helpdesk agent in Leeds."],
    ["nursing:has", "Currently working as a nurse in a children's ward."],
    ["java:has", "Currently working at a bank in Java."],
    ["python:has", "I'm currently working on a Python project for beekeepers."],
    ["frontend:has", "I'm currently working on frontend projects."],
    ["figma:learning", "I'm currently working on my Figma skills."],
    ["solidity:learning", "I am currently working through a Solidity course."],
    ["rust:learning", "Currently working through the Rust book."],
    ["rust:learning", "Currently enrolled in a Rust course."],
    ["rust:learning", "Currently taking a class in Rust."],
  ])("%s: %s", check);
});

describe("on the way there", () => {
  test.each([
    ["rust:learning", "I am in the process of mastering Rust."],
    ["figma:learning", "I am on a journey to master Figma."],
    ["solidity:learning", "I'm on my way to mastering Solidity."],
    ["kotlin:learning", "Last year I decided to learn Kotlin out of curiosity."],
    ["cryptography:learning", "I'm now building new expertise in cryptography."],
    ["privacy-law:learning", "I am currently developing expertise in privacy law."],
    ["privacy-law:has/high", "I developed expertise in privacy law at a bank."],
    ["rust:has/high", "I have mastered Rust."],
    ["java:has,figma:has", "I worked at large companies like Oracle with Java and Figma."],
    ["figma:has", "I didn't need to have a degree to use Figma."],
    ["smart-contracts:lacks", "I am yet to venture into smart contracts."],
    ["smart-contracts:lacks", "I'm yet to write my first smart contract."],
    ["solidity:lacks", "I have yet to try Solidity."],
    ["smart-contracts:wants", "Smart contracts caught my eye in spring."],
    ["cryptography:wants", "Cryptography has piqued my interest."],
    ["docker:wants", "Docker caught my attention this year."],
    ["computer-science:has", "After finishing my degree in computer science I became a baker."],
    ["mathematics:has", "After completing a bachelor's degree in mathematics, I moved to Oslo."],
    ["mathematics:learning", "I am finishing my degree in mathematics."],
  ])("%s: %s", check);
});

describe("their own doing behind '&' and 'side'", () => {
  test.each([
    ["software-development:has", "I'm Jane, a self-taught developer & a freelance software engineer from Hull."],
    ["azure:has", "I did my internship with a bank as a frontend developer & used Azure technologies."],
    ["machine-learning:has", "I work on the engineering side on the integration of the machine learning model."],
    ["messaging-products:has", "I work on the engineering side and on the chat backend."],
    ["java:has/none", "Skilled in Vue and Java, and proficient in Git."],
    ["rust:other", "The engineering side handles Rust, I do the texts."],
    ["machine-learning:other", "The engineering team works on the machine learning model."],
  ])("%s: %s", check);
});

describe("a first time, a career to come", () => {
  test.each([
    ["open-source:has/low", "This is my first time contributing to open source."],
    ["vyper:has/low", "I have some minor experience working with Vyper."],
    ["infosec:wants", "I have decided to pursue a career in cybersecurity."],
    ["python:has", "I'm currently working on a not-yet-published Python library."],
    ["rust:lacks", "I have not yet published a line of Rust."],
  ])("%s: %s", check);
});

describe("whom they look for", () => {
  test.each([
    ["rust:other", "I would like to mentor people who want to learn Rust."],
    ["ux-design:wants", "Love working with people, keen to learn UX design."],
    ["rust:wants", "I am a mentor, eager to learn Rust."],
    ["figma:other", "I enjoy helping beginners who would like to get into Figma."],
    ["rust:not-had", "I am one of the people who want to learn Rust."],
  ])("%s: %s", check);
});

describe("lines that open with what they organised", () => {
  test.each([
    ["workshops:has", "Organizing and leading practical workshops."],
    ["java:has", "Organising and teaching Java courses."],
    ["workshops:has", "Hosting and leading workshops for neighbours."],
    ["moderation:has", "I was a moderator for three years."],
    ["moderation:wants", "I want to be a moderator here."],
    ["-moderation", "I was a moderator at three panels."],
    ["-privacy-coins", "I used Artec Studio for 3D scans."],
  ])("%s: %s", check);
});

describe("a 'no' that denies nothing", () => {
  test.each([
    ["website-building:has", "I built our shop on none other than WordPress."],
    ["django:has", "Picking Django was a no-brainer for me, I use it daily."],
    ["django:not-had", "Django? No."],
  ])("%s: %s", check);
});

describe("what they can do for others", () => {
  test.each([
    ["mentoring:has", "I'm also a mentor at a bootcamp in Ghent."],
    ["mentoring:has", "I am a mentor for career changers."],
    ["-mentoring", "I am looking for a mentor at a bank."],
    ["moderation:has", "I have moderation experience."],
    ["moderation:lacks", "I have no moderation experience."],
    ["moderation:lacks", "I have no prior moderation experience (as far as I remember)."],
    ["moderation:lacks", "I have no experience as a moderator."],
    ["-moderation", "Alcohol in moderation, and no sugar."],
    ["smart-contract-security:has", "Auditing Solidity and Rust contracts."],
    ["smart-contract-security:has", "I audited a dozen Solana contracts."],
    ["smart-contract-security:has,-accounting", "I was a senior auditor at a blockchain security firm."],
    ["-smart-contract-security", "I audited the contracts of our suppliers in Solingen."],
    ["accounting:has", "I was an auditor at a tax office and did the accounts."],
    ["-cryptography", "I wrote reports at a crypto security company."],
    ["product-management:has", "I grew from analyst to head a product team."],
    ["product-management:has", "I head the product team at a bank."],
    ["cloud:wants", "I want to pursue a career in the field of cloud and infrastructure."],
  ])("%s: %s", check);
});

describe("words that are no skill in an introduction", () => {
  test.each([
    ["-d-language", "I have a Ph.D in physics and work with Python, Rust and PyTorch."],
    ["-d-language", "Ed.D., with C++ and Rust as a hobby."],
    ["d-language", "I write C++, Rust and D."],
    ["-social-media-management", "Feel free to contact me via social media."],
    ["-social-media-management", "You can find me on social media."],
    ["-social-media-management", "I tested for years at the biggest social network of Poland."],
    ["social-media-management:has", "I run the social media of our choir."],
    ["-security-engineering", "I hope to secure a backend developer role."],
    ["-security-engineering", "I want to secure a software position at a library."],
    ["-programming", "I also write about software and cooking."],
    ["-cooking", "My idols are Tim Cook and Ada Lovelace."],
    ["cooking:has", "I cook for a school."],
    ["-cooking", "I wrote pages catering to rabbit owners."],
    ["cooking:has", "I worked in catering."],
    ["-beauty", "What I lack in experience, I make up for in zeal."],
    ["-beauty", "My zeal makes up for it."],
    ["-spreadsheets", "My team wants to innovate and excel."],
    ["-spreadsheets", "It inspires the others to grow and excel in what they do."],
    ["spreadsheets:has", "I keep spreadsheets in Excel."],
    ["spreadsheets:has", "excel, formulas, pivot tables"],
    ["-office-administration", "I am ready to answer that call."],
    ["-privacy-engineering", "I built an app for a pet supply shop with its own privacy page."],
    ["-ui-design", "I was drawn to the interface project while browsing."],
    ["ui-design", "I have drawn interfaces for banks."],
    ["-mediation", "The union called off the strike, so I could finish."],
  ])("%s: %s", check);
});
