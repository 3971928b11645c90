import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { headwater } from "./headwater.js";

test.each(["policies", "scenarios", "outputs", "levers", "parameters", "targets", "figures"])(
  "list %s prints the same rows as a table, as CSV and as JSON",
  async (kind) => {
    const [table, csv, json] = await Promise.all([
      headwater(["list", kind]),
      headwater(["list", kind, "--format", "csv"]),
      headwater(["list", kind, "--json"]),
    ]);
    const parsed = JSON.parse(json?.stdout ?? "");
    expect(parsed.schema).toBe("list/1");
    const names = parsed[kind].map((record: object) => String(Object.values(record)[0]));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(table?.stdout).toContain(name);
      expect(csv?.stdout).toContain(name);
    }
    expect([table?.status, csv?.status, json?.status]).toEqual([0, 0, 0]);
  },
);

test.each([
  ["policy", "family-help", ["Meaning", "Moves", "Delivery", "Cost", "Evidence", "Caveat"]],
  ["lever", "family_help_spend", ["Meaning", "Unit", "Neutral", "Combines", "Used by"]],
  ["output", "children-in-care", ["Meaning", "Unit", "Better", "Variable"]],
  ["figure", "cla-level-march-2020", ["Meaning", "Value", "Year", "Source", "Quality"]],
])("explain tells of a %s what it means and where it is from", async (kind, name, labels) => {
  const { stdout, status } = await headwater(["explain", name]);
  expect(stdout).toMatch(new RegExp(`^${name} \\(${kind}\\)`));
  for (const label of labels) expect(stdout).toMatch(new RegExp(`^${label} +\\S`, "m"));
  expect(status).toBe(0);
});

test("explain tells of a parameter its unit, value, distribution, source, quality and users", async () => {
  const { stdout } = await headwater(["list", "parameters", "--json"]);
  const [first] = JSON.parse(stdout).parameters;
  const explained = await headwater(["explain", first.parameter, "--json"]);
  const { explanations, schema } = JSON.parse(explained.stdout);
  expect(schema).toBe("explain/1");
  expect(explanations[0]).toMatchObject({ kind: "parameter", name: first.parameter });
  for (const key of ["meaning", "unit", "value", "distribution", "source", "quality"]) {
    expect(explanations[0]).toHaveProperty(key);
  }
});

test("validate --json holds a row per target and series, and the exit code is 1 exactly when one is missed", async () => {
  const run = await headwater(["validate", "--json"]);
  const { schema, targets, series } = JSON.parse(run.stdout);
  expect(schema).toBe("validate/1");
  expect(targets.length).toBeGreaterThan(0);
  for (const target of targets) {
    for (const key of ["id", "year", "published", "model", "error"]) expect(target).toHaveProperty(key);
  }
  expect(series.length).toBeGreaterThan(0);
  const met = [...targets, ...series].every(({ within }: { within: boolean }) => within);
  expect(run.status).toBe(met ? 0 : 1);
});

test("help names the commands and says what the exit codes mean", async () => {
  const { stdout, status } = await headwater(["--help"]);
  expect(stdout).toContain("headwater compare");
  expect(stdout).toContain("130 interrupted");
  expect(status).toBe(0);
});

test("docs/sectors.md is the page that describe prints of the sectors", async () => {
  const page = readFileSync(new URL("../../docs/sectors.md", import.meta.url), "utf8");
  const { stdout } = await headwater(["describe", "--sectors", "--format", "md"]);
  expect(stdout.trim()).toBe(page.trim());
});

test("docs/images/sectors.svg is the map that describe draws of the sectors", async () => {
  const picture = readFileSync(new URL("../../docs/images/sectors.svg", import.meta.url), "utf8");
  const { stdout } = await headwater(["describe", "--sectors", "--format", "svg"]);
  expect(picture, "run: headwater describe --sectors --format svg > docs/images/sectors.svg").toBe(stdout);
});

test("SVG of anything but the sectors is refused with what to ask for", async () => {
  const { status, stderr } = await headwater(["describe", "--format", "svg"]);
  expect(status).toBe(2);
  expect(stderr).toContain("--sectors --format svg");
});

test("the map of sectors names what one takes from another, and is drawn for Mermaid and Graphviz", async () => {
  const [json, mermaid, dot] = await Promise.all([
    headwater(["describe", "--sectors", "--json"]),
    headwater(["describe", "--sectors", "--format", "mermaid"]),
    headwater(["describe", "--sectors", "--format", "dot"]),
  ]);
  const { schema, links } = JSON.parse(json?.stdout ?? "");
  expect(schema).toBe("sectors/1");
  const link = links.find(
    ({ from, to }: { from: string; to: string }) => from === "need" && to === "front door",
  );
  expect(link.variables).toContain("unmet_need");
  expect(mermaid?.stdout).toMatch(/^flowchart LR/);
  expect(dot?.stdout).toMatch(/^digraph/);
});

test("explain tells of a sector its purpose, stocks, flows, assumptions and sources, then its equations with units", async () => {
  const { stdout, status } = await headwater(["explain", "front-door"]);
  expect(stdout).toMatch(/^front door \(sector\)/);
  for (const label of ["Purpose", "Stocks", "Flows", "Assumptions", "Source", "Equation"]) {
    expect(stdout).toMatch(new RegExp(`^${label} +\\S`, "m"));
  }
  expect(stdout.replace(/\s+/g, " ")).toContain("re_referrals [child/year] =");
  expect(status).toBe(0);
});

test("loops lists the loops of England's model that have a name, with their variables and sign", async () => {
  const { stdout } = await headwater(["loops", "--json"]);
  const { loops } = JSON.parse(stdout);
  const failure = loops.find(({ name }: { name?: string }) => name === "failure-demand");
  expect(failure).toMatchObject({ polarity: "reinforcing", delayed: false });
  expect(failure.variables).toEqual(["recently_closed", "re_referrals", "referrals", "no_further_action"]);
  expect(loops.every(({ name }: { name?: string }) => name !== undefined)).toBe(true);
});
