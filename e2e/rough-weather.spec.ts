import { describe, description, expect, seeResult, test } from "./fixtures";
import { designer } from "./people";

test("storage that throws breaks nothing", async ({ page, watch }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "sessionStorage", { get: () => { throw new Error("off"); } });
  });
  await page.goto("/");
  await describe(page, watch, designer);
  await seeResult(page);
  await page.getByRole("link", { name: "Edit my skills" }).click();
  await expect(description(page)).toHaveValue(designer);
});

for (const [sentence, stored] of [
  ["no JSON", "{{{"],
  ["another shape", '{"text":5,"corrections":[]}'],
  ["odd corrections", '{"text":"I write Python.","corrections":{"spans":[1,{"quote":"x"}],"added":[{"skillId":"no-such-skill","stance":"has"},{"skillId":"__proto__","stance":"has"}],"extras":[null]}}'],
] as const) {
  test(`corrupt storage (${sentence}) breaks nothing`, async ({ page, watch }) => {
    await page.addInitScript((value) => {
      for (const key of ["role-match:draft", "role-match:described"]) if (!sessionStorage.getItem(key)) sessionStorage.setItem(key, value);
    }, stored);
    await page.goto("/");
    await describe(page, watch, designer);
    await seeResult(page);
  });
}

test("what was typed before a reload is there after it", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, designer);
  await expect(page.getByRole("button", { name: "Remove Figma" })).toBeVisible();
  await page.reload();
  await expect(description(page)).toHaveValue(designer);
});

test.describe("offline", () => {
  test.use({ expectedErrors: /icon\.svg/ }); // which the browser fetches when it likes

  test("after the page has loaded, everything still works", async ({ page, context, watch }) => {
    await page.goto("/");
    await expect(page.getByRole("heading", { name: "The five roles" })).toBeVisible();
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await describe(page, watch, designer);
    await expect(page.getByRole("button", { name: "Remove Figma" })).toBeVisible();
    await seeResult(page);
    await page.waitForTimeout(1000);
    await page.getByRole("link", { name: "Compare the roles side by side" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("The roles side by side");
    await page.getByRole("link", { name: "Back to the result" }).click();
    await expect(page.getByRole("article")).toHaveCount(5);
    await context.setOffline(false);
  });
});

test.describe("scripts that do not come", () => {
  test.use({ expectedErrors: /\.js|ERR_FAILED/ });

  test("as long as they do not, no press and no Enter sends a word, and the page says so", async ({ page, watch }) => {
    await page.route(/\.js(\?|$)/, (route) => route.abort());
    const sent: string[] = [];
    await page.goto("/");
    page.on("request", (request) => sent.push(request.url()));
    const secret = "I know Figma. My health is bad.";
    await describe(page, watch, secret);
    await expect(page.getByText("Nothing you write leaves this device.")).toBeVisible();
    await page.getByRole("button", { name: "See the full result" }).click();
    await page.getByRole("combobox", { name: "Add a skill by name" }).fill("Figma");
    await page.keyboard.press("Enter");
    await expect(page.getByText("nothing you write is sent")).toBeVisible();
    await page.waitForTimeout(500);
    await expect(page).toHaveURL("/");
    await expect(description(page)).toHaveValue(secret);
    expect(sent.filter((url) => !url.includes("icon.svg"))).toEqual([]); // which the browser fetches when it likes
  });
});
