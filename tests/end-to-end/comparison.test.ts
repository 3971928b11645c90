import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headwater } from "./headwater.js";
import { workingFolder } from "./working-folder.js";

const folder = workingFolder();
const few = ["--draws", "24"];

/** The only run folder in the usual place. */
function runFolder(): string {
  const runs = join(folder(), "headwater-runs");
  const [name = "", ...others] = readdirSync(runs).filter((each) => each !== ".gitignore");
  expect(others).toEqual([]);
  return join(runs, name);
}

test("without a command the three main policies are compared: one sentence each, one table, one run folder", async () => {
  const run = await headwater(few, { cwd: folder() });
  expect(run.status).toBe(0);
  for (const policy of ["family-help", "kinship-support", "care-market-reset"]) {
    expect(run.stdout).toMatch(new RegExp(`^${policy} [^.]*(80% interval|as in the baseline)`, "m"));
  }
  expect(run.stdout).toMatch(/^Policy +In 2035 +Baseline +Difference/m);
  expect(run.stdout).toContain("Scenario, not forecast");
  expect(readdirSync(runFolder()).sort()).toEqual(["manifest.json", "report.html", "results.csv"]);
  expect(readFileSync(join(folder(), "headwater-runs", ".gitignore"), "utf8")).toBe("*\n");
});

test("no line is longer than 100 columns where stdout is no terminal", async () => {
  const { stdout } = await headwater([...few, "--no-out"], { cwd: folder() });
  for (const line of stdout.split("\n")) expect([...line].length).toBeLessThanOrEqual(100);
});

test("the manifest tells versions, hashes, seed, draws, step, integrator, time and sources", async () => {
  await headwater(["compare", "family-help", ...few, "--seed", "7", "--until", "2030"], { cwd: folder() });
  const manifest = JSON.parse(readFileSync(join(runFolder(), "manifest.json"), "utf8"));
  expect(manifest).toMatchObject({
    schema: "manifest/1",
    partial: false,
    complete: true,
    seed: 7,
    draws: { requested: 24, complete: 24 },
    time: { stop: 2030 },
  });
  expect(manifest.model.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(manifest.data.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(manifest.scenarios.map(({ name }: { name: string }) => name)).toEqual(["baseline", "family-help"]);
  expect(manifest.sources.length).toBeGreaterThan(0);
  expect(manifest.wallSeconds).toBeGreaterThan(0);
});

test("results and report are the same bytes with one worker, with two, and again", async () => {
  const bytes = [];
  for (const workers of ["1", "2", "2"]) {
    await headwater(["compare", "family-help", ...few, "--workers", workers, "--out", "run"], {
      cwd: folder(),
    });
    bytes.push(
      ["results.csv", "report.html"].map((name) => readFileSync(join(folder(), "run", name), "utf8")).join(),
    );
  }
  expect(bytes[1] === bytes[0]).toBe(true);
  expect(bytes[2] === bytes[0]).toBe(true);
});

test("--json holds each policy, output and year with mean, quantiles, errors and odds, and parses with the bar forced on", async () => {
  const run = await headwater(["compare", "family-help", ...few, "--json", "--progress", "--no-out"], {
    cwd: folder(),
  });
  expect(run.stderr).toContain("24 of 24 draws");
  const result = JSON.parse(run.stdout);
  expect(result).toMatchObject({
    schema: "compare/1",
    draws: { requested: 24, complete: 24 },
    partial: false,
  });
  expect(result.headwater).toMatch(/^\d+\.\d+\.\d+/);
  const [policy] = result.policies;
  expect(policy.id).toBe("family-help");
  const care = policy.outputs.find(({ id }: { id: string }) => id === "children-in-care");
  const last = care.years.at(-1);
  expect(last.year).toBe(2035);
  for (const part of ["baseline", "policy", "difference"]) {
    expect(last[part].p10).toBeLessThanOrEqual(last[part].p50);
    expect(last[part].p50).toBeLessThanOrEqual(last[part].p90);
    expect(last[part].standardErrors.mean).toBeGreaterThan(0);
  }
  expect(last.policy.mean - last.baseline.mean).toBeCloseTo(last.difference.mean, 4);
  expect(last.probabilityBetter).toBeGreaterThanOrEqual(0);
  expect(last.probabilityBetter).toBeLessThanOrEqual(1);
  expect(existsSync(join(folder(), "headwater-runs"))).toBe(false);
});

test("--format csv is the tidy results, --format md a table for a document", async () => {
  const csv = await headwater(["compare", "family-help", ...few, "--format", "csv", "--out", "run"], {
    cwd: folder(),
  });
  expect(csv.stdout).toBe(readFileSync(join(folder(), "run", "results.csv"), "utf8"));
  const markdown = await headwater(["compare", "family-help", ...few, "--format", "md", "--no-out"], {
    cwd: folder(),
  });
  expect(markdown.stdout).toMatch(/^\| Policy \| In 2035 \| Baseline \|/m);
});

test("--quiet says nothing on stderr", async () => {
  const run = await headwater(["compare", "family-help", ...few, "--quiet", "--no-out"], { cwd: folder() });
  expect(run.stderr).toBe("");
  expect(run.stdout).not.toBe("");
});

test("run prints the path of one policy over time, and of the baseline alone", async () => {
  const policy = await headwater(["run", "family-help", ...few, "--no-out"], { cwd: folder() });
  expect(policy.stdout).toMatch(/^Output +Year +Median/m);
  expect(policy.stdout).toMatch(/^Children in care +2010 /m);
  const baseline = await headwater(["run", "baseline", ...few, "--json", "--no-out"], { cwd: folder() });
  expect(JSON.parse(baseline.stdout)).toMatchObject({ schema: "run/1", policies: [] });
});

test("one draw is said to give no interval", async () => {
  const run = await headwater(["compare", "family-help", "--draws", "1", "--no-out"], { cwd: folder() });
  expect(run.stdout.replace(/\s+/g, " ")).toContain("in the one draw that was run, which gives no interval.");
});

test("output into a reader that leaves early ends quietly", async () => {
  const { spawnSync } = await import("node:child_process");
  const { command } = await import("./headwater.js");
  const piped = spawnSync(
    "/bin/sh",
    ["-c", `"${process.execPath}" "${command}" list figures | head -1; exit 0`],
    {
      encoding: "utf8",
    },
  );
  expect(piped.stderr).toBe("");
  expect(piped.stdout.split("\n").length).toBe(2);
});
