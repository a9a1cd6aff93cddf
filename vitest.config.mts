import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const READING = "lib/reading/**/*.test.ts";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    environment: "node",
    // properties run a thousand times, on machines of all speeds
    testTimeout: 120_000,
    projects: [
      // the reader's tests share their modules, and so the lexicon that each would compile for itself: they pass in any order
      { extends: true, test: { name: "reading", include: [READING], isolate: false } },
      { extends: true, test: { name: "rest", include: ["lib", "data", "components", "scripts", "bench"].map((folder) => `${folder}/**/*.test.ts`), exclude: [READING] } },
    ],
  },
});
