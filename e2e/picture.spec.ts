import { describe, expect, liveRoles, test } from "./fixtures";

/** Makes the README's picture: `ROLE_MATCH_PICTURE=1 npx playwright test e2e/picture.spec.ts`. */
test.skip(!process.env.ROLE_MATCH_PICTURE, "only when the README's picture is to be made anew");
test.use({ viewport: { width: 1280, height: 940 }, deviceScaleFactor: 1.5, reducedMotion: "reduce" } as object);

test("the picture of the README", async ({ page, watch }) => {
  await page.goto("/");
  await describe(
    page,
    watch,
    "For five years I have written Python and Go at a payments company, where I ran our threat modelling sessions and fixed what the OWASP Top 10 warns of. I am learning Solidity. I have no experience with Figma; my sister does our UI design. I moderate our Discord.",
  );
  await expect(liveRoles(page).first()).toHaveText("Security Software Engineer");
  await page.screenshot({ path: "docs/picture.png" });
});
