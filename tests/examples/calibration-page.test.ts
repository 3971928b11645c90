import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { headwater, type Run } from "../end-to-end/headwater.js";

const page = readFileSync(new URL("../../docs/calibration.md", import.meta.url), "utf8");
const block = (language: string) =>
  new RegExp(`\n\n\`\`\`${language}\n(.*?)\`\`\``, "s").exec(page)?.[1] ?? "";

/** Inside this folder, so that the script finds the packages. */
let folder = "";
let run: Run;
beforeAll(async () => {
  const cache = fileURLToPath(new URL("../node_modules/.cache", import.meta.url));
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, "calibration-"));
  writeFileSync(join(folder, "caseload.yaml"), block("yaml"));
  writeFileSync(join(folder, "data.csv"), block("csv"));
  const [, ...words] = block("sh").trim().split(" ");
  run = await headwater(words, { cwd: folder });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("docs/calibration.md", () => {
  it("prints what it says, and writes the files that it says", () => {
    const { status, stdout, stderr } = run;
    expect([status, stderr]).toEqual([
      0,
      "Wrote fitted: manifest.json, fit.json, posterior.csv and draws.jsonl.\n",
    ]);
    expect(block("")).toBe(stdout);
    expect(readdirSync(join(folder, "fitted")).sort()).toEqual([
      "draws.jsonl",
      "fit.json",
      "manifest.json",
      "posterior.csv",
    ]);
    const manifest = JSON.parse(readFileSync(join(folder, "fitted", "manifest.json"), "utf8"));
    expect(manifest).toMatchObject({ parameters: 3, chains: 4, draws: 400, data: { points: 10 } });
    expect(manifest.rHatMax).toBeLessThan(1.05);
  });

  it("goes on from the fit in an ensemble, which draws rows of the posterior", () => {
    writeFileSync(join(folder, "page.mjs"), block("js"));
    const { stdout, stderr } = spawnSync(process.execPath, ["page.mjs"], { cwd: folder, encoding: "utf8" });
    expect(stderr).toBe("");
    const [low = 0, middle = 0, high = 0] = stdout.split(" ").map(Number);
    // The data were made with 578 in 2025.
    expect(low).toBeLessThan(middle);
    expect(low).toBeLessThan(578);
    expect(high).toBeGreaterThan(578);
  });

  it("says where data are wrong, by file, line and column", async () => {
    writeFileSync(join(folder, "wrong.csv"), "time,open_case,closed\n2016,446,many\n");
    const { status, stderr } = await headwater(["calibrate", "caseload.yaml", "--data", "wrong.csv"], {
      cwd: folder,
    });
    expect(status).toBe(3);
    expect(stderr).toContain("wrong.csv:1:6");
    expect(stderr).toContain("open_cases");
    expect(stderr).toContain("wrong.csv:2:10");
  });
});
