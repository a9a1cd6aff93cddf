import type { Page } from "@playwright/test";
import { describe, description, expect, seeResult, test } from "./fixtures";
import { securityEngineer } from "./people";

/** By keyboard alone: wherever it leads, somebody is somewhere. */
const nowhere = (page: Page) => page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test("an example laid in and taken out again keeps the focus", async ({ page }) => {
  await page.goto("/");
  for (const name of [/A forum moderator/, /A backend developer/]) {
    await page.getByRole("button", { name }).press("Enter");
    await expect(page.getByRole("button", { name: "Take the example out again" })).toBeFocused();
    await expect(page.getByRole("button", { name: "Remove Programming" }).or(page.getByRole("button", { name: "Remove Python" }))).toBeVisible();
    await expect(page.getByRole("button", { name: "Take the example out again" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(description(page)).toBeFocused();
    await expect(page.getByRole("button", { name })).toBeVisible();
    await expect(description(page)).toBeFocused();
  }
});

test("from the result to the comparison, back, and to the form", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, securityEngineer);
  await seeResult(page);
  await page.getByRole("link", { name: "Compare the roles side by side" }).press("Enter");
  await expect(heading(page)).toHaveText("The roles side by side");
  await expect(heading(page)).toBeFocused();
  await page.getByRole("link", { name: "Back to the result" }).press("Enter");
  await expect(heading(page)).toContainText("Security Software Engineer");
  await expect(heading(page)).toBeFocused();
  await page.getByRole("link", { name: "Edit my skills" }).press("Enter");
  await expect(heading(page)).toHaveText("Which of five jobs fits what you can do?");
  await expect(heading(page)).toBeFocused();
});

test("whatever an answer leads to, there is a next place to be", async ({ page }) => {
  await page.goto("/results#a1huhVgRHAejv5tyGa7j5YKCToFQwXYcWZYL5YsBgXc73GDZBd8F");
  await page.getByRole("button", { name: "These are my skills: carry on with them" }).press("Enter");
  const questions = page.getByRole("region", { name: /question|Your answers/ });
  const no = questions.getByRole("button", { name: "No", exact: true });
  for (let asked = 1; asked <= 5 && (await no.isVisible()); asked++) {
    await expect(no).toHaveAttribute("aria-disabled", "false");
    await no.press("Enter");
    await expect(questions.getByRole("button", { name: /^Take back/ })).toHaveCount(asked);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    await expect.poll(() => nowhere(page)).toBe(false);
  }
  for (let left = await questions.getByRole("button", { name: /^Take back/ }).count(); left > 0; left--) {
    await questions.getByRole("button", { name: /^Take back/ }).last().press("Enter");
    await expect(questions.getByRole("button", { name: /^Take back/ })).toHaveCount(left - 1);
    await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
    expect(await nowhere(page)).toBe(false);
  }
});
