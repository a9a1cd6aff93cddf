import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") } },
  test: {
    environment: "node",
    // properties run a thousand times, on machines of all speeds
    testTimeout: 120_000,
    include: ["lib", "data", "components", "scripts", "bench"].map((folder) => `${folder}/**/*.test.ts`),
  },
});
