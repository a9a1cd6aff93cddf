import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../read-description";

const index = compileCatalogue(catalogue);
const read = (text: string) => readDescription(text, index).mentions.map(({ skillId, stance, quote }) => `${skillId} ${stance} ${quote}`);

/** What copying from a page or a PDF does to a text. */
test.each<[kind: string, text: string, expected: string[]]>([
  ["two lines in one word", "Java, JavaScriptIf you like, ask me.", ["java has Java", "javascript has JavaScript"]],
  ["two lines in one word", "I worked with PythonWe shipped weekly.", ["python has Python"]],
  ["a name with a little word at its end", "LinkedIn", ["linkedin has LinkedIn"]],
  ["lines without their breaks", "I never used Solidity Developed dApps in Rust Maintained firewalls", ["solidity lacks Solidity", "dapps has dApps", "rust has Rust", "firewalls has firewalls"]],
  ["one capital alone is a name", "I want to learn Handling complaints", ["complaint-handling wants Handling complaints", "mediation wants Handling complaints"]],
  ["marks of trade", "Professional Scrum Master™, Kubernetes®", ["scrum-master has Professional Scrum Master", "kubernetes has Kubernetes"]],
  ["a mail address", "Write to jobs@zoliditi.com", []],
  ["a web address", "More of me at www.figmma.org", []],
])("%s: %s", (_, text, expected) => {
  const found = read(text);
  for (const each of expected) expect(found).toContain(each);
  if (expected.length === 0) expect(found).toEqual([]);
});
