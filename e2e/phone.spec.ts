import { describe, expect, expectAccessible, liveRoles, seeResult, test } from "./fixtures";
import { designer } from "./people";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const overflow = "document.documentElement.scrollWidth > document.documentElement.clientWidth";

test("the whole way on a phone, without scrolling sideways", async ({ page, watch }) => {
  await page.goto("/");
  expect(await page.evaluate(overflow)).toBe(false);
  await describe(page, watch, designer);
  await expect(liveRoles(page).first()).toHaveText("UX/UI Designer for Messaging Applications");
  expect(await page.evaluate(overflow)).toBe(false);
  await seeResult(page);
  expect(await page.evaluate(overflow)).toBe(false);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expectAccessible(page);
});

test("what is tapped is large enough", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, designer);
  await expect(page.getByRole("button", { name: "Remove Figma" })).toBeVisible();
  const small = await page.evaluate(() =>
    [...document.querySelectorAll("button, [role=button], select, input, textarea, summary, a.button, nav a")]
      .map((element) => ({ name: element.textContent || element.getAttribute("aria-label"), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.width > 1 && (box.height < 43.5 || box.width < 43.5))
      .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
  );
  expect(small).toEqual([]);
});

test("at 320 pixels nothing is cut off", async ({ page, watch }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/");
  await describe(page, watch, designer);
  await seeResult(page);
  expect(await page.evaluate(overflow)).toBe(false);
  await page.goto("/roles/messaging-ux-designer");
  expect(await page.evaluate(overflow)).toBe(false);
});

test("a number is never broken in two, nor the heading above it", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, designer);
  await seeResult(page);
  for (const heading of await page.getByText("How the number comes about").all()) await heading.click();
  await page.getByRole("list", { name: "Skills to try" }).getByRole("button").first().click();
  await expect(page.getByRole("table")).toHaveCount(6);
  // as many lines as a cell has boxes of text
  const broken = await page.evaluate(() =>
    [...document.querySelectorAll("thead th:not(:first-child), tbody td, tfoot td:not([colspan])")].flatMap((cell) => {
      const text = document.createRange();
      text.selectNodeContents(cell);
      return new Set([...text.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [cell.textContent] : [];
    }),
  );
  expect(broken).toEqual([]);
  expect(await page.evaluate(overflow)).toBe(false);
});
