import { describe, expect, expectAccessible, rankedRoles, seeResult, test } from "./fixtures";
import { designer } from "./people";

const OPENED = /fits|tie|None of these/;

test("a damaged link says so, in the app's own page", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, designer);
  await seeResult(page);
  const code = new URL(page.url()).hash.slice(1);
  const damaged = code.slice(0, -2) + (code.endsWith("11") ? "22" : "11");
  await page.goto("/roles");
  await page.goto(`/results#${damaged}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link cannot be opened");
  await expect(page.getByText("damaged on its way")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Describe your skills" }).click();
  await expect(page).toHaveURL("/");
});

test("an address without a result, and one with anything at all behind the #", async ({ page }) => {
  await page.goto("/results");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("No result in this address");
  await expectAccessible(page);
  for (const odd of ["%", "%E0%A4%A", "<script>", "__proto__", "a".repeat(20_000), "🙂"]) {
    await page.goto("/roles");
    await page.goto(`/results#${odd}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link cannot be opened");
  }
});

test("the same code from the server, readable without JavaScript", async ({ page, watch, browser, baseURL }) => {
  await page.goto("/");
  await describe(page, watch, designer);
  await seeResult(page);
  const titles = await rankedRoles(page).allTextContents();
  const code = new URL(page.url()).hash.slice(1);

  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const reader = await context.newPage();
  await reader.goto(`/r/${code}`);
  await expect(reader.getByRole("heading", { name: "You are looking at a shared result" })).toBeVisible();
  expect(await rankedRoles(reader).allTextContents()).toEqual(titles);
  await context.close();
});

test("a chat finds a picture behind the link with a preview, whatever the code", async ({ request }) => {
  for (const code of ["a1HGn3wS4Qm7M4eJD1hAbsg5oyrNK", "nonsense"]) {
    const page = await request.get(`/r/${code}`, { headers: { "user-agent": "facebookexternalhit/1.1" } });
    const address = /<meta property="og:image" content="([^"]+)"/.exec(await page.text())?.[1] ?? "";
    expect(new URL(address).origin).toBe(new URL(page.url()).origin);
    const picture = await request.get(address);
    expect(picture.headers()["content-type"]).toBe("image/png");
    const png = await picture.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  }
});

test("anything at all behind /r/ gets a page", async ({ page }) => {
  for (const odd of ["x", "a1", "__proto__", "%F0%9F%99%82", "a".repeat(600)]) {
    await page.goto(`/r/${odd}`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link cannot be opened");
  }
  await expectAccessible(page);
});

test.describe("a link whose # an app wrote as %23", () => {
  test.use({ expectedErrors: /status of 404/ });

  test("is offered to be opened", async ({ page, watch, otherVisitor }) => {
    await page.goto("/");
    await describe(page, watch, designer);
    await seeResult(page);
    const code = new URL(page.url()).hash.slice(1);
    await otherVisitor.goto(`/results%23${code}`);
    await expect(otherVisitor.getByText("have reached our server")).toBeVisible();
    await expectAccessible(otherVisitor);
    await otherVisitor.getByRole("link", { name: "Open this result" }).click();
    await expect(otherVisitor.getByRole("heading", { level: 1 })).toHaveText(/fits best/);
    watch.forgetSecrets(); // the code reached the server: that is the mishap, and the page says so
  });

  test("other odd paths get the same page", async ({ page }) => {
    for (const path of ["/nowhere", "/roles/astronaut", "/read/astray"]) {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such page");
    }
  });
});

test("where copying is refused, the link stands selected", async ({ page, watch }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: { writeText: () => Promise.reject(new Error("refused")) } });
  });
  await page.goto("/");
  await describe(page, watch, designer);
  await seeResult(page);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("The link is selected")).toBeVisible();
  const field = page.getByRole("textbox", { name: "Link to this result" });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(page.url());
  expect(OPENED.test((await page.getByRole("heading", { level: 1 }).textContent()) ?? "")).toBe(true);
});

test("a link cut in the middle of a %XX is a damaged link, not a fault of the server", async ({ page }) => {
  for (const odd of ["%", "%E0%A4%A", "abc%", "%%%"]) {
    const response = await page.goto(`/r/${odd}`);
    expect(response?.status()).toBeLessThan(500);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link cannot be opened");
  }
});

test("the old address of the icon has one", async ({ request }) => {
  const icon = await request.get("/favicon.ico");
  expect(icon.status()).toBe(200);
  expect(icon.headers()["content-type"]).toContain("image/svg+xml");
});
