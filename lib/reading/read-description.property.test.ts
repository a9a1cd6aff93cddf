import fc from "fast-check";
import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { profileFromReading } from "@/lib/matching/profile-from-reading";
import { rankRoles } from "@/lib/matching/rank-roles";
import { readDescription } from "./read-description";

const index = compileCatalogue(catalogue);
const RUNS = { numRuns: 1000 };
/** A language is compiled when a text in it comes. */
const IN_OTHER_LANGUAGES = [
  "Meine Seite: www.softwareentwicklung.de und ich bin froh.",
  "Ich habe keine Erfahrung mit Datenschutz.",
  "Ik heb veel ervaring met privacywetgeving.",
  "No tengo experiencia con contratos inteligentes.",
  "Saya belum pernah memakai Figma di kantor.",
  "Я проектирую экраны и знаю Питон.",
];

const names = catalogue.skills.filter((skill) => !skill.ambiguous).map((skill) => skill.label);
const sentence = fc.oneof(
  fc.constantFrom(...names).map((name) => `I use ${name}.`),
  fc.constantFrom(...names).map((name) => `No experience with ${name}.`),
  fc.constantFrom(...names).map((name) => `I want to learn ${name}.`),
  fc.constantFrom("I am punctual.", "My dog is agile.", "Talked to users every week.", "Ran a forum with 300 members."),
);
const sentences = fc.array(sentence, { minLength: 1, maxLength: 6 });
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 300 }), fc.string({ unit: "grapheme", maxLength: 300 }), sentences.map((each) => each.join(" ")));
const saidIn = (text: string) => readDescription(text, index).mentions.map(({ skillId, stance, level, years, by }) => ({ skillId, stance, level, years, by }));
const scores = (text: string) => rankRoles(profileFromReading(readDescription(text, index)), index).matches.map((match) => [match.roleId, match.score]);

test("every span lies in the text and quotes it exactly", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { mentions, unread } = readDescription(text, index);
      for (const span of [...mentions, ...unread]) {
        expect(span.end).toBeGreaterThan(span.start);
        expect(text.slice(span.start, span.end)).toBe(span.quote);
      }
    }),
    RUNS,
  );
});

test("reading twice gives the same", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(readDescription(text, index)).toEqual(readDescription(text, index));
    }),
    RUNS,
  );
});

test.each(IN_OTHER_LANGUAGES)("an index's very first reading is like all later ones: %s", (text) => {
  const fresh = compileCatalogue(catalogue);
  const first = readDescription(text, fresh);
  expect(readDescription(text, fresh)).toEqual(first);
  expect(readDescription(text, index)).toEqual(first);
});

test("blanks of all kinds say the same", () => {
  fc.assert(
    fc.property(sentences, fc.constantFrom("  ", "   ", "\u00a0", " \u00ad"), (each, blank) => {
      const text = each.join(" ");
      expect(saidIn(text.replaceAll(" ", blank))).toEqual(saidIn(text));
    }),
    RUNS,
  );
});

test("the line ends of all systems say the same", () => {
  fc.assert(
    fc.property(sentences, fc.constantFrom("\r\n", "\r", "\u2028"), (each, end) => {
      expect(saidIn(each.join(end))).toEqual(saidIn(each.join("\n")));
    }),
    RUNS,
  );
});

test("the order of sentences changes nothing", () => {
  fc.assert(
    fc.property(sentences, (each) => {
      expect(scores(each.toReversed().join(" "))).toEqual(scores(each.join(" ")));
    }),
    RUNS,
  );
});

test("repetition changes nothing", () => {
  fc.assert(
    fc.property(sentences, (each) => {
      expect(scores([...each, ...each, ...each].join(" "))).toEqual(scores(each.join(" ")));
    }),
    RUNS,
  );
});

test("capitals and small letters say the same", () => {
  fc.assert(
    fc.property(sentences, (each) => {
      const text = each.join(" ");
      expect(scores(text.toLowerCase())).toEqual(scores(text));
      expect(scores(text.toUpperCase())).toEqual(scores(text));
    }),
    RUNS,
  );
});

test("one more claim never lowers a role", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 6 }), (claimed) => {
      const before = new Map(scores(claimed.slice(1).map((name) => `I use ${name}.`).join(" ")) as [string, number][]);
      for (const [roleId, score] of scores(claimed.map((name) => `I use ${name}.`).join(" ")) as [string, number][]) expect(score).toBeGreaterThanOrEqual((before.get(roleId) ?? 0) - 1e-9);
    }),
    RUNS,
  );
});
