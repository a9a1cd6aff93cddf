import { expect, test } from "vitest";
import type { ProfileEntry } from "@/lib/matching/profile";
import { parseGiven, standing, type GivenAnswer } from "./given-answers";

const given = (skillId: string, answer: GivenAnswer["answer"]): GivenAnswer => ({ skillId, answer, asked: true, before: undefined });
const added: ProfileEntry[] = [{ skillId: "gdpr", stance: "lacks" }, { skillId: "scrum", stance: "has", level: "low" }, { skillId: "rust", stance: "has" }];

test("answers that stand in a result as they were given can be taken back after a reload; others were another result's", () => {
  expect(standing([given("gdpr", "no"), given("scrum", "a-little"), given("rust", "no"), given("figma", "yes")], added).map(({ skillId }) => skillId)).toEqual(["gdpr", "scrum"]);
});

test("whatever storage gives back", () => {
  expect(parseGiven([{ code: "a1", given: [given("gdpr", "no")] }])).toEqual([{ code: "a1", given: [given("gdpr", "no")] }]);
  for (const odd of [null, 5, {}, [1], [{ code: 1, given: [] }], [{ code: "a" }]]) expect(parseGiven(odd)).toEqual([]);
  expect(parseGiven([{ code: "a", given: [null, { skillId: 1, answer: "no" }, { skillId: "x", answer: "perhaps" }] }])).toEqual([{ code: "a", given: [] }]);
});
