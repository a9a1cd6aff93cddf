import { expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import type { Stance } from "@/data/words";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import type { Profile } from "./profile";
import { rankRoles } from "./rank-roles";

const index = compileCatalogue(catalogue);

const profile = (skillIds: readonly string[], stance: Stance = "has"): Profile => ({ entries: [...skillIds].sort().map((skillId) => ({ skillId, stance })), extras: [] });

test.each([
  ["nothing", [], "none"],
  ["one thing that five jobs ask for", ["spoken-communication"], "none"],
  ["two of three requirements, and few words made of them", ["mediation", "written-communication", "community-metrics"], "clear"],
  ["two trades, whole, one in fewer words", ["solidity", "ethereum", "dapps", "cryptography", "go", "smart-contracts", "defi", "threat-modelling", "secure-coding", "owasp"], "tie"],
  ["a whole trade", ["solidity", "ethereum", "dapps", "cryptography"], "clear"],
] as const)("%s", (_, skillIds, fit) => {
  expect(rankRoles(profile(skillIds), index).fit).toBe(fit);
});

test("wishes are no fit", () => {
  expect(rankRoles(profile(["solidity", "ethereum", "dapps"], "wants"), index).fit).toBe("none");
});
