import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium, type Locator, type Page } from "@playwright/test";
import { catalogue } from "@/data/catalogue";
import { findChromium } from "../scripts/find-chromium.mjs";

/**
 * How long a press on the form and on the results page takes until it is painted: Chromium's own event timing (in steps of 8 ms, from 16 ms on), a
 * phone's window, a processor slowed down four times, and sixty skills. `npm run build` first, then `npx tsx bench/interactions.ts`.
 */
const SLOWED = 4;
const SKILLS = 60;
const RUNS = 3;
/** Milliseconds that a finger or a button stays down. */
const HELD = 80;
/** Milliseconds after which a page has settled. */
const SETTLED = 3000;
const PHONE = { width: 390, height: 844 };

/** Pressed, or a key given to it. */
type Press = [name: string, target: (page: Page) => Locator, key?: string];

const ON_FORM: Press[] = [
  ["letter typed", (page) => page.getByRole("textbox").first(), "x"],
  ["letter of a skill", (page) => page.getByRole("combobox", { name: /^add a skill/i }), "z"],
  ["suggestion taken", (page) => page.getByRole("option")],
];

const ON_RESULT: Press[] = [
  ["first answer", (page) => page.getByRole("button", { name: /^Yes/ })],
  ["second answer", (page) => page.getByRole("button", { name: /^Yes/ })],
  ["answer taken back", (page) => page.getByRole("button", { name: /take back|undo/i })],
  ["what if, first", (page) => page.locator("button[aria-pressed=false]:visible")],
  ["what if, second", (page) => page.locator("button[aria-pressed=false]:visible")],
  ["what if cleared", (page) => page.getByRole("button", { name: /^clear/i })],
  ["mark opened", (page) => page.getByRole("button", { name: /^GDPR/ }).locator("visible=true")],
  ["stance changed", (page) => page.getByRole("radio", { checked: false })],
  ["not a skill", (page) => page.getByRole("radio").last()],
  ["mark closed", (page) => page.getByRole("button", { name: /^GDPR/ }).locator("visible=true")],
  ["card unfolded", (page) => page.locator("details:not([open]) > summary:visible")],
  ["what if, again", (page) => page.locator("button[aria-pressed=false]:visible")],
  ["kept as a wish", (page) => page.getByRole("button", { name: /^keep as/i })],
  ["letter of a skill", (page) => page.getByRole("combobox", { name: /^add a skill/i }), "q"],
  ["suggestion taken", (page) => page.getByRole("option")],
  ["skill removed", (page) => page.getByRole("button", { name: /^remove /i })],
];

declare global {
  interface Window {
    durations: number[];
  }
}

async function main(): Promise<void> {
  const server = await startApp();
  try {
    const all = new Map<string, number[]>();
    for (let run = 0; run < RUNS; run++) for (const [name, ms] of await pressAll(server.url)) all.set(name, [...(all.get(name) ?? []), ms]);
    console.log(`Milliseconds from a press to its paint, ${SLOWED} times slowed, ${SKILLS} skills; lowest, middle and highest of ${RUNS} visits`);
    for (const [name, times] of all) console.log(`${name.padEnd(34)}${times.sort((a, b) => a - b).map((ms) => String(ms).padStart(6)).join("")}`);
  } finally {
    server.stop();
  }
}

async function pressAll(url: string): Promise<[string, number][]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  const page = await browser.newPage({ viewport: PHONE });
  const session = await page.context().newCDPSession(page);
  const slowedTo = (rate: number) => session.send("Emulation.setCPUThrottlingRate", { rate });
  const times: [string, number][] = [];
  const pressEach = async (where: string, presses: Press[]) => {
    await slowedTo(SLOWED);
    for (const [name, target, key] of presses) times.push([`${where}: ${name}`, await press(page, target(page).first(), key)]);
    await slowedTo(1);
  };
  await page.setContent("<button>Nothing</button>");
  await observe(page);
  await pressEach("a page with one button", [["nothing", (bare) => bare.getByRole("button")]]);
  await page.goto(url);
  await page.getByRole("textbox").first().fill(describedBy(SKILLS));
  await sleep(SETTLED);
  await observe(page);
  await pressEach("form", ON_FORM);
  await page.getByRole("button", { name: "See the full result" }).click();
  await page.waitForURL(/results/);
  await page.getByRole("heading", { level: 3 }).first().waitFor();
  await sleep(SETTLED);
  await pressEach("result", ON_RESULT);
  await browser.close();
  return times;
}

/** Has the page note how long each press takes. */
async function observe(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.durations = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) if (entry.interactionId) window.durations.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
  });
}

/** The longest event of the press; one that stays below the threshold is not reported and counts as 16. */
async function press(page: Page, target: Locator, key?: string): Promise<number> {
  await target.scrollIntoViewIfNeeded();
  await sleep(600);
  await page.evaluate(() => (window.durations = []));
  if (key === undefined) await target.click({ delay: HELD });
  else await target.press(key, { delay: HELD });
  await sleep(1500);
  return page.evaluate(() => Math.max(16, ...window.durations));
}

/** Skills from all over the catalogue that no ordinary word is called. */
function describedBy(count: number): string {
  const names = catalogue.skills.filter((skill) => !skill.ambiguous).map((skill) => skill.label);
  const step = Math.floor(names.length / count);
  return `I work with GDPR, ${names.filter((_, i) => i % step === 0).slice(0, count - 1).join(", ")}.`;
}

async function startApp(): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  const app = spawn(process.execPath, ["node_modules/next/dist/bin/next", "start", "--port", String(port)], { stdio: "ignore", env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" } });
  const url = `http://localhost:${port}`;
  for (let tries = 0; tries < 60; tries++) {
    if (await fetch(url).then((answer) => answer.ok, () => false)) return { url, stop: () => app.kill("SIGTERM") };
    await sleep(500);
  }
  app.kill("SIGTERM");
  throw new Error("The app does not start: run `npm run build` first.");
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject).listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(address && typeof address === "object" ? address.port : 0));
    });
  });
}

void main();
