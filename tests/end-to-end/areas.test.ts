import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
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

test("a misspelt area is told with the nearest name", async () => {
  const { status, stderr } = await headwater(["run", "--area", "Leds", ...few], { cwd: folder() });
  expect(status).toBe(2);
  expect(stderr).toContain("Did you mean Leeds?");
});

test("own figures take the place of the published ones; a wrong cell is told with file, line and column", async () => {
  writeFileSync(join(folder(), "own.csv"), "area,year,cla_at_31_march\nLeeds,2020,2600\n");
  const at = async (more: string[]) => {
    const { stdout } = await headwater(["run", "--area", "Leeds", "--no-out", "--json", ...few, ...more], {
      cwd: folder(),
    });
    const { rates } = JSON.parse(stdout).area;
    return rates.find(({ label }: { label: string }) => label === "Children in care at 31 March").pooled;
  };
  const [published, own] = await Promise.all([at([]), at(["--own", "own.csv"])]);
  expect(own).toBeGreaterThan(published * 1.5);

  writeFileSync(join(folder(), "wrong.csv"), "area,year,cla_at_31_march\nLeeds,2020,many\n");
  const wrong = await headwater(["run", "--area", "Leeds", "--own", "wrong.csv", ...few], { cwd: folder() });
  expect(wrong.status).toBe(3);
  expect(wrong.stderr).toContain("wrong.csv:2:12");
});

test("every authority is run by one command, which goes on where it stopped", async () => {
  const command = ["run", "baseline", "--areas", "all", "--out", "all", "--draws", "4", "--until", "2021"];
  const first = await headwater(command, { cwd: folder() });
  expect(first.status).toBe(0);
  const kept = readdirSync(join(folder(), "all", "areas"));
  expect(kept).toHaveLength(151);
  const results = readFileSync(join(folder(), "all", "results.csv"), "utf8");
  expect(results).toContain(",Leeds,");
  expect(results.match(/^scenario,/gm)).toHaveLength(1);

  const again = await headwater(command, { cwd: folder() });
  expect(again.status).toBe(0);
  expect(readFileSync(join(folder(), "all", "results.csv"), "utf8")).toBe(results);
  const other = await headwater([...command, "--seed", "2"], { cwd: folder() });
  expect(other.status).toBe(2);
  expect(existsSync(join(folder(), "all", "results.csv"))).toBe(true);
}, 600_000);
