import { describe, description, expect, expectAccessible, liveRoles, seeResult, test } from "./fixtures";
import { designer, securityEngineer } from "./people";

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

test("the way to the result is in sight once there is one, moves nothing when it comes, and hides nothing that has the focus", async ({ page, watch }) => {
  await page.addInitScript(() => {
    const shifted: string[] = [];
    Object.assign(window, { shifted });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: { node: Node | null }[] })[]) {
        shifted.push(...entry.sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement)?.className ?? ""));
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.emulateMedia({ reducedMotion: "reduce" }); // what is scrolled to is there at once
  await page.goto("/");
  const button = page.getByRole("button", { name: "See the full result" });
  await expect(page.getByRole("heading", { name: "The five roles" })).toBeVisible();
  await expect(button).not.toBeInViewport();
  const field = await description(page).boundingBox();
  await describe(page, watch, `${securityEngineer} I know Docker, Kubernetes, TypeScript, React, PostgreSQL and Redis.`);
  await expect(button).toBeInViewport({ ratio: 1 });
  await expect(page.getByText("First: Security Software Engineer.")).toBeInViewport();
  expect(await description(page).boundingBox()).toEqual(field);
  expect(await page.evaluate(() => (window as unknown as { shifted: string[] }).shifted.filter((name) => /submit-bar|button-main|marked-field/.test(name)))).toEqual([]);
  for (let times = 0; times < 12; times++) {
    await page.keyboard.press("Tab");
    await page.waitForTimeout(50);
    const covered = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return "nothing has the focus";
      const { left, right, top, bottom } = focused.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return there && focused.contains(there) ? "" : `${focused.getAttribute("aria-label") ?? focused.textContent} lies under ${there?.className}`;
    });
    expect(covered).toBe("");
  }
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(button).toBeInViewport({ ratio: 1 });
  await expectAccessible(page);
  await button.click();
  await expect(page).toHaveURL(/\/results#.+/);
});

test("on a low screen the way to the result never lies over the line that is being typed", async ({ page, watch }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await page.emulateMedia({ reducedMotion: "reduce" }); // what is scrolled to is there at once
  await page.goto("/");
  await describe(page, watch, `${securityEngineer}\n${designer}\n`.repeat(4));
  const bar = page.locator(".submit-bar-afloat");
  await expect(bar).toBeAttached();
  const field = await description(page).boundingBox();
  await description(page).press("End");
  await page.keyboard.type("I know Rust");
  await description(page).evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().bottom - window.innerHeight));
  await page.waitForTimeout(200);
  const covered = () => page.evaluate(() => {
    const { bottom: end } = document.querySelector("textarea")!.getBoundingClientRect();
    const { top } = document.querySelector(".submit-bar-afloat")!.getBoundingClientRect();
    return Math.min(end, window.innerHeight) - top;
  });
  expect(await covered()).toBeLessThanOrEqual(0);
  expect((await description(page).boundingBox())?.height).toBe(field?.height);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await expect(bar).toBeInViewport({ ratio: 1 });

  // a press brings it back over what is pressed, which is reached nonetheless
  await description(page).focus();
  const chip = page.getByRole("button", { name: "Remove Python" });
  await chip.evaluate((one) => window.scrollBy(0, one.getBoundingClientRect().bottom - window.innerHeight + 8));
  const box = (await chip.boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByRole("button", { name: "Put Python back" })).toBeVisible();

  await description(page).focus();
  await seeResult(page);
});

test("it says what is in front in a word that discourages nobody", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, "I know Excel.");
  await expect(page.getByText("Nearest so far: Community Engagement Specialist.")).toBeInViewport();
  await describe(page, watch, "I want to learn Figma.");
  await expect(page.getByText("None of the five yet.")).toBeInViewport();
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

const six = "I made a mockup of a chat app for my sister, and two friends tried it and got stuck at the sign-up so I changed it. I know Python, Solidity, Docker, Kubernetes, PostgreSQL, Redis, React, TypeScript and Figma.";

test("a skill removed with a finger leaves the page where it was", async ({ page, watch }) => {
  await page.goto("/");
  await describe(page, watch, six);
  const chip = page.getByRole("button", { name: "Remove Python" });
  await chip.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await chip.tap();
  await expect(page.getByRole("button", { name: "Put Python back" })).toBeFocused();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(120);
});

test("a mark of several skills names each, folds them, and opens with its words in sight, after another one too", async ({ page, watch }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/");
  await describe(page, watch, six);
  await seeResult(page);
  const marks = page.getByRole("group", { name: "Your text with its marks" }).getByRole("button", { name: /Choose it to change that$/ });
  await marks.first().tap();
  await expect(page.getByRole("group", { name: /^How “/ })).toBeVisible();
  await marks.last().tap();
  const editor = page.getByRole("group", { name: /^How “Figma” counts/ });
  await expect(editor).toBeVisible();
  await expect(editor).toBeInViewport();
  const { y } = (await editor.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  const long = page.locator("[data-start]").first();
  await long.tap();
  const height = (await page.getByRole("group", { name: /^How “/ }).boundingBox())!.height;
  expect(height).toBeLessThan(900);
});
