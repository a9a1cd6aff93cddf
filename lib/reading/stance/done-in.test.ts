import { test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** What opens a thought behind "in" stands as the verb does that closes it, where the one is a case of the other. */
test.each([
  ["rust:lacks", "In Rust I have never programmed."],
  ["rust:lacks", "In Rust heb ik nog nooit geprogrammeerd."],
  ["rust:lacks", "In Rust habe ich noch nie programmiert."],
  ["rust:lacks", "En Rust nunca he programado."],
  ["rust:lacks", "На Rust я не умею программировать."],
  ["rust:wants", "In Rust möchte ich programmieren."],
  ["rust:wants", "In Rust wil ik graag programmeren."],
  ["figma:has,programming:lacks", "I use Figma, I can't code."],
  ["figma:has,programming:lacks", "I work with Figma because I can't code."],
  ["ux-design:has,programming:lacks", "As a UX designer I can't code."],
  ["figma:has", "With Figma I work fast, and I want to learn Rust."],
  ["figma:has", "In Figma I draw what came out of my user interviews."],
])("%s: %s", check);
