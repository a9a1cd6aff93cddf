import { describe, description, expect, expectAccessible, liveRoles, rankedRoles, seeResult, test } from "./fixtures";
import { designer, securityEngineer } from "./people";

test("describe, see the result, copy the link, open it on another machine", async ({ page, context, watch, otherVisitor }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/");
  await describe(page, watch, securityEngineer);
  await expect(liveRoles(page).first()).toHaveText("Security Software Engineer");
  await expect(page.getByRole("heading", { name: "What we read in your text" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Remove Python" })).toBeVisible();

  await seeResult(page);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Security Software Engineer fits you best");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const first = page.getByRole("article", { name: "Security Software Engineer" });
  await expect(first.getByText("Met", { exact: true }).first()).toBeVisible();
  await expect(first.locator("q", { hasText: "Python" }).first()).toBeVisible();

  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.")).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(page.url());

  await otherVisitor.goto(link);
  await expect(otherVisitor.getByRole("heading", { name: "You are looking at a shared result" })).toBeVisible();
  await otherVisitor.waitForTimeout(1000); // the router writes its own title once the page has come alive
  await expect(otherVisitor).toHaveTitle("A shared result · Role Match");
  expect(await rankedRoles(otherVisitor).allTextContents()).toEqual(await rankedRoles(page).allTextContents());
  const scores = (of: typeof page) => of.getByText(/^\d+ of 100$/).allTextContents();
  expect(await scores(otherVisitor)).toEqual(await scores(page));
  await expect(otherVisitor.locator("q")).toHaveCount(0);
  await expect(otherVisitor.getByRole("article").first().getByText("Python", { exact: true })).toBeVisible();
  await otherVisitor.getByRole("link", { name: "Describe your own skills" }).click();
  await expect(description(otherVisitor)).toHaveValue("");
  await expect(otherVisitor).not.toHaveTitle(/result/);
});

test("a shared result speaks of its writer, not to its reader, until the reader says that the skills are theirs", async ({ page, watch, otherVisitor }) => {
  await page.goto("/");
  await describe(page, watch, securityEngineer);
  await seeResult(page);
  const skills = (of: typeof page) => of.getByRole("region", { name: "The skills in this result" });
  await expect(skills(page).getByRole("heading", { name: "You lack" })).toBeVisible();
  const code = new URL(page.url()).hash.slice(1);

  const toTheReader = /\byou (have|lack|say|want|are learning)\b/i;
  for (const address of [`/r/${code}`, `/compare#${code}`, page.url()]) {
    await otherVisitor.goto(address);
    await expect(otherVisitor.getByText("they are learning it").first()).toBeAttached();
    await expect(otherVisitor.getByRole("main")).not.toContainText(toTheReader);
    watch.forgetSecrets(); // the address with a preview was chosen
  }
  for (const heading of ["They have", "They are learning", "They lack"]) await expect(skills(otherVisitor).getByRole("heading", { name: heading })).toBeVisible();
  await otherVisitor.getByRole("button", { name: "These are my skills: carry on with them" }).click();
  await expect(otherVisitor.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(otherVisitor.getByRole("status").filter({ hasText: "These are your skills now" })).toHaveCount(1);
  await expect(skills(otherVisitor).getByRole("heading", { name: "You lack" })).toBeVisible();
});

test("edit, reload, Back and Forward keep everything", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, designer);
  await seeResult(page);
  const firstResult = page.url();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("UX/UI Designer for Messaging Applications fits you best");
  await expect(page.locator("q", { hasText: "Figma" }).first()).toBeVisible();

  await page.getByRole("link", { name: "Edit my skills" }).click();
  await expect(description(page)).toHaveValue(designer);
  await describe(page, watch, `${designer} I also know Python.`);
  await seeResult(page);
  const secondResult = page.url();
  expect(secondResult).not.toBe(firstResult);

  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(firstResult);
  await expect(page.locator("q", { hasText: "Figma" }).first()).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL(secondResult);
  await expect(page.locator("q", { hasText: "Python" }).first()).toBeVisible();
});

test("a fragment edited by hand shows that other result", async ({ page, watch, otherVisitor }) => {
  await page.goto("/");
  await describe(page, watch, designer);
  await seeResult(page);
  await otherVisitor.goto("/");
  await describe(otherVisitor, watch, securityEngineer);
  await seeResult(otherVisitor);
  const code = new URL(otherVisitor.url()).hash;

  await page.evaluate((hash) => window.location.assign(hash), code);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Security Software Engineer fits best");
  await expect(page.getByRole("heading", { name: "You are looking at a shared result" })).toBeVisible();
});

test("what was misread is struck out and put back", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, designer);
  await page.getByRole("button", { name: "Remove Figma" }).click();
  await expect(page.getByRole("button", { name: "Put Figma back" })).toBeVisible();
  await description(page).pressSequentially(" And I type on.");
  await expect(page.getByRole("button", { name: "Put Figma back" })).toBeVisible();
  await page.getByRole("button", { name: "Put Figma back" }).click();
  await expect(page.getByRole("button", { name: "Remove Figma" })).toBeVisible();
});

test("the page reads accessibly at every step", async ({ page, watch, otherVisitor }) => {
  await page.goto("/");
  await expectAccessible(page);
  await describe(page, watch, securityEngineer);
  await expect(liveRoles(page).first()).toHaveText("Security Software Engineer");
  await expectAccessible(page);
  await seeResult(page);
  await expectAccessible(page);
  await otherVisitor.goto(page.url());
  await expect(otherVisitor.getByRole("article")).toHaveCount(5);
  await expectAccessible(otherVisitor);
});
