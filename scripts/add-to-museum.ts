/**
 * Adds codes, with what they open, to the museum of issued codes.
 *
 *   npx tsx scripts/add-to-museum.ts aB3… https://…/results#aC4…   these
 *   npx tsx scripts/add-to-museum.ts 50                            fifty of made-up profiles
 */
import { readFileSync, writeFileSync } from "node:fs";
import { ROLE_NUMBERS, SKILL_NUMBERS } from "@/data/skills/numbers";
import { LEVELS, STANCES } from "@/data/words";
import { decodeLink } from "@/lib/link/decode-link";
import { encodeLink } from "@/lib/link/encode-link";
import type { ShownScores } from "@/lib/matching/shown-score";
import type { Profile, ProfileEntry } from "@/lib/matching/profile";

const FILE = new URL("../lib/link/museum.json", import.meta.url);
const EXTRAS = ["beekeeping", "zażółć gęślą jaźń", "пчеловодство", "火 🔥", "C∀"];
const numbers = { skills: SKILL_NUMBERS, roles: ROLE_NUMBERS };

const museum: { code: string; profile: Profile; scores: ShownScores }[] = JSON.parse(readFileSync(FILE, "utf8"));
const known = new Set(museum.map(({ code }) => code));

for (const link of process.argv.slice(2).flatMap((word) => (/^\d{1,4}$/.test(word) ? madeUpCodes(Number(word)) : [word]))) {
  const decoded = decodeLink(link, numbers);
  if (!decoded.ok || decoded.unknownSkills > 0) throw new Error(`${link}: ${decoded.ok ? "unknown skills" : decoded.reason}`);

  const { profile, scores } = decoded;
  const code = encodeLink(profile, scores, numbers);
  if (!known.has(code)) museum.push({ code, profile, scores });
  known.add(code);
}

writeFileSync(FILE, `[\n${museum.map((exhibit) => `  ${JSON.stringify(exhibit)}`).join(",\n")}\n]\n`);
console.log(`${museum.length} codes in the museum`);

/** From the empty profile to a long one; every skill, stance and level comes up. */
function madeUpCodes(count: number): string[] {
  const pick = randomNumbers(museum.length + 1);
  return Array.from({ length: count }, (_, place) => {
    const size = Math.min(place, place % 10 === 9 ? 120 : 24, SKILL_NUMBERS.length);
    const chosen = new Set<string>();
    while (chosen.size < size) chosen.add(SKILL_NUMBERS[pick(SKILL_NUMBERS.length)]!);

    const entries = [...chosen].map((skillId): ProfileEntry => {
      const level = LEVELS[pick(6)]; // half of them have none
      return { skillId, stance: STANCES[pick(STANCES.length)]!, ...(level && { level }), ...(pick(9) === 0 && { doubtful: true }) };
    });
    const scores = ROLE_NUMBERS.map((roleId) => ({ roleId, percent: pick(101) }));
    return encodeLink({ entries, extras: EXTRAS.slice(0, place % 4 === 3 ? pick(6) : 0) }, scores, numbers);
  });
}

/** Whole numbers below a limit, the same for the same seed. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
