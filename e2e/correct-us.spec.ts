import { describe, description, expect, expectAccessible, liveRoles, picker, rankedRoles, seeResult, test } from "./fixtures";

const text = "For five years I have moderated our Discord and written the newsletter. I know Figma. It rains in October.";

test("a mark in the text is set right by keyboard, and the ranking follows", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, text);
  await expect(page.getByRole("button", { name: "Remove Figma" })).toBeVisible();
  await page.getByText("See the marks in your text").click();
  const mark = page.getByRole("button", { name: /^Figma: read as Figma, you have it/ });
  await mark.focus();
  await page.keyboard.press("Enter");
  const editor = page.getByRole("group", { name: "How “Figma” counts" });
  await expect(editor.getByRole("radio", { name: "I have it" })).toBeFocused();
  await expectAccessible(page);

  const designer = page.getByRole("region", { name: /five roles/ }).getByRole("listitem").filter({ hasText: "UX/UI Designer" });
  await expect(designer.locator("q", { hasText: "Figma" })).toBeVisible();
  await editor.getByRole("radio", { name: "I do not have it" }).press("Space");
  await expect(designer).toContainText("(you say that you lack it)");
  await editor.getByRole("radio", { name: "This is not a skill" }).press("Space");
  await expect(page.getByRole("button", { name: "Put Figma back" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Figma: no skill, by your correction/ })).toBeFocused();

  await description(page).press("End");
  await description(page).pressSequentially(" So it goes.");
  await expect(page.getByRole("button", { name: "Put Figma back" })).toBeVisible();
  await expect(liveRoles(page).first()).toHaveText("Community Engagement Specialist");
});

test("on the result too, and what was not read is listed with a way to say it", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, text);
  await seeResult(page);
  const before = page.url();
  await expect(page.getByText("It rains in October", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "Add a skill for this: It rains in October" }).click();
  await expect(picker(page)).toBeFocused();

  await page.getByRole("button", { name: /^Figma: read as Figma/ }).click();
  await page.getByRole("combobox", { name: "How well do you know Figma?" }).selectOption("low");
  await expect(page).not.toHaveURL(before);
  await page.getByRole("radio", { name: "This is not a skill" }).check();
  await expect(page.getByRole("article", { name: /UX\/UI Designer/ }).getByText("0 of 100")).toBeVisible();
  await page.getByRole("button", { name: "Back to how it was read" }).click();
  await expect(page).toHaveURL(before);
  await expect(page.getByRole("radio", { name: "I have it" })).toBeFocused();
  await expect(page.getByRole("radio", { name: "I have it" })).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /^Figma: read as Figma/ })).toBeFocused();
  await expectAccessible(page);

  await page.reload();
  await expect(rankedRoles(page).first()).toHaveText("Community Engagement Specialist");
});

test("of what was not read, only what could tell of a skill is asked about, each once and a handful at a time", async ({ page, watch }) => {
  const weather = ["It rains in October", "The train was late again", "We had soup for lunch", "My aunt came to visit", "The garden looks lovely now", "Her cat sleeps all day"];
  await page.goto("/");
  await describe(page, watch, `PROFILE\nm.oduya@example.org\nI know Figma.\n\n${weather.map((each) => `${each}. ${each}. ${each}.`).join(" ")}\n\nPage 2 of 3\n`);
  await seeResult(page);
  const correct = page.getByRole("region", { name: "Correct us" });
  await expect(correct.getByText(/^What we could not read: \d+ sentences/)).toHaveText("What we could not read: 6 sentences");
  await expect(correct.getByText("3 times").first()).toBeVisible();
  await expect(correct.getByText(weather[0] ?? "", { exact: true })).toBeVisible();
  await expect(correct.getByText(weather[5] ?? "", { exact: true })).toBeHidden();
  await correct.getByText("1 more sentence").click();
  await expect(correct.getByText(weather[5] ?? "", { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test("a job advert is called one, and the ranking shows which role it describes", async ({ page, watch }) => {
  await page.goto("/");
  await describe(
    page,
    watch,
    "We are looking for a security engineer. Your profile: you have experience with OWASP, penetration testing and threat modelling. You bring knowledge of Python and cryptography. What we offer: a competitive salary. Apply now!",
  );
  await expect(page.getByText("This reads like a job advert; the ranking shows which role it describes.")).toBeVisible();
  await expect(liveRoles(page).first()).toHaveText("Security Software Engineer");
  await seeResult(page);
  await expect(page.getByText("This reads like a job advert; the ranking shows which role it describes.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^Security Software Engineer fits best|^A tie/);
  // a link would say that somebody has all of this: it is no first thing to do, and that is said beside it
  await expect(page.getByRole("button", { name: "Copy link" })).toBeHidden();
  await page.getByText("A link to this ranking").click();
  await expect(page.getByText("A link cannot say that this is an advert")).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  // what it asks for is not what its reader has
  await expect(page.getByRole("region", { name: "Your best next step" })).toContainText("This ranking is of the advert, not of you");
  await expect(page.getByText("The advert asks for").first()).toBeVisible();
  await expect(page.getByText(/You wrote|You can apply|You have not mentioned|Do you have experience/)).toHaveCount(0);
});

test("a correction is heard: what changed, and whether the ranking did", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, `${text} I have never used Solidity.`);
  await seeResult(page);
  const heard = (words: RegExp) => expect(page.getByRole("status").filter({ hasText: words })).toHaveCount(1);
  await page.getByRole("button", { name: /^Solidity: read as Solidity/ }).click();
  await page.getByRole("radio", { name: "I want to learn it" }).check();
  await heard(/^Solidity: you want to learn it\. The ranking stays the same\.$/);
  await page.getByRole("radio", { name: "This is not a skill" }).check();
  await heard(/^Solidity no longer counts\. The ranking stays the same\.$/);
  await page.getByRole("button", { name: "Back to how it was read" }).click();
  await heard(/^Solidity: you say that you lack it\. The ranking stays the same\.$/);
});

test("of a skill named twice each mention is set right, though the first alone changes nothing", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, "I know Figma well. Every day I use Figma. I moderate our forum.");
  await seeResult(page);
  const marks = page.locator("[data-start]").filter({ hasText: "Figma" });
  await marks.nth(1).click();
  await page.getByRole("radio", { name: "This is not a skill" }).check();
  await expect(marks.nth(1)).toHaveAccessibleName(/no skill, by your correction/);
  await expect(page.getByRole("status").filter({ hasText: "Noted. The skills that count stay the same." })).toHaveCount(1);
  await page.getByRole("button", { name: "Close" }).click();
  await marks.nth(0).click();
  await page.getByRole("radio", { name: "This is not a skill" }).check();
  await expect(page.getByRole("status").filter({ hasText: "Figma no longer counts." })).toHaveCount(1);
  await expect(marks.nth(1)).toHaveAccessibleName(/no skill, by your correction/);
  await expect(page.getByRole("region", { name: "The skills in this result" }).getByText("Figma", { exact: true })).toHaveCount(0);
});
