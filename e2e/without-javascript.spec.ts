import type { Page } from "@playwright/test";
import { describe, expect, rankedRoles, test } from "./fixtures";
import { securityEngineer } from "./people";

test.use({ javaScriptEnabled: false });

/** By its words in the page: Playwright's roles pass <noscript> over, where it stands. */
const submit = (page: Page) => page.locator("noscript button", { hasText: "See the full result" });

test("the form works, and says where the text goes", async ({ page, watch }) => {
  await page.goto("/");
  // Playwright's own text matching passes <noscript> over; the browser shows it.
  await expect(page.getByRole("form")).toContainText("Without JavaScript the text is sent", { useInnerText: true });
  await expect(page.getByText("Nothing you write leaves this device.")).toBeHidden();
  await expect(page.getByRole("contentinfo")).not.toContainText("stays on your device", { useInnerText: true });
  await expect(page.getByRole("contentinfo")).toContainText("read by this site's server", { useInnerText: true });
  await expect(page.getByRole("main")).not.toContainText(/as you write/i, { useInnerText: true });
  await describe(page, watch, securityEngineer);
  await page.getByRole("combobox", { name: "Add a skill by name" }).fill("Penetration testing, keeping bees");
  watch.forgetSecrets();
  await submit(page).click();
  await expect(page).toHaveURL(/\/r\/[A-Za-z0-9]+$/);
  await expect(rankedRoles(page).first()).toHaveText("Security Software Engineer");
  await expect(page.getByText("keeping bees").first()).toBeVisible();
});

test("nothing written: says what to write", async ({ page }) => {
  await page.goto("/");
  await submit(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There was nothing to read");
});

test("words, and no skill among them: says that", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Describe what you can do" }).fill("hello");
  await submit(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("We found no skill in this");
});

test("Enter in the field for names sends the form too", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("combobox", { name: "Add a skill by name" }).fill("Figma");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/r\/[A-Za-z0-9]+$/);
});

test("a letter is a letter in every script: 16,000 of Russian are read", async ({ request }) => {
  const description = "Я проектирую экраны в Figma. ".repeat(550);
  const answer = await request.post("/read", { form: { description }, maxRedirects: 0 });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toMatch(/^\/r\/\w+$/);
});

test("more than 64,000 characters: says so", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("textbox", { name: "Describe what you can do" }).fill("word ".repeat(15_000));
  await submit(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("That was too long to read here");
});
