import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headwater } from "./headwater.js";
import { workingFolder } from "./working-folder.js";

const folder = workingFolder();
const few = ["compare", "family-help", "--draws", "24", "--out", "run"];
const windows = process.platform === "win32";

test("--keep-draws puts every draw into the run folder, with the same results as without", async () => {
  await headwater(few, { cwd: folder() });
  const results = readFileSync(join(folder(), "run", "results.csv"), "utf8");
  const run = await headwater([...few, "--keep-draws", "csv"], { cwd: folder() });
  expect(run.status).toBe(0);
  const files = ["draws.csv", "draws.json", "manifest.json", "parameters.csv", "report.html", "results.csv"];
  expect(readdirSync(join(folder(), "run")).sort()).toEqual(files);
  expect(readdirSync(folder())).toEqual(["run"]);
  expect(readFileSync(join(folder(), "run", "results.csv"), "utf8")).toBe(results);

  const [head = "", ...rows] = readFileSync(join(folder(), "run", "draws.csv"), "utf8")
    .trim()
    .split("\n");
  const column = head.split(",").indexOf("children_in_care");
  const of2035 = (scenario: string) =>
    rows
      .map((row) => row.split(","))
      .filter(([, name, time]) => name === scenario && time === "2035")
      .map((row) => Number(row[column]));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [baseline, policy] = [of2035("baseline"), of2035("family-help")];
  expect(baseline).toHaveLength(24);
  const stated = /^family-help minus baseline,mean,2035,England,children-in-care,[^,]*,(\S+)$/m.exec(results);
  expect(mean(policy) - mean(baseline)).toBeCloseTo(Number(stated?.[1]), 6);
});

test("--keep-draws needs a format that there is, and a folder", async () => {
  const unknown = await headwater([...few, "--keep-draws", "xlsx"], { cwd: folder() });
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain("There are raw, arrow, parquet, csv.");
  const nowhere = await headwater(["compare", "--keep-draws", "raw", "--no-out"], { cwd: folder() });
  expect(nowhere.status).toBe(2);
  expect(nowhere.stderr).toContain("--no-out");
});

test.skipIf(windows)(
  "Ctrl-C keeps the draws that are complete in the folder that is marked as partial",
  async () => {
    const many = ["compare", "family-help", "--draws", "2000000", "--progress", "--keep-draws", "raw"];
    const run = await headwater([...many, "--out", "run"], {
      cwd: folder(),
      onFirstNote: (child) => setTimeout(() => child.kill("SIGINT"), 1500),
    });
    expect(run.status).toBe(130);
    const manifest = JSON.parse(readFileSync(join(folder(), "run", "manifest.json"), "utf8"));
    const header = JSON.parse(readFileSync(join(folder(), "run", "draws.json"), "utf8"));
    const { complete, failed, interrupted } = header.outcome;
    expect(interrupted).toBe(true);
    expect(manifest.draws).toMatchObject({ requested: 2_000_000, complete, failed });
    const perDraw = header.scenarios.length * header.outputs.length * header.times.length;
    expect(readFileSync(join(folder(), "run", "draws.f64")).length).toBe(8 * perDraw * (complete + failed));
  },
);

test.skipIf(windows)("a second Ctrl-C leaves nothing of the draws that were written", async () => {
  await headwater(["compare", "family-help", "--draws", "2000000", "--progress", "--keep-draws", "raw"], {
    cwd: folder(),
    onFirstNote: (child) =>
      setTimeout(() => {
        child.kill("SIGINT");
        setTimeout(() => child.kill("SIGINT"), 30);
      }, 300),
  });
  expect(existsSync(join(folder(), "headwater-runs"))).toBe(false);
});
