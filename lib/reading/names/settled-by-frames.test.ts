import { test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { expectReadAs } from "@/lib/test-support/expect-read-as";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const check = (expected: string, text: string) => expectReadAs(readDescription(text, index), expected);

/** Words that are ordinary ones too, in the frames in which people tell of a craft, and in others. */
test.each([
  ["moderation:has", "I have worked in moderation since 2015."],
  ["-moderation", "I drink in moderation."],
  ["agile:has", "I specialise in agile."],
  ["-scrum", "I was responsible for the scrum in my rugby team."],
  ["accessibility:has", "I know a lot about accessibility."],
  ["accessibility:lacks", "I know nothing about accessibility."],
  ["-infosec", "I am responsible for security at the door."],
  ["-tokens", "I was responsible for the tokens at the fair."],
  ["-wallets", "I specialise in wallets and belts of leather."],
  ["-go", "I know nothing about go-karts."],
  ["-slack", "I know nothing about slack ropes."],
  // the verb that closes its clause
  ["rust:wants", "Rust möchte ich gern nutzen."],
  ["rust:has", "Im Studium Rust gelernt."],
  ["swift:wants", "Swift wil ik graag leren."],
  ["go:has", "In der Firma haben wir Go verwendet."],
  ["-swift", "Swift ist ein Autor, den ich lesen will."],
  ["-rust", "Rust heb ik nodig om te werken."],
  // every German noun has a capital
  ["-signal", "Das Signal kommt an."],
  ["-session-messenger", "Die Session war gut."],
  ["signal:has", "Ich nutze Signal und Telegram jeden Tag."],
  ["rust:has", "Im Rust-Team arbeite ich seit 2019."],
  ["rust:has", "Mein Rust ist gut."],
  // where people watch, meet and search
  ["-linkedin", "I reconnected with her on LinkedIn."],
  ["-facebook", "The algorithms that Google and Facebook make are a mystery."],
  ["-youtube", "With few YouTube videos I learnt to program."],
  ["-twitter", "Prior to joining Twitter, Mike was an editor."],
  ["facebook:has", "I answered questions on Facebook for the city."],
  ["twitter:has", "I handled Twitter during the elections."],
])("%s: %s", check);
