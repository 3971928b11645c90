import { expect, test } from "vitest";
import { headwater } from "./headwater.js";

interface Row {
  readonly time: number;
  readonly variable: string;
  readonly value: number;
  readonly age?: string;
}

const inCare = ["--series", "children_in_care", "--until", "2021", "--json"];

async function rowsOf(...words: readonly string[]): Promise<readonly Row[]> {
  const { stdout, stderr, status } = await headwater(["simulate", ...words]);
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout).rows;
}

test("an authority is run once by name or code, a region and England too: England's is the largest", async () => {
  const [name, code, region, england] = await Promise.all(
    ["Leeds", "E08000035", "Yorkshire and The Humber", "England"].map((area) =>
      rowsOf("--area", area, ...inCare),
    ),
  );
  expect(name).toEqual(code);
  const last = (rows: readonly Row[] = []) => rows.at(-1)?.value ?? Number.NaN;
  expect(last(name)).toBeGreaterThan(500);
  expect(last(region)).toBeGreaterThan(2 * last(name));
  expect(last(england)).toBeGreaterThan(5 * last(region));
});

test("without --series the headline outputs are printed, and an output's id stands for its variable", async () => {
  const { stdout } = await headwater(["simulate", "--area", "Leeds", "--until", "2012", "--format", "csv"]);
  expect(
    new Set(
      stdout
        .trimEnd()
        .split(/\r?\n/)
        .slice(1)
        .map((row) => row.split(",")[1]),
    ),
  ).toEqual(
    new Set([
      ...["children_in_need", "on_protection_plan", "children_in_care"],
      ...["statutory_spend_in_year", "preventative_spend_in_year"],
    ]),
  );
  const [byId, byName] = await Promise.all(
    ["children-in-care", "children_in_care"].map((series) =>
      rowsOf("--area", "Leeds", "--until", "2012", "--series", series, "--json"),
    ),
  );
  expect(byId).toEqual(byName);
});

test("a published series that is measured by one element prints that element alone, in each format", async () => {
  const words = ["simulate", "--area", "England", "--until", "2012", "--series"];
  const ids = ["cla_age_lt1", "in-care-under-1", "in_care[under_1]"];
  const [bySeries, byOutput, byCell] = await Promise.all(
    ids.map((id) => rowsOf(...words.slice(1), id, "--json")),
  );
  expect(bySeries?.map(({ time, variable, age }) => [time, variable, age])).toEqual(
    [2009, 2010, 2011, 2012].map((year) => [year, "in_care", "under_1"]),
  );
  expect(byOutput).toEqual(bySeries);
  expect(byCell).toEqual(bySeries);
  const [table, csv, check] = await Promise.all(
    [[], ["--format", "csv"], ["--check-dt", "--json"]].map((more) =>
      headwater([...words, "cla_age_lt1", ...more]),
    ),
  );
  expect(table?.stdout.split("\n")[0]).toMatch(/^year +in_care\[under_1\] \(child\)$/);
  expect(csv?.stdout.trimEnd().split("\n").length).toBe(1 + 4);
  expect(JSON.parse(check?.stdout ?? "").variables).toMatchObject([
    { variable: "in_care", elements: ["under_1"] },
  ]);
});

test("--set changes a parameter, and --cut a loop that England's model names", async () => {
  const [usual, poorer, cut] = await Promise.all([
    rowsOf("--area", "England", ...inCare),
    rowsOf("--area", "England", "--set", "poverty_effect_on_entry=0.1", ...inCare),
    rowsOf("--area", "England", "--cut", "failure-demand", ...inCare),
  ]);
  expect(poorer.at(0)).toEqual(usual.at(0));
  expect(poorer.at(-1)).not.toEqual(usual.at(-1));
  expect(cut.at(0)).toEqual(usual.at(0));
  expect(cut.at(-1)).not.toEqual(usual.at(-1));
});

test.each([
  ["neither file nor area", [], "headwater simulate --area England"],
  ["a file and an area", ["tub.yaml", "--area", "Leeds"], "Leave one out"],
  ["all areas", ["--area", "all"], "simulate takes one area"],
  ["a misspelt area", ["--area", "Leds"], "Did you mean Leeds?"],
  ["a misspelt output", ["--area", "Leeds", "--series", "children-in-cre"], "Did you mean children-in-care?"],
  ["a misspelt element", ["--area", "Leeds", "--series", "in_care[under_2]"], "Did you mean under_1?"],
  ["a misspelt loop", ["--area", "Leeds", "--cut", "crowding-ot"], "Did you mean crowding-out?"],
])("refuses %s", async (_, words, hint) => {
  const { status, stderr } = await headwater(["simulate", ...words]);
  expect(status).toBe(2);
  expect(stderr).toContain(hint);
});
