import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { findChromium } from "./find-chromium.mjs";

/** `npm test`: everything, in the order of what fails soonest. Stops at the first failure; the last line counts the tests. */

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RESULTS = join(ROOT, "test-results");
const UNIT = join(RESULTS, "unit.json");
const E2E = join(RESULTS, "e2e.json");
const require = createRequire(import.meta.url);

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS);
process.env.NEXT_TELEMETRY_DISABLED = "1";

step("Types", () => run("next", "typegen") || run("typescript", "--noEmit"));
step("Lint", () => run("eslint", ".", "--max-warnings", "0"));
step("Unit and property tests", () => run("vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT}`));
step("Build", () => runScript("build.mjs"));

const port = await freePort(3217);
step("Journeys in a browser", () => {
  process.env.ROLE_MATCH_CHROMIUM = findChromium();
  process.env.ROLE_MATCH_E2E_PORT = String(port);
  return run("@playwright/test", "test");
});
finish(0);

/**
 * @param {string} heading
 * @param {() => number} action gives an exit code
 */
function step(heading, action) {
  console.log(`\n== ${heading}`);
  let code = 1;
  try {
    code = action();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  if (code !== 0) {
    console.log(`\n${heading}: failed.`);
    finish(code);
  }
}

/** A package's command, without a shell in between. */
function run(name, ...args) {
  const home = require.resolve(`${name}/package.json`);
  const { bin } = require(home);
  const command = typeof bin === "string" ? bin : (bin[name] ?? bin.tsc ?? bin.playwright);
  return spawned(join(dirname(home), command), args);
}

function runScript(name) {
  return spawned(join(ROOT, "scripts", name), []);
}

function spawned(file, args) {
  const { status, error } = spawnSync(process.execPath, [file, ...args], { cwd: ROOT, stdio: "inherit" });
  if (error) throw error;
  return status ?? 1;
}

/** A run that failed never says "0 failed", even where no test of ours did. */
function finish(code) {
  const unit = read(UNIT);
  const stats = read(E2E)?.stats;
  const passed = (unit?.numPassedTests ?? 0) + (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  const failed = (unit?.numFailedTests ?? 0) + (stats?.unexpected ?? 0);
  console.log(`\n${passed} passed, ${code === 0 ? failed : Math.max(failed, 1)} failed`);
  process.exit(code);
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** The first free port from here on: a fixed one unless somebody has it. */
async function freePort(from) {
  for (let port = from; port < from + 100; port++) if (await isFree(port)) return port;
  return from;
}

function isFree(port) {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}
