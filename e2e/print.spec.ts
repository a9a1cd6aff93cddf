import type { Page } from "@playwright/test";
import { describe, expect, rankedRoles, seeResult, test } from "./fixtures";
import { securityEngineer } from "./people";

const text = `${securityEngineer} It rains in October.`;

/** What is drawn, in folds too. */
const drawn = (page: Page, selector: string) => page.locator(selector).evaluateAll((found) => found.filter((one) => one.checkVisibility({ contentVisibilityAuto: true })).map(({ textContent }) => textContent));

test("paper is light, whatever the screen", async ({ page, watch }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/");
  await describe(page, watch, text);
  await seeResult(page);
  await page.emulateMedia({ colorScheme: "dark", media: "print" });
  const mark = page.getByRole("article").first().locator("mark.mark-has").first();
  expect(await mark.evaluate((one) => getComputedStyle(one).backgroundColor)).toBe("rgb(255, 225, 105)");
});

test("on paper everything is open, and nothing waits to be pressed", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, text);
  await seeResult(page);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  const roles = await rankedRoles(page).allTextContents();
  const lines = await page.locator("article li, article tr").count();
  await page.emulateMedia({ media: "print" });
  expect(await drawn(page, "article h3")).toEqual(roles);
  expect(await drawn(page, "article table")).toHaveLength(roles.length);
  expect(await drawn(page, "article li, article tr")).toHaveLength(lines);
  expect(await drawn(page, "button, select, input, .button")).toEqual([]);
  expect((await drawn(page, "p")).filter((each) => /Do you have (some )?experience with|^Choose/.test(each))).toEqual([]);
  expect((await drawn(page, "summary span")).filter((each) => each.startsWith("If not"))).toEqual([]);
  await expect(page.getByText("Your words, as we read them")).toBeVisible();
  await expect(page.getByText("It rains in October", { exact: true })).toBeVisible();

  await page.emulateMedia({ media: "screen" });
  expect(await drawn(page, "article table")).toEqual([]);
});

test("a comparison on paper has no fields to fill in, nor their labels", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, text);
  await seeResult(page);
  await page.getByRole("link", { name: "Compare the roles side by side" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Me now and me then" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  expect(await drawn(page, "label, select, input, button")).toEqual([]);
  expect(await drawn(page, "h2")).toEqual(["Two roles, and what they share"]);
});

test("where the stylesheet cannot open folds, they open for the printer and close after it", async ({ page, watch }) => {
  await page.addInitScript(() => {
    const supports = CSS.supports.bind(CSS);
    CSS.supports = (...asked: [string, string?]) => !asked[0].includes("details-content") && (supports as (...all: unknown[]) => boolean)(...asked);
  });
  await page.goto("/");
  await describe(page, watch, text);
  await seeResult(page);
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  const open = await page.locator("details[open]").count();
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("details:not([open])")).toHaveCount(0);
  await expect(page.getByRole("article").last().getByRole("table")).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(page.locator("details[open]")).toHaveCount(open);
});

test("on paper a sum stands once, a source has its address, the result its link, and a text is whole", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, `${text}\n`.repeat(12));
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("textarea").evaluate((field) => field.scrollHeight - field.clientHeight)).toBeLessThanOrEqual(1);
  await page.emulateMedia({ media: "screen" });
  await seeResult(page);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator("tfoot").first().evaluate((one) => getComputedStyle(one).display)).toBe("table-row-group");
  await expect(page.getByText(`Link to this result: ${page.url()}`)).toBeVisible();
  const source = page.locator("a[rel~=noopener]").first();
  expect(await source.evaluate((one) => getComputedStyle(one, "::after").content)).toContain((await source.getAttribute("href")) ?? "?");
});
