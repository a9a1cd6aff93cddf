import { expect, expectAccessible, test } from "./fixtures";

test("from the five roles to one card, and from there to the form", async ({ page }) => {
  await page.goto("/roles");
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(5);
  await expectAccessible(page);
  await page.getByRole("link", { name: "Open this card: Security Software Engineer" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Security Software Engineer");
  await page.getByText("threat modelling", { exact: true }).click();
  await expect(page.getByText("Any one of these shows it:").filter({ visible: true })).toBeVisible();
  await expect(page.getByText("Threat modelling", { exact: true }).filter({ visible: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "See how you match" }).click();
  await expect(page.getByRole("textbox", { name: "Describe what you can do" })).toBeVisible();
});
