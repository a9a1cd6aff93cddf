import { describe, description, expect, expectAccessible, seeResult, test } from "./fixtures";
import { designer, securityEngineer } from "./people";

test("the roles side by side, two of them, and me now and then", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, securityEngineer);
  await seeResult(page);
  const older = page.url();
  await page.getByRole("link", { name: "Edit my skills" }).click();
  await expect(description(page)).toHaveValue(securityEngineer);
  await describe(page, watch, `${securityEngineer} ${designer}`);
  await seeResult(page);
  await page.getByRole("link", { name: "Compare the roles side by side" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The roles side by side");

  const table = page.getByRole("table", { name: /five roles/ });
  await expect(table.getByRole("columnheader")).toHaveText(["Role", "Requirement 1", "Requirement 2", "Requirement 3"]);
  await expect(table.getByRole("rowheader")).toHaveCount(5);
  await expect(table.getByRole("cell")).toHaveCount(15);
  await table.getByRole("row", { name: /Security Software Engineer/ }).getByText("Shown by").first().click();
  await expect(table.locator("q", { hasText: "Python" }).first()).toBeVisible();

  await page.getByRole("combobox", { name: "The other" }).selectOption({ label: "Privacy-Focused Product Manager" });
  await expect(page.getByRole("heading", { level: 3, name: "Privacy-Focused Product Manager" })).toBeVisible();
  await expect(page.getByText("Counts for both")).toBeVisible();

  await page.getByRole("textbox", { name: "An older link" }).fill("nonsense");
  await expect(page.getByText("This is not one of our links.")).toBeVisible();
  await page.getByRole("textbox", { name: "An older link" }).fill(older);
  await expect(page.getByText("Compared.")).toBeVisible();
  await expect(page.getByRole("region", { name: "New", exact: true }).getByText("Usability testing", { exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Back to the result" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(/fits you best|tie/);
  const card = page.getByRole("article", { name: "UX/UI Designer" });
  if ((await card.locator("details").first().getAttribute("open")) === null) await card.getByText("Requirements and gaps").click();
  await expect(card.locator("q", { hasText: "Figma" }).first()).toBeVisible();
});

test("an address without a result says so", async ({ page }) => {
  await page.goto("/compare");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No result in this address");
});

test("what was denied speaks against a requirement, not for it", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, "I know Figma. I have never used Solidity.");
  await seeResult(page);
  await page.getByRole("link", { name: "Compare the roles side by side" }).press("Enter");
  const row = page.getByRole("table", { name: /five roles/ }).getByRole("row", { name: /Blockchain Developer/ });
  await row.getByText("Against it", { exact: true }).first().click();
  await expect(row.locator("details[open]").first()).toContainText("Solidity");
  await expect(row.getByText("Shown by", { exact: true })).toHaveCount(0);
});
