import { test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** The words of cues, in sentences that say something else with them. */
test.each([
  ["rust:learning", "I am getting to know Rust."],
  ["rust:has", "I stumbled upon Rust in 2015 and never left it."],
  ["rust:has", "In 2019 I started out with Rust."],
  ["rust:has", "That doesn't mean I can't use Rust."],
  ["rust:has", "That does not mean I am not a Rust developer."],
  ["rust:has", "My first foray into Rust was in 2015 and I stayed with it."],
  ["rust:has", "In 2015 I set out to learn Rust, and now I teach it."],
  ["rust:has", "Should I show you my Rust code?"],
  ["rust:has", "I met someone who taught me Rust, and I use it every day."],
  ["figma:has", "I keep hearing that my Figma files are neat."],
  ["figma:has", "They know Figma because I taught them."],
  ["rust:has", "Everyone knows me for my Rust code."],
  ["rust:has", "They usually ask me to do the Rust part."],
  ["rust:has", "Whatever language you want, I write Rust best."],
  ["python:has", "Any tool you like: Python, Go, Rust."],
  ["rust:has", "I was too hard on myself about my Rust."],
  ["solidity:has", "The exam was far too hard for others, but I passed Solidity."],
  ["rust:has", "I don't want to brag, but I know Rust."],
  ["rust:has", "I don't really want to stop writing Rust."],
  ["rust:has", "I don't want to use anything but Rust."],
  ["rust:has", "I didn't want to learn Rust, but I had to, and now I love it."],
  ["figma:has", "Scared of public speaking, good at Figma."],
  ["figma:has", "I am hopeless at cooking but good at Figma."],
  ["figma:has", "I'm still getting into trouble for my Figma colours."],
  ["rust:has", "I want to thank my team for the Rust years."],
  ["rust:has", "I completed a course in cooking, and I write Rust."],
  ["rust:has", "I'm taking a cooking class and write Rust at work."],
  ["rust:has", "I started a family and write Rust part time."],
  ["rust:has", "A good reason for me to stay is Rust, which I write daily."],
  ["rust:has", "I never took the course, I taught myself Rust."],
  ["rust:has", "I haven't done a degree, but ten years of Rust."],
  ["rust:has", "People know I use Rust daily."],
  ["rust:has", "My friends know that I write Rust."],
  ["figma:has", "My boss saw that I use Figma."],
  ["rust:other", "My friends know Rust."],
  ["rust:other", "People know Rust here."],
  ["rust:wants", "My boss says I should learn Rust."],
  ["rust:other", "Everybody tells me to learn Rust."],
  ["rust:other", "The developers I managed used Rust."],
  ["rust:other", "I know that my friends use Rust."],
  ["rust:lacks", "My boss knows I can't write Rust."],
  ["rust:wants", "Friends know I want to learn Rust."],
])("%s: %s", check);
