import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { headwater } from "./headwater.js";
import { workingFolder } from "./working-folder.js";

const folder = workingFolder();
const few = ["--draws", "16", "--until", "2025"];

test("a policy is compared in one authority, by name or code, with the authorities most like it", async () => {
  const [name, code] = await Promise.all(
    ["Leeds", "E08000035"].map((area) =>
      headwater(["compare", "family-help", "--area", area, "--no-out", ...few], { cwd: folder() }),
    ),
  );
  expect(name?.status).toBe(0);
  expect(name?.stdout).toContain("Leeds (E08000035). Most like it:");
  expect(name?.stdout).toBe(code?.stdout);
});

test("results of an area carry its name, and the manifest its neighbours and estimated rates", async () => {
  await headwater(["run", "baseline", "--area", "North East", "--out", "run", ...few], { cwd: folder() });
  const results = readFileSync(join(folder(), "run", "results.csv"), "utf8");
  expect(results).toContain(",North East,children-in-care,");
  expect(results).not.toContain(",England,");
  const { area } = JSON.parse(readFileSync(join(folder(), "run", "manifest.json"), "utf8"));
  expect(area.authorities).toHaveLength(12);
  expect(area.rates.map(({ label }: { label: string }) => label)).toContain("Children in care at 31 March");
});

test("explain tells of an area what it is made of, what is like it, its last figures beside England's, and how to run it", async () => {
  const [leeds, region, misspelt] = await Promise.all(
    ["E08000035", "North East", "Leedz"].map((name) => headwater(["explain", name])),
  );
  expect(leeds?.stdout).toMatch(/^Leeds \(local authority\)/);
  for (const label of ["Code", "Region", "Most like it", "Children in care at 31 March", "Run it"])
    expect(leeds?.stdout).toMatch(new RegExp(`^${label} +\\S`, "m"));
  expect(leeds?.stdout).toMatch(/[\d,]+ in 2020, \d+% (above|below) England per child/);
  expect(leeds?.stdout).toContain('--area "Leeds"');
  expect(region?.stdout).toMatch(/^Authorities +Hartlepool, /m);
  expect(region?.stdout).toContain("Gateshead");
  expect(misspelt?.status).toBe(2);
  expect(misspelt?.stderr).toContain("Did you mean Leeds?");
});

test("a misspelt area is told with the nearest name", async () => {
  const { status, stderr } = await headwater(["run", "--area", "Leds", ...few], { cwd: folder() });
  expect(status).toBe(2);
  expect(stderr).toContain("Did you mean Leeds?");
});

test("own figures take the place of the published ones; a wrong cell is told with file, line and column", async () => {
  writeFileSync(
    join(folder(), "own.csv"),
    "area_name,year,cla_under_1,cla_1_to_4,cla_5_to_9,cla_10_to_15,cla_16_plus,cla_at_31_march\nLeeds,2020,160,340,500,900,700,2600\n",
  );
  const at = async (more: string[]) => {
    const { stdout } = await headwater(["run", "--area", "Leeds", "--no-out", "--json", ...few, ...more], {
      cwd: folder(),
    });
    const { rates } = JSON.parse(stdout).area;
    return rates.find(({ label }: { label: string }) => label === "Children in care at 31 March").pooled;
  };
  const [published, own] = await Promise.all([at([]), at(["--own", "own.csv"])]);
  expect(own).toBeGreaterThan(published * 1.5);

  writeFileSync(join(folder(), "wrong.csv"), "area_name,year,cla_at_31_march\nLeeds,2020,many\n");
  const wrong = await headwater(["run", "--area", "Leeds", "--own", "wrong.csv", ...few], { cwd: folder() });
  expect(wrong.status).toBe(3);
  expect(wrong.stderr).toContain("wrong.csv:2:12");
});

test("template prints an area's published figures for --own, which then change nothing; in a file, never over another", async () => {
  const [printed, written, json] = await Promise.all(
    [[], ["--out", "leeds.csv"], ["--json"]].map((more) =>
      headwater(["template", "E08000035", ...more], { cwd: folder() }),
    ),
  );
  const text = readFileSync(join(folder(), "leeds.csv"), "utf8");
  expect(printed?.stdout).toBe(text);
  const [head, ...rows] = text.trimEnd().split("\n");
  expect(head).toMatch(/^area_code,area_name,region,year,spend_prices,population_under_1,/);
  expect(rows).toHaveLength(11);
  expect(written?.stderr).toContain('--area "Leeds" --own leeds.csv');
  const { area, figures } = JSON.parse(json?.stdout ?? "");
  expect([area, figures.length]).toEqual(["Leeds", 11]);
  expect(figures[10]).toMatchObject({ area_code: "E08000035", year: 2020 });
  const again = await headwater(["template", "Leeds", "--out", "leeds.csv"], { cwd: folder() });
  expect([again.status, again.stderr]).toEqual([2, expect.stringContaining("overwrites nothing")]);
  const run = ["simulate", "--area", "Leeds", "--until", "2012", "--format", "csv"];
  const [published, own] = await Promise.all(
    [[], ["--own", "leeds.csv"]].map((more) => headwater([...run, ...more], { cwd: folder() })),
  );
  expect(own?.stdout).toBe(published?.stdout);
  expect(published?.status).toBe(0);
});

test.skipIf(process.platform === "win32")(
  "all authorities are run one after the other, and a run that was stopped goes on where it stopped",
  async () => {
    const command = ["run", "baseline", "--areas", "all", "--out", "all", "--draws", "4", "--until", "2021"];
    const kept = () => {
      const place = join(folder(), "all", "areas");
      return existsSync(place) ? readdirSync(place).filter((name) => name.endsWith(".json")) : [];
    };
    const runUntil = (count: number) =>
      headwater([...command, "--progress"], {
        cwd: folder(),
        onFirstNote: (child) => {
          const look = setInterval(() => {
            if (kept().length < count) return;
            clearInterval(look);
            child.kill("SIGINT");
          }, 50);
        },
      });
    expect((await runUntil(2)).status).toBe(130);
    const before = kept().map((name) => [name, statSync(join(folder(), "all", "areas", name)).mtimeMs]);
    expect(before.length).toBeGreaterThanOrEqual(2);
    expect((await runUntil(before.length + 2)).status).toBe(130);
    expect(kept().length).toBeGreaterThan(before.length);
    for (const [name, time] of before) {
      expect(statSync(join(folder(), "all", "areas", String(name))).mtimeMs).toBe(time);
    }
    const other = await headwater([...command, "--seed", "2"], { cwd: folder() });
    expect(other.status).toBe(2);
  },
);
