import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect as baseExpect, type BrowserContext, type Page, type Request } from "@playwright/test";
import { ROLE_NUMBERS } from "../data/skills/numbers";

/** The reader compiles its lexicon first, and test machines are shared. */
export const expect = baseExpect.configure({ timeout: 30_000 });

const JOURNEY_MS = 90_000;

/**
 * Every journey goes by way of this watch. It fails on an error in the console or the page, on a request to another host,
 * on an answer of 500 or more, and on any request that holds a result's fragment or a word of the visitor's description.
 */
export class Watch {
  private readonly faults: string[] = [];
  private readonly requests: { page: string; text: string }[] = [];
  private readonly fragments = new Set<string>();
  private readonly words = new Set<string>();

  constructor(
    private readonly origin: string,
    private readonly expectedErrors: RegExp | undefined,
  ) {}

  over(context: BrowserContext): void {
    context.on("console", (message) => {
      if (message.type() !== "error") return;
      const error = `console: ${message.text()} ${message.location().url}`;
      if (!this.expectedErrors?.test(error)) this.faults.push(error);
    });
    context.on("weberror", (error) => this.faults.push(`page: ${error.error().message}`));
    context.on("request", (request) => this.keep(request));
    context.on("response", (response) => {
      if (response.status() >= 500) this.faults.push(`${response.status()} from ${response.url()}`);
    });
    context.on("page", (page) => {
      page.on("framenavigated", (frame) => {
        const fragment = new URL(frame.url()).hash.slice(1);
        if (fragment.length > 8) this.fragments.add(fragment);
      });
    });
  }

  /** These words are the visitor's own from now on. */
  secret(description: string): void {
    const ours = ROLE_NUMBERS.join("-");
    for (const word of description.toLowerCase().match(/\p{L}{5,}/gu) ?? []) if (!ours.includes(word)) this.words.add(word);
  }

  /** The visitor has chosen to send it, or the mishap that sent it is what the journey is about. */
  forgetSecrets(): void {
    this.words.clear();
    this.fragments.clear();
  }

  private keep(request: Request): void {
    const url = request.url();
    if (/^(data|blob):/.test(url)) return;
    if (!url.startsWith(this.origin)) this.faults.push(`request to another host: ${url}`);
    const parts = [url, request.postData() ?? "", ...Object.values(request.headers())];
    this.requests.push({ page: url, text: decodeLoosely(parts.join("\n")).toLowerCase() });
  }

  report(): string[] {
    const leaks = this.requests.flatMap(({ page, text }) => [
      ...[...this.fragments].filter((fragment) => text.includes(fragment.toLowerCase())).map(() => `fragment in a request to ${page}`),
      ...[...this.words].filter((word) => text.includes(word)).map((word) => `“${word}” in a request to ${page}`),
    ]);
    return [...this.faults, ...leaks];
  }
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text.replace(/\+/g, " "));
  } catch {
    return text;
  }
}

interface Fixtures {
  /** Errors in the console that the journey is about, such as a 404. */
  expectedErrors: RegExp | undefined;
  watch: Watch;
  /** Somebody else on another machine: a fresh profile, watched too. */
  otherVisitor: Page;
}

export const test = base.extend<Fixtures>({
  expectedErrors: [undefined, { option: true }],
  watch: [
    async ({ context, baseURL, expectedErrors }, provide, testInfo) => {
      testInfo.setTimeout(Math.max(testInfo.timeout, JOURNEY_MS));
      const watch = new Watch(baseURL ?? "", expectedErrors);
      watch.over(context);
      await provide(watch);
      expect(watch.report()).toEqual([]);
    },
    { auto: true },
  ],
  otherVisitor: async ({ browser, watch, baseURL }, provide) => {
    const context = await browser.newContext({ baseURL });
    watch.over(context);
    await provide(await context.newPage());
    await context.close();
  },
});


export const description = (page: Page) => page.getByRole("textbox", { name: "Describe what you can do" });
export const picker = (page: Page) => page.getByRole("combobox", { name: "Add a skill by name" });
export const liveRoles = (page: Page) => page.getByRole("region", { name: /five roles/ }).getByRole("heading", { level: 3 });
export const rankedRoles = (page: Page) => page.getByRole("article").getByRole("heading", { level: 3 });

/** Writes, and waits until the page has read it. */
export async function describe(page: Page, watch: Watch, text: string): Promise<void> {
  watch.secret(text);
  await description(page).fill(text);
}

/** To the full result of what stands in the form. */
export async function seeResult(page: Page): Promise<void> {
  await page.getByRole("button", { name: "See the full result" }).click();
  await expect(page).toHaveURL(/\/results#.+/);
  await expect(page.getByRole("article")).toHaveCount(5);
}

/** Rules of which axe is sure, and files under "to be looked at" where the element has words of its own. */
const SURE = ["aria-prohibited-attr"];

/** Everything in the light; in the dark what can differ there, the contrasts. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const axe = new AxeBuilder({ page });
    const { violations, incomplete } = await (colorScheme === "dark" ? axe.withRules(["color-contrast"]) : axe).analyze();
    const faults = [...violations, ...incomplete.filter(({ id }) => SURE.includes(id))];
    expect(faults.map(({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual([]);
  }
}
