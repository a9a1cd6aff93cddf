import { expect, test } from "vitest";
import type { Profile } from "@/lib/matching/profile";
import { rankRoles } from "@/lib/matching/rank-roles";
import { has, index } from "@/lib/test-support/arbitrary-profile";
import { hasLittleBehind } from "./little-behind";

const cases: [sentence: string, profile: Profile, isLittle: boolean][] = [
  ["a single word, first in every weighting", has("solidity"), true],
  ["two words", has("solidity", "ethereum"), true],
  ["one of three requirements, with many words", has("moderation", "discord", "online-community"), false],
  ["a trade told in short", has("figma", "usability-testing", "user-centred-design"), false],
  ["skills that speak for no role do not make it more", has("solidity", "nursing", "woodwork", "sewing"), true],
  ["nothing at all", has(), true],
];
for (const [sentence, profile, isLittle] of cases) test(sentence, () => expect(hasLittleBehind(rankRoles(profile, index))).toBe(isLittle));
