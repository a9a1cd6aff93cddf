import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const require = createRequire(import.meta.url);

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
const PLACES = [
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

const MINUTE = 60_000;

/**
 * The path of a Chromium that runs: a chosen one, Playwright's own, the system's, or a newly installed one.
 *
 * @param {{ install?: boolean }} [options]
 * @returns {string}
 */
export function findChromium({ install = true } = {}) {
  const found = present();
  if (found) return found;

  if (install) {
    console.error("No Chromium here: trying Playwright's download …");
    installPlaywrights();
    if (runs(playwrights())) return playwrights();

    if (isDebianRoot()) {
      console.error("… and now the system's packages.");
      installSystems();
      const installed = present();
      if (installed) return installed;
    }
  }
  throw new Error("No Chromium was found or could be installed: install one, and set ROLE_MATCH_CHROMIUM to its path.");
}

function present() {
  const { ROLE_MATCH_CHROMIUM, CHROME_PATH, PATH = "" } = process.env;
  const ofSystem = PATH.split(delimiter).flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [ROLE_MATCH_CHROMIUM, CHROME_PATH, playwrights(), ...ofSystem, ...PLACES].find(runs);
}

/** Where Playwright would keep its own, whether it is there or not. */
function playwrights() {
  return require("@playwright/test").chromium.executablePath();
}

/** A downloaded one may lack the libraries of the system, Ubuntu's package is a stub: so it is asked for its version. */
function runs(path) {
  if (!path || !existsSync(path)) return false;
  if (process.platform === "win32") return true; // Chrome opens a window there instead of answering
  const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8", timeout: MINUTE / 2, stdio: ["ignore", "pipe", "ignore"] });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function installPlaywrights() {
  const cli = join(dirname(require.resolve("@playwright/test/package.json")), "cli.js");
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" };
  spawnSync(process.execPath, [cli, "install", "chromium"], { env, stdio: "ignore", timeout: 3 * MINUTE });
}

function isDebianRoot() {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

function installSystems() {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    spawnSync("apt-get", ["-qq", ...args], { env, stdio: "ignore", timeout: 10 * MINUTE });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(findChromium());
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
