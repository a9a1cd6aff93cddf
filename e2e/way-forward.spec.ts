import { describe, expect, expectAccessible, picker, rankedRoles, seeResult, test } from "./fixtures";
import { securityEngineer } from "./people";

const beginner = "I design mobile apps in Figma and Sketch, and I know a little Python. I am learning cryptography. I have never run a usability test.";

test("every score opens into an arithmetic that adds up", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, securityEngineer);
  await seeResult(page);
  for (const card of await page.getByRole("article").all()) {
    await card.getByText("How the number comes about").click();
    const cells = await card.getByRole("cell").allTextContents();
    const written = cells.filter((cell) => /^[\d.]+$/.test(cell)).map((cell) => Math.round(Number(cell) * 100));
    const total = written.pop();
    expect(written.reduce((sum, each) => sum + each, 0)).toBe(total);
    const shown = Number(/\d+/.exec((await card.getByText(/^\d+ of 100$/).textContent()) ?? "")?.[0]);
    expect(Math.abs(shown - (total ?? 0) / 100)).toBeLessThanOrEqual(0.5);
  }
  await expect(page.getByText(/^The first place is .* in \d+ of 500 other reasonable weightings/)).toBeVisible();
  await expect(page.getByText("Security Software Engineer stands above Blockchain Developer")).toBeVisible();
  await expectAccessible(page);
});

test("questions by keyboard: answered, followed at once, taken back", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, beginner);
  await seeResult(page);
  const before = page.url();
  const order = await rankedRoles(page).allTextContents();
  const questions = page.getByRole("region", { name: /question/ });
  await questions.getByRole("button", { name: "Yes" }).focus();
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(before);
  const answers = page.getByRole("region", { name: /question|Your answers/ });
  await expect(answers.getByRole("button", { name: /^Take back the answer on/ })).toBeVisible();
  await expectAccessible(page);
  await answers.getByRole("button", { name: /^Take back the answer on/ }).press("Enter");
  await expect(page).toHaveURL(before);
  expect(await rankedRoles(page).allTextContents()).toEqual(order);

  for (let asked = 0; asked < 5; asked++) {
    const no = answers.getByRole("button", { name: "No", exact: true });
    // a question that has just been answered waits a moment before it gives way to the next, or to none
    await expect(no.and(page.locator('[aria-disabled="true"]'))).toHaveCount(0);
    if (!(await no.isVisible())) break;
    await no.click();
    await expect(answers.getByRole("button", { name: /^Take back the answer on/ })).toHaveCount(asked + 1);
  }
  await expect(answers.getByRole("button", { name: "No", exact: true })).toHaveCount(0);
  await page.reload();
  await expect(rankedRoles(page)).toHaveCount(5);
});

test("after a reload the answers are there, can be taken back, and count towards five", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, beginner);
  await seeResult(page);
  const before = page.url();
  await page.getByRole("region", { name: /question/ }).getByRole("button", { name: "A little" }).click();
  await expect(page).not.toHaveURL(before);
  await page.reload();
  const takeBack = page.getByRole("button", { name: /^Take back the answer on/ });
  await expect(takeBack).toHaveCount(1);
  await takeBack.click();
  await expect(page).toHaveURL(before);
  await expect(takeBack).toHaveCount(0);
});

test("two quick presses answer one question, not the next one too", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, beginner);
  await seeResult(page);
  const no = page.getByRole("region", { name: /question/ }).getByRole("button", { name: "No", exact: true });
  await no.scrollIntoViewIfNeeded();
  const { x, y } = (await no.boundingBox())!;
  await page.mouse.click(x + 10, y + 10);
  await page.waitForTimeout(150);
  await page.mouse.click(x + 10, y + 10);
  await expect(page.getByRole("button", { name: /^Take back the answer on/ })).toHaveCount(1);
  await page.waitForTimeout(700);
  await expect(page.getByRole("button", { name: /^Take back the answer on/ })).toHaveCount(1);
});

test("an answer by keyboard is heard once, with what it did and the next question, and the focus stays where the next answer is given", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, beginner);
  await seeResult(page);
  const questions = page.getByRole("region", { name: /question/ });
  const asked = await questions.getByText(/^Do you have experience with/).textContent();
  const yes = questions.getByRole("button", { name: "Yes" });
  await yes.focus();
  await page.keyboard.press("Enter");
  const heard = page.getByRole("status").filter({ hasText: "Next question: " });
  await expect(heard).toHaveText(/: yes\. The (ranking|order|result|first place) .* Next question: Do you have experience with [^?]+\?$/);
  const next = (await questions.getByText(/^Do you have experience with/).textContent()) ?? "";
  expect(next).not.toBe(asked);
  await expect(heard).toContainText(next);
  await expect(yes).toBeFocused();
  // nothing else speaks of the order in the meantime
  await expect(page.getByRole("status").filter({ hasText: /comes first|up to date|ranking|result has/ })).toHaveCount(1);
});

test("a tie is not called firm, neither on the page nor aloud", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, "I have done the UX design of a website for two years.");
  await seeResult(page);
  await expect(page.getByText(/^The first place is/)).toBeVisible();
  await picker(page).fill("Blockchain development");
  await picker(page).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^It is a tie: /);
  await expect(page.getByRole("status").filter({ hasText: "It is a tie: " })).toHaveCount(1);
  await expect(page.getByRole("status").filter({ hasText: "comes first" })).toHaveCount(0);
  await expect(page.getByText(/are tied; .* stands \d+ points? higher/)).toBeVisible();
  await expect(page.getByText(/^The first place is/)).toHaveCount(0);
});

test("what is only not mentioned is asked for with one touch, apart from what is lacking", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, "I know Figma, and I moderate our Discord. I have never run a usability test.");
  await seeResult(page);
  const designer = page.getByRole("article", { name: /UX\/UI Designer/ });
  const fold = designer.getByText("Requirements and gaps");
  if (!(await designer.getByRole("heading", { name: "What is missing" }).isVisible())) await fold.click();
  await expect(designer.getByRole("heading", { name: "Lacking" })).toBeVisible();
  await expect(designer.getByText("That is not the same as lacking it.").first()).toBeVisible();
  const question = designer.getByText(/^You have not mentioned .*\. Do you have experience with it\?$/).first();
  const asked = (await question.textContent()) ?? "";
  await designer.getByRole("button", { name: "Yes" }).first().click();
  await expect(designer.getByText(asked)).toHaveCount(0);
  await expect(designer.getByRole("heading", { name: "What is missing" })).toBeFocused();

  await designer.getByText("How to close this gap").first().click();
  await expect(designer.getByText("A first proof").filter({ visible: true }).first()).toBeVisible();
  const source = designer.getByRole("link", { name: /./ }).filter({ visible: true }).and(designer.locator("[rel='noopener noreferrer']")).first();
  await expect(source).toHaveAttribute("href", /^https:/);
});

test("what if I learned this: several at once, kept apart from the result, kept as a wish, cleared", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, beginner);
  await seeResult(page);
  const url = page.url();
  const scores = () => page.getByText(/^\d+ of 100$/).allTextContents();
  const before = await scores();
  const section = page.getByRole("region", { name: "What if I learned this?" });
  const toggles = section.getByRole("list", { name: "Skills to try" }).getByRole("button");
  await toggles.nth(0).press("Space");
  await toggles.nth(1).press("Space");
  await expect(toggles.nth(0)).toHaveAttribute("aria-pressed", "true");
  await expect(section.getByRole("row")).toHaveCount(6);
  await expect(page.getByRole("region", { name: "What-if", exact: true })).toBeVisible();
  expect(await scores()).toEqual(before);
  await expect(page).toHaveURL(url);
  await expectAccessible(page);

  await section.getByRole("button", { name: "Clear the what-if" }).click();
  await expect(page.getByRole("region", { name: "What-if", exact: true })).toHaveCount(0);
  await toggles.nth(0).click();
  const wish = (await toggles.nth(0).textContent()) ?? "";
  await section.getByRole("button", { name: /^Keep as/ }).click();
  await expect(page.getByRole("region", { name: "The skills in this result" }).getByRole("heading", { name: "You want to learn" })).toBeVisible();
  await expect(page.getByRole("region", { name: "The skills in this result" }).getByText(wish, { exact: true })).toBeVisible();
});

test("quick toggling ends where it should", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, beginner);
  await seeResult(page);
  const before = page.url();
  const titles = await rankedRoles(page).allTextContents();
  const yes = page.getByRole("region", { name: "Your best next step" }).getByRole("button", { name: "Yes" });
  if (await yes.isVisible()) {
    await yes.click();
    await page.getByRole("button", { name: /^Take back the answer on/ }).click();
    // the page below moves up once the next step is back: a press that begins before and ends after hits nothing
    await expect(yes).toBeVisible();
    await expect(page).toHaveURL(before);
  }
  const toggle = page.getByRole("list", { name: "Skills to try" }).getByRole("button").first();
  for (let times = 0; times < 10; times++) await toggle.click();
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  await expect(page).toHaveURL(before);
  expect(await rankedRoles(page).allTextContents()).toEqual(titles);
});
