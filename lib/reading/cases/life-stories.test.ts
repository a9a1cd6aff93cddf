import { describe, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** How people tell of their way: a wish that came true, a denial of something beside the skill, an adjective of another noun. */
describe("what is done since is no wish", () => {
  test.each([
    ["python:has", "That hobby eventually led me to learning Python, PHP and MySQL."],
    ["network-security:has", "A summer job is what led me to network security."],
    ["python:has", "After learning how to program in Python, I built a bot."],
    ["graphic-design:has", "After completing my degree in graphic design I moved to Leeds."],
    ["teaching:has", "I had the opportunity to teach a class of twelve."],
    ["programming:has", "I got the chance to write code for a museum."],
    ["kubernetes:has", "I had the privilege to work with Kubernetes at a bank."],
    ["community-management:has", "I worked in a bookshop before transitioning into community management."],
    ["ux-design:has", "Before becoming a UX designer, I was a baker."],
    ["ux-design:has", "Before I became a UX designer I was a baker."],
    ["software-development:has", "I left nursing and ended up becoming a software developer."],
    ["editing:has", "My next role was editor of a magazine."],
    ["web-development:has", "One day I landed my first freelance web development project."],
    ["infosec:has", "Later I moved into cybersecurity, where I have been since 2016."],
    ["marketing:has", "Eventually I found my way into marketing."],
    ["python:has", "I picked up Python after Java."],
    ["rust:wants", "I'll learn Rust next year."],
    ["rust:wants", "I hope to get the chance to use Rust."],
    ["rust:wants", "I would love the opportunity to work with Rust."],
    ["rust:learning", "I started learning Rust last month."],
    ["rust:learning", "I began learning Rust two weeks ago."],
    ["rust:wants", "I want to become a Rust developer."],
    ["rust:wants", "My next step is Rust."],
  ])("%s: %s", check);
});

describe("negations that deny nothing, and some that do", () => {
  test.each([
    ["programming:has", "When I'm not coding, I bake bread."],
    ["programming:has", "When not coding I bake bread."],
    ["community-management:has", "When I am not doing community management I play chess."],
    ["figma:has", "If I'm not in Figma, I am on my bike."],
    ["blockchain:has", "It wasn't until 2017 that I discovered blockchain."],
    ["python:has", "It was not until university that I learned Python."],
    ["ux-design:has", "For me, UX design isn't just a job."],
    ["ux-design:has", "UX design is not just about pretty screens."],
    ["usability-testing:has", "There is no better teacher than usability testing."],
    ["python:has,sql:has", "My skills include but are not limited to Python and SQL."],
    ["python:has,sql:has", "Tools: including, but not limited to, Python and SQL."],
    ["programming:has", "I was unable to code for two months because of a broken thumb."],
    ["programming:has", "I write programs for a living without any formal education in programming."],
    ["programming:has/low", "I'm not a genius programmer."],
    ["javascript:has", "I do not only write JavaScript."],
    ["javascript:has", "JavaScript is not my favourite language but I write it every day."],
    ["marketing:has", "I did not enjoy marketing."],
    ["data-science:has", "I did not plan to go into data science, but here I am."],
    ["teaching:wants", "I wasn't sure if I wanted to go into teaching or nursing."],
    ["project-management:has", "Nobody told me that project management was this much fun."],
    ["rust:lacks", "I am not a Rust programmer."],
    ["solidity:lacks", "I have never written Solidity."],
    ["programming:lacks", "I'm not a programmer."],
    ["programming:lacks", "I am no programmer."],
    ["python:lacks", "I have no prior experience with Python."],
    ["programming:lacks", "No previous scripting experience or background in programming."],
    ["solidity:lacks", "What I particularly lack is Solidity."],
    ["solidity:lacks", "Zero background in Solidity."],
    ["java:lacks", "I cannot stand Java and never learned it."],
    ["java:has", "When I'm not forced to write Java I write Kotlin."],
  ])("%s: %s", check);
});

describe("how much of something else", () => {
  test.each([
    ["infosec:has/none", "Cybersecurity professional with a strong passion for puzzles."],
    ["python:has/none", "Self-taught in Python."],
    ["python:has/none", "I taught myself Python."],
    ["prototyping:has/none", "Built prototypes, both low and high fidelity."],
    ["mentoring:has/none", "2024/5 Mentoring for girls in tech."],
    ["open-source:has/none", "I only use free and open source tools."],
    ["sales:has/none", "I owned the process from lead generation to sales."],
    ["web-design:has/none", "That game lead me to web design as a career."],
    ["javascript:has/low", "I took a week-long JavaScript class."],
    ["web-markup:has/low", "I once took a one-day workshop on HTML."],
    ["java:has/low", "I took the intro courses at college, starting with Java."],
    ["agile:has/low", "I know agile only theoretically."],
    ["software-development:has/low", "I am not an advanced developer."],
    ["csharp:has/high,c:has/high", "I am fluent in C and C#."],
    ["elixir:has/low,haskell:has/low", "I dabbled in Elixir and Haskell."],
  ])("%s: %s", check);
});

describe("what is sought", () => {
  test.each([
    ["graphic-design:wants", "I'm applying to jobs like graphic designer."],
    ["ux-design:wants", "I applied for a UX design internship."],
    ["data-science:wants,product-management:wants", "I'm a lawyer and wannabe data scientist and product manager."],
    ["-design-tools", "Many job listings call for Adobe XD."],
    ["penetration-testing:wants", "Aspiring pentester."],
    ["penetration-testing:wants", "Wannabe pentester."],
  ])("%s: %s", check);
});

describe("whose it is", () => {
  test.each([
    ["community-management:has", "I'm Dana Weiss, the community manager at a toy company."],
    ["privacy-law:has", "I'm Tom Berg, an attorney working in privacy law."],
    ["figma:has", "I'm Tom, a designer using Figma."],
    ["figma:has", "My name is Eva and I'm a designer working in Figma."],
    ["python:has", "Security scripts: Wrote Python scripts to check logs."],
    ["python:has", "Automation: Wrote Python scripts to check logs."],
    ["programming:has", "Aaron has more than two decades of programming experience. He now writes compilers at a university and speaks at conferences about them, and lives in Ghent with two cats and a dog."],
    ["social-media-management:has", "I run my clients' social media profiles."],
    ["linux:has", "Designed a pipeline for use in a Linux computing environment."],
    ["infosec:has", "My research deals with questions of IT security."],
    ["blogging:has", "This blog is where I share what I learn."],
    ["technical-writing:has", "What I love about technical writing is learning new things."],
    ["solidity:has", "With a solid command of Solidity, I am eager to contribute."],
    ["blockchain:has", "With five years in blockchain, I am eager to bring my expertise to your team."],
    ["docker:has", "I need this to run on my current Docker setup."],
  ])("%s: %s", check);
});

describe("courses", () => {
  test.each([
    ["computer-science:learning", "I am pursuing an undergraduate degree in computer science."],
    ["ux-design:learning", "I'm enrolled in a UX design course."],
    ["react-native:learning", "Currently, those things include gaining more experience with React Native."],
    ["python:learning", "Follow me as I try to complete a Python course."],
    ["photoshop:learning", "I bought books on Photoshop and I'm working my way through them."],
    ["cryptography:learning", "I'm shifting my focus towards cryptography."],
    ["data-analysis:learning", "I'm now diving deep into data analysis."],
    ["software-development:wants", "I am changing careers from education to software development."],
    ["community-management:has", "I recently joined the team as community manager."],
  ])("%s: %s", check);
});
