import { describe, expect, seeResult, test } from "./fixtures";

const everyStance = "I know Python. I am learning Solidity. I want to learn Go. I have no experience with Figma. My brother does the threat modelling.";

for (const colorScheme of ["light", "dark"] as const) {
  test(`in forced colours (${colorScheme}) every mark can be read, and each stance has its shape`, async ({ page, watch }) => {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    await page.goto("/");
    await describe(page, watch, everyStance);
    const inField = page.locator(".marks mark");
    await expect(inField).toHaveCount(5);
    await expect(inField.first()).toBeVisible();
    await seeResult(page);
    const marks = await page.locator("mark.mark, span.mark").evaluateAll((found) =>
      found
        .filter((one) => one.checkVisibility())
        .map((one) => {
          const { color, backgroundColor, outlineStyle, textDecorationLine, textDecorationStyle } = getComputedStyle(one);
          return { text: one.textContent, stance: /mark-(has|learning|wants|lacks|other)/.exec(one.className)?.[1] ?? "", color, backgroundColor, shape: [outlineStyle, textDecorationLine, textDecorationStyle].join(" ") };
        }),
    );
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    expect(new Set(marks.map(({ stance }) => stance)).size).toBe(5);
    for (const { color, backgroundColor } of marks) expect([color, backgroundColor]).toEqual([ink, "rgba(0, 0, 0, 0)"]);
    expect(new Set(marks.map(({ stance, shape }) => `${stance}: ${shape}`)).size).toBe(5);
    expect(new Set(marks.map(({ shape }) => shape)).size).toBe(5);
  });
}
