import { expect, test } from "vitest";
import { isSlipInSpelling } from "./slip-spelling";

test.each<[raw: string, meant: string, spellings: string[], isSlip: boolean]>([
  ["solidty", "solidity", [], true],
  ["Soldity", "solidity", [], true],
  // a firm's name of another letter
  ["Zuora", "quora", [], false],
  ["Kronos", "cronos", [], false],
  ["iquery", "jquery", [], true],
  // the first letter lost, or swapped with the second
  ["Jango", "django", [], true],
  ["Ypthon", "python", [], true],
  // acronyms
  ["HMTL", "html", [], true],
  ["CISPP", "cissp", [], true],
  ["HEDIS", "redis", [], false],
  ["CORBA", "corda", [], false],
  ["DAOPs", "dapps", [], false],
  ["KUBERNTES", "kubernetes", [], true],
  // capitals inside
  ["JavaScirpt", "javascript", ["JavaScript"], true],
  ["PostgressSql", "postgresql", ["PostgreSQL"], true],
  ["mySLQ", "mysql", ["MySQL"], true],
  ["ProtoPy", "protopie", ["ProtoPie"], true],
  ["JazzHR", "jazzer", [], false],
  ["IntelliDB", "intellij", ["IntelliJ"], false],
  ["OpenVMS", "openvas", ["OpenVAS"], false],
  ["MADuration", "moderation", [], false],
])("%s for %s", (raw, meant, spellings, isSlip) => {
  expect(isSlipInSpelling(raw, meant, spellings, false)).toBe(isSlip);
});

test("capitals say nothing where all is in capitals", () => {
  expect(isSlipInSpelling("FIGNA", "figma", [], true)).toBe(true);
});
