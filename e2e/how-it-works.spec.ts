import { describe, expect, expectAccessible, liveRoles, test } from "./fixtures";
import { designer } from "./people";

test("a text to change, a score worked through, every number with its reason", async ({ page, watch }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "How it works" }).click();
  await expect(page.getByRole("heading", { name: "Worked through on the example above" })).toBeVisible();
  const example = page.getByRole("textbox", { name: "An example to change" });
  watch.secret("I am learning Kubernetes, and no Javscript.");
  await example.fill("I know Javscript, and no Python.");
  await expect(page.getByRole("row", { name: /Javscript JavaScript you have it a probable typo/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /Python Python you say that you lack it its name/ })).toBeVisible();
  await expect(page.getByText("Share of the duties in a score")).toBeVisible();
  await expect(page.getByText(/^Measured on \d{4}-\d\d-\d\d/)).toBeVisible();
  await expectAccessible(page);

  await page.goto("/");
  await describe(page, watch, designer);
  await expect(liveRoles(page).first()).toHaveText("UX/UI Designer for Messaging Applications");
  await page.getByRole("link", { name: "How it works" }).click();
  await expect(page.getByRole("heading", { name: "Worked through on your own result: UX/UI Designer for Messaging Applications" })).toBeVisible();
});
