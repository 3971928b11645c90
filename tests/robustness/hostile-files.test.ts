import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hostileFiles } from "./hostile-files.js";

interface Report {
  readonly name: string;
  readonly outcome: string;
  readonly seconds: number;
  readonly megabytes: number;
}

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
// In node_modules, where the program finds the packages that it needs.
const folder = mkdtempSync(join(root, "node_modules", ".robustness-"));
const reports = new Map<string, Report>();

beforeAll(() => {
  const program = join(folder, "program.mjs");
  const start = pathToFileURL(join(root, "packages", "core", "package.json")).href;
  buildSync({
    entryPoints: [join(here, "read-hostile-files.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    alias: {
      "@headwater/core": join(root, "packages/core/src/index.ts"),
      "@headwater/core/files": join(root, "packages/core/src/files/index.ts"),
    },
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire("${start}");` },
  });
  const { stdout } = spawnSync(process.execPath, ["--max-old-space-size=384", program], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    timeout: 170_000,
  });
  for (const line of stdout.split("\n").filter((each) => each.endsWith("}"))) {
    const report = JSON.parse(line) as Report;
    reports.set(report.name, report);
  }
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true }));

test.each(Object.keys(hostileFiles))("%s: a result or a reason, within 2 s and 512 MB", (name) => {
  const report = reports.get(name);
  // Where the program died, or did not come to an end, there is no report.
  expect(report).toBeDefined();
  expect(report?.outcome).not.toMatch(/^threw/);
  expect(report?.seconds).toBeLessThan(2);
  expect(report?.megabytes).toBeLessThan(512);
});
