import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const page = readFileSync(new URL("../../docs/ensembles.md", import.meta.url), "utf8");
const [, script = "", printed = ""] = /```js\n(.*?)```\n\n```\n(.*?)```/s.exec(page) ?? [];

/** Inside this folder, so that the script finds the packages. */
let folder = "";
beforeAll(() => {
  const cache = fileURLToPath(new URL("../node_modules/.cache", import.meta.url));
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "ensembles-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("docs/ensembles.md", () => {
  it("prints what it says, and writes the files that it says", () => {
    writeFileSync(join(folder, "page.mjs"), script);
    const run = spawnSync(process.execPath, ["page.mjs"], { cwd: folder, encoding: "utf8" });
    expect(run.stderr).toBe("");
    expect(run.stdout).toBe(printed);
    const files = join(folder, "pond-draws");
    expect(readdirSync(files).sort()).toEqual(["draws.f64", "draws.json", "parameters.f64"]);
    expect(readFileSync(join(files, "draws.f64")).length).toBe(8 * 100_000 * 2 * 1 * 3);
  });
});
