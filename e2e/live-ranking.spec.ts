import type { Page } from "@playwright/test";
import { describe, description, expect, test } from "./fixtures";

const card = (page: Page, title: RegExp) => page.getByRole("region", { name: /five roles/ }).getByRole("listitem").filter({ has: page.getByRole("heading", { name: title }) });
const SILENT = "Nothing of it mentioned yet";

test("what was said otherwise than as one's own is no silence", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, "I never was programming.");
  await expect(card(page, /Security/)).toContainText("(you say that you lack it)");
  await expect(card(page, /Security/)).not.toContainText(SILENT);
  await expect(card(page, /Community/)).toContainText(SILENT);

  await describe(page, watch, "I want to learn Figma.");
  await expect(card(page, /UX\/UI/)).toContainText("(you want to learn it)");
  await expect(card(page, /UX\/UI/)).not.toContainText(SILENT);
});

test("where there is a point, there is a reason for it", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, "I know Excel.");
  await expect(card(page, /Community/)).toContainText("1 of 100");
  await expect(card(page, /Community/)).toContainText(/A little speaks for it:\s*“Excel”|A little speaks for it:\s*Excel/);
  await expect(card(page, /Community/)).not.toContainText(SILENT);
});

test("while a paragraph is typed, a piece of advice is spoken once", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, "I know Figma.");
  const advice = page.getByRole("status").filter({ hasText: "That is a start." });
  await expect(advice).toBeVisible();
  const spoken = await advice.evaluateHandle((status) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent)).observe(status, { childList: true, characterData: true, subtree: true });
    return said;
  });
  await description(page).press("End");
  await description(page).pressSequentially(" It is used in our office, every single day of the week.", { delay: 20 });
  await expect(page.getByRole("button", { name: "Remove Figma" })).toBeVisible();
  await page.waitForTimeout(500); // for readings that are still under way
  await expect(advice).toBeVisible();
  expect(await spoken.jsonValue()).toEqual([]);
});

test("the verdict is heard when the typing rests, once, and again when a correction changes it", async ({ page, watch }) => {
  await page.goto("/");
  const status = page.getByRole("region", { name: /five roles/ }).getByRole("status");
  const spoken = await status.evaluateHandle((one) => {
    const said: string[] = [];
    new MutationObserver(() => said.push(one.textContent)).observe(one, { childList: true, characterData: true, subtree: true });
    return said;
  });
  watch.secret("I design mobile apps in Figma, run usability tests and teach user-centred design.");
  await description(page).pressSequentially("I design mobile apps in Figma, run usability tests and teach user-centred design.", { delay: 15 });
  await expect(status).toHaveText(/comes first, at \d+ of 100\.$/);
  const first = await status.textContent();
  await page.getByRole("button", { name: "Remove Figma" }).click();
  await expect(status).not.toHaveText(first ?? "");
  await expect(status).toHaveText(/comes first, at \d+ of 100\.$|tie|None/);
  expect((await spoken.jsonValue()).length).toBeLessThanOrEqual(4);
});
