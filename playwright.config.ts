import { execFileSync } from "node:child_process";
import { defineConfig } from "@playwright/test";

// Run, not imported: Playwright loads this file as CommonJS. Found once: its workers read this file again and inherit the answer.
process.env.ROLE_MATCH_CHROMIUM ||= execFileSync(process.execPath, ["scripts/find-chromium.mjs"], { cwd: __dirname, encoding: "utf8" }).trim();

const port = Number(process.env.ROLE_MATCH_E2E_PORT || 3217);
const isRoot = process.getuid?.() === 0;

/** Journeys against the production build: `npm run build` first, or `npm test`, which does both. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  workers: 2,
  fullyParallel: true,
  // slow machines are slow, not broken
  timeout: 120_000,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [["line"], ["json", { outputFile: "test-results/e2e.json" }]],
  projects: [{ name: "chromium" }],
  use: {
    browserName: "chromium",
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      executablePath: process.env.ROLE_MATCH_CHROMIUM,
      args: [
        ...(isRoot ? ["--no-sandbox"] : []), // Chromium refuses to run as root otherwise
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
      ],
    },
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start --port ${port}`,
    url: `http://localhost:${port}`,
    env: { NEXT_TELEMETRY_DISABLED: "1" },
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    timeout: 120_000,
  },
});
