import { expect, test } from "vitest";
import type { Status } from "@/data/words";
import type { PartMatch, RequirementMatch } from "@/lib/matching/match";
import { gapsOfMatch } from "./gaps-of-match";

const part = (name: string, coverage: number, lacking: string[] = []): PartMatch => ({ name, coverage, because: [], lacking });
const requirement = (index: number, status: Status, parts: PartMatch[]): RequirementMatch => ({ index, text: "", status, coverage: 0, weight: 1, points: 0, parts, because: [] });

test("parts that are not met are gaps, each with what is known of it", () => {
  const requirements = [
    requirement(1, "met", [part("programming", 0.9)]),
    requirement(2, "partly", [part("cryptography", 1), part("secure coding", 0.4), part("threat modelling", 0.1)]),
    requirement(3, "lacking", [part("OWASP", 0, ["owasp"])]),
  ];
  expect(gapsOfMatch({ roleId: "a", score: 0, low: 0, high: 1, requirements, duties: [] })).toEqual([
    { requirement: 2, name: "secure coding", kind: "partly", lacks: [] },
    { requirement: 2, name: "threat modelling", kind: "not-mentioned", lacks: [] },
    { requirement: 3, name: "OWASP", kind: "lacking", lacks: ["owasp"] },
  ]);
});
