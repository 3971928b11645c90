import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headwater } from "./headwater.js";
import { workingFolder } from "./working-folder.js";

const folder = workingFolder();
/** Far more than are run before the interrupt comes; the bar tells when the first ones are complete. */
const many = ["compare", "family-help", "--draws", "60000", "--progress"];
const windows = process.platform === "win32";

test.skipIf(windows)(
  "Ctrl-C keeps the draws that are complete: a valid folder marked as partial, the table, exit code 130",
  async () => {
    const run = await headwater([...many, "--out", "run"], {
      cwd: folder(),
      onFirstNote: (child) => setTimeout(() => child.kill("SIGINT"), 1500),
    });
    expect(run.status).toBe(130);
    expect(run.stdout).toMatch(/^Partial result: \d+ of 60000 draws\./);
    expect(run.stdout).toMatch(/^Policy +In 2035/m);
    const manifest = JSON.parse(readFileSync(join(folder(), "run", "manifest.json"), "utf8"));
    expect(manifest).toMatchObject({ partial: true, complete: false, draws: { requested: 60_000 } });
    expect(manifest.draws.complete).toBeGreaterThan(0);
    expect(manifest.draws.complete).toBeLessThan(60_000);
    expect(readFileSync(join(folder(), "run", "report.html"), "utf8")).toContain("Partial result");
    expect(readdirSync(folder())).toEqual(["run"]);
  },
);

test.skipIf(windows)("a second Ctrl-C ends at once and leaves no folder, whole or half", async () => {
  const run = await headwater(many, {
    cwd: folder(),
    onFirstNote: (child) =>
      setTimeout(() => {
        child.kill("SIGINT");
        setTimeout(() => child.kill("SIGINT"), 30);
      }, 300),
  });
  expect(run.status).toBe(130);
  expect(run.stdout).toBe("");
  expect(existsSync(join(folder(), "headwater-runs"))).toBe(false);
});
