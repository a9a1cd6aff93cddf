import { describe, description, expect, expectAccessible, liveRoles, test } from "./fixtures";
import { baker, threeWords } from "./people";

test("three words: says what to write, with an example that can be tapped in and taken out", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, threeWords);
  await expect(page.getByText("That is too little to say anything yet.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: /A backend developer/ }).click();
  await expect(description(page)).toHaveValue(/five years of Python/);
  await expect(page.getByRole("button", { name: "Remove Python" })).toBeVisible();
  await page.getByRole("button", { name: "Take the example out again" }).click();
  await expect(description(page)).toHaveValue(threeWords);
});

test("a person for whom no role fits gets an answer, not a zero", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, `${baker} At school I once wrote a little HTML.`);
  await page.getByRole("button", { name: "See the full result" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^None of these yet/);
  await expect(page.getByText(/unknown, not as lacking/)).toBeVisible();
  await expectAccessible(page);
});

test("signs without words, and nothing at all", async ({ page }) => {
  await page.goto("/");
  await description(page).fill("🙂🙂🙂");
  await expect(page.getByText("There are no words in this that we could read.")).toBeVisible();
  await description(page).fill("");
  await page.getByRole("button", { name: "See the full result" }).click();
  await expect(page.getByText("Write or add a skill first")).toBeVisible();
  await expect(page).toHaveURL("/");
});

test("what came of a press is said until something is changed, and those who did write are not told to write", async ({ page, watch }) => {
  await page.goto("/");
  const button = page.getByRole("button", { name: "See the full result" });
  await button.click();
  await expect(page.getByText("Write or add a skill first")).toBeVisible();
  await describe(page, watch, "I know Figma.");
  await expect(page.getByRole("button", { name: "Remove Figma" })).toBeVisible();
  await expect(page.getByText("Write or add a skill first")).toHaveCount(0);

  await describe(page, watch, "I can do nothing");
  await expect(page.getByRole("button", { name: "Remove Figma" })).toHaveCount(0);
  await button.click();
  await expect(page.getByText("We found no skill in what you wrote")).toBeVisible();
  await expect(page.getByText("Write or add a skill first")).toHaveCount(0);
  await expect(page).toHaveURL("/");
});

test("a text far over the limit is read as far as the limit, and the page goes on", async ({ page }) => {
  await page.goto("/");
  await description(page).fill("I have written Python for years. ".repeat(4000));
  await expect(page.getByText("the first 100,000 characters count")).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove Python" })).toBeVisible();
  await expect(liveRoles(page)).toHaveCount(5);
});

test("markup, controls and right-to-left text are text", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, '<img src=x onerror="window.hit=1"> Python \u202egnidaer\u202c \u0007 עברית ‏Figma </textarea><script>window.hit=1</script>');
  await expect(page.getByRole("button", { name: "Remove Python" })).toBeVisible();
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
});
