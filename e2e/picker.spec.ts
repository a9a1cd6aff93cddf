import { describe, expect, expectAccessible, picker, seeResult, test } from "./fixtures";
import { designer } from "./people";

test("the picker with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await picker(page).focus();
  await page.keyboard.type("golng");
  await expect(page.getByRole("option", { name: /^Go/ }).first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(picker(page)).toHaveValue("");
  await expect(picker(page)).toBeFocused();

  await page.keyboard.type("threat modeling");
  await expect(page.getByRole("option").first()).toHaveText(/Threat modelling/);
  await page.keyboard.press("Enter");
  await page.keyboard.type("keeping bees");
  await page.keyboard.press("Enter");
  await expect(page.getByText("not in our list: kept, but it moves no role")).toBeVisible();

  await page.getByRole("combobox", { name: "How well do you know Go?" }).focus();
  await page.keyboard.type("in depth");
  await expect(page.getByRole("combobox", { name: "How well do you know Go?" })).toHaveValue("high");
  await expectAccessible(page);

  await page.getByRole("button", { name: "Remove Threat modelling" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Remove Threat modelling" })).toHaveCount(0);
  await expect(picker(page)).toBeFocused();
  await seeResult(page);
  await expect(page.getByText("keeping bees").first()).toBeVisible();
});

test("suggestions come and go with Escape, and nothing is added by it", async ({ page }) => {
  await page.goto("/");
  await picker(page).fill("java");
  await expect(page.getByRole("option").first()).toHaveText("Java");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("option")).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
});

test("on the result too, every suggestion lies on top of everything", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, designer);
  await seeResult(page);
  await picker(page).focus();
  await page.keyboard.type("pen");
  const options = page.getByRole("option");
  await expect(options.nth(3)).toBeVisible();
  for (let times = await options.count(); times > 0; times--) {
    await page.keyboard.press("ArrowDown");
    const isOnTop = await page.getByRole("option", { selected: true }).evaluate((option) => {
      option.scrollIntoView({ block: "nearest", behavior: "instant" });
      const { left, top, width, height } = option.getBoundingClientRect();
      return option.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    });
    expect(isOnTop).toBe(true);
  }
});

for (const viewport of [{ width: 1280, height: 600 }, { width: 390, height: 600 }]) {
  test(`what is suggested is in sight, and what the arrows reach, at ${viewport.width} × ${viewport.height}`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("/");
    await picker(page).focus();
    await page.keyboard.type("de");
    const options = page.getByRole("option");
    await expect(options.nth(2)).toBeVisible();
    await expect(options.first()).toBeInViewport({ ratio: 1 });
    for (let times = await options.count(); times > 0; times--) {
      await page.keyboard.press("ArrowDown");
      await expect(page.getByRole("option", { selected: true })).toBeInViewport({ ratio: 1 });
    }
  });
}
