import type { Page } from "@playwright/test";
import { hashesOf } from "../scripts/write-policies.mjs";
import { describe, expect, seeResult, test } from "./fixtures";
import { designer } from "./people";

const BUILT = ["/", "/results", "/compare", "/how-it-works", "/roles", "/roles/blockchain-developer", "/read/empty", "/read/nothing-read"];
const NOT_FOUND = ["/nowhere", "/roles/nobody", "/read/nothing", "/results%23abc", "/r", "/r/one/two", "/r/one%2Ftwo/x"];

/** The one policy of an answer, with what it is for. */
async function policyOf(page: Page, path: string) {
  const answer = await page.request.get(path);
  const policies = answer.headersArray().filter(({ name }) => name.toLowerCase() === "content-security-policy").map(({ value }) => value);
  expect(policies, path).toHaveLength(1);
  return { policy: policies[0] ?? "", html: await answer.text() };
}

test("each built page has one policy, which names just its own inline scripts", async ({ page }) => {
  for (const path of [...BUILT, ...NOT_FOUND]) {
    const { policy, html } = await policyOf(page, path);
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? "";
    const named = [...scripts.matchAll(/'(sha256-[^']+)'/g)].map((match) => match[1]);
    expect(named.length, path).toBeGreaterThan(0);
    expect(named, path).toEqual(hashesOf(html));
    expect(policy).not.toContain("unsafe");
  }
});

test("a shared result has one policy, with a nonce of its own, whatever the asker sends", async ({ request, page }) => {
  const policies = [await policyOf(page, "/r/abc"), await policyOf(page, "/r/abc")];
  const nonces = policies.map(({ policy }) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? "");
  expect(new Set(nonces).size).toBe(2);
  for (const [i, { html }] of policies.entries()) {
    const inline = html.match(/<script(?![^>]*\ssrc=)[^>]*>/g) ?? [];
    expect(inline.length).toBeGreaterThan(0);
    for (const script of inline) expect(script).toContain(`nonce="${nonces[i]}"`);
  }
  const asked = await request.get("/r/abc", { headers: { "content-security-policy": "script-src 'nonce-chosen'" } });
  expect(await asked.text()).not.toContain("nonce-chosen");
  expect(await asked.text()).not.toContain('nonce="chosen"');
});

test("the worker has the policy of its script, which reaches nothing", async ({ page }) => {
  const { html } = await policyOf(page, "/");
  const script = /src="(\/_next\/static\/[^"]+)"/.exec(html)?.[1] ?? "";
  expect((await policyOf(page, script)).policy).toBe("default-src 'none'; script-src 'self'");
});

// The watch over every journey fails on a violation: it is an error in the console. Here it is one on purpose.
test.describe("what the policy is for", () => {
  test.use({ expectedErrors: /Content Security Policy|Refused to connect|document requires 'Trusted/ });

  test("nothing on a page reaches another host, runs a string or writes markup", async ({ page, watch }) => {
    await page.goto("/");
    await describe(page, watch, designer);
    await seeResult(page);
    const stopped = await page.evaluate(async () => {
      const attempts = {
        elsewhere: () => fetch("https://elsewhere.invalid/"),
        markup: () => void (document.createElement("div").innerHTML = "<b>x</b>"),
        foreign: () => void (document.createElement("script").src = "https://elsewhere.invalid/x.js"),
      };
      const names: string[] = [];
      for (const [name, attempt] of Object.entries(attempts)) {
        const violated = new Promise((resolve) => document.addEventListener("securitypolicyviolation", () => resolve(true), { once: true }));
        try {
          await attempt();
        } catch {
          if (await violated) names.push(name);
        }
      }
      return names;
    });
    expect(stopped).toEqual(["elsewhere", "markup", "foreign"]);
  });
});
