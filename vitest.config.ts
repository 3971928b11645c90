import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@headwater\/core$/, replacement: source("packages/core/src/index.ts") },
      { find: /^@headwater\/core\/(files|node)$/, replacement: `${source("packages/core/src")}/$1/index.ts` },
      { find: /^@headwater\/scenarios$/, replacement: source("packages/scenarios/src/index.ts") },
      {
        find: /^@headwater\/scenarios\/(areas|coverage|files)$/,
        replacement: `${source("packages/scenarios/src")}/$1/index.ts`,
      },
    ],
  },
  test: {
    reporters: ["default"],
    experimental: { fsModuleCache: true },
    maxWorkers: "100%",
    coverage: {
      provider: "v8",
      include: ["packages/core/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/index.ts"],
      reporter: ["text-summary", "html"],
    },
    projects: [
      {
        extends: true,
        // One set of modules for all files of a thread: the imports cost more than the tests, and no test changes a module.
        test: {
          name: "fast",
          include: ["packages/*/src/**/*.test.ts"],
          exclude: ["**/*.slow.test.ts"],
          testTimeout: 30_000,
          isolate: false,
          pool: "threads",
        },
      },
      {
        extends: true,
        test: {
          name: "slow",
          include: ["tests/**/*.test.ts", "packages/*/src/**/*.slow.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
