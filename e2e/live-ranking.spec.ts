import type { Page } from "@playwright/test";
import { describe, expect, test } from "./fixtures";

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
