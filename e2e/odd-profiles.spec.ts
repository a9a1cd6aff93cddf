import { catalogue } from "../data/catalogue";
import { ROLE_NUMBERS, SKILL_NUMBERS } from "../data/skills/numbers";
import { encodeLink } from "../lib/link/encode-link";
import type { Stance } from "../data/words";
import { expect, expectAccessible, test } from "./fixtures";

const numbers = { skills: SKILL_NUMBERS, roles: ROLE_NUMBERS };
const asked = [...new Set(catalogue.roles.flatMap((role) => role.requirements.flatMap(({ parts }) => parts.flatMap(({ anyOf }) => anyOf.map((link) => (typeof link === "string" ? link : link.id))))))];
const duties = [...new Set(catalogue.roles.slice(0, 1).flatMap((role) => role.duties.flatMap(({ supportedBy }) => supportedBy.flatMap((link) => (typeof link === "string" ? [link] : [])))))];
const link = (skillIds: readonly string[], stance: Stance) => `/results#${encodeLink({ entries: skillIds.map((skillId) => ({ skillId, stance })), extras: [] }, [], numbers)}`;

const profiles: [sentence: string, address: string, heading: RegExp][] = [
  ["everything lacking", link(asked, "lacks"), /^None of these yet/],
  ["everything wanted", link(asked, "wants"), /^None of these yet/],
  ["two hundred skills", link(SKILL_NUMBERS.slice(0, 200), "has"), /fits best|tie/],
  ["one skill", link(["figma"], "has"), /comes first so far|tie|None of these yet/],
  ["only duties", link(duties.filter((id) => !asked.includes(id)), "has"), /comes first so far$/],
];

for (const [sentence, address, heading] of profiles) {
  test(`${sentence}: a sensible page, before and after it is carried on with`, async ({ page }) => {
    test.slow(/hundred/.test(sentence), "a page of two hundred skills takes axe its time");
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
    await expect(page.getByRole("article")).toHaveCount(5);
    await page.getByRole("button", { name: "These are my skills: carry on with them" }).click();
    await expect(page.getByRole("region", { name: "Your best next step" })).toBeVisible();
    await expect(page.getByRole("region", { name: "Correct us" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Compare the roles side by side" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The roles side by side");
  });
}

test("everything wanted: the nearest role, and the ways into it", async ({ page }) => {
  await page.goto(link(["figma", "usability-testing"], "wants"));
  await expect(page.getByRole("heading", { name: /^Where your wish leads: UX\/UI Designer/ })).toBeVisible();
  await expect(page.getByText("the wish to learn what it asks for is there")).toBeVisible();
  await page.getByRole("button", { name: "These are my skills: carry on with them" }).click();
  await expect(page.getByRole("region", { name: "Your best next step" }).getByText(/would add \d+ points to UX\/UI Designer/)).toBeVisible();
});

test("a link with skills that the catalogue no longer has", async ({ page }) => {
  const newer = { ...numbers, skills: [...SKILL_NUMBERS, "gone-from-here"] };
  const code = encodeLink({ entries: ["figma", "gone-from-here"].map((skillId) => ({ skillId, stance: "has" })), extras: [] }, [], newer);
  await page.goto(`/results#${code}`);
  await expect(page.getByText("1 skill in this link is not known any more.")).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(5);
});
