import { describe, expect, it } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import type { Series } from "../evidence/series.js";
import { fitSeries } from "./calibration/fit-series.js";
import { england } from "./england.js";
import type { Output } from "./output.js";
import { outputs } from "./outputs.js";
import { targets } from "./targets.js";

const known = new Map<string, Series>(Object.entries(allSeries));

const measuring = outputs.filter(({ series }) => series !== undefined);

function seriesOf({ series, seriesAdded = [] }: Output): readonly string[] {
  return series === undefined ? [] : [series, ...seriesAdded];
}

describe("an output", () => {
  it("has an id of its own and a variable of its own, and the headline ones come first", () => {
    expect(new Set(outputs.map(({ id }) => id)).size).toBe(outputs.length);
    expect(new Set(outputs.map(({ variable }) => variable)).size).toBe(outputs.length);
    for (const { id } of outputs) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(outputs.filter(({ headline }) => headline).map(({ id }) => id)).toEqual(
      outputs.slice(0, 5).map(({ id }) => id),
    );
  });

  it("has the unit of its variable", () => {
    const { stocks = {}, flows = {}, auxiliaries = {} } = england();
    const variables = new Map(Object.entries({ ...stocks, ...flows, ...auxiliaries }));
    for (const { id, variable, unit } of outputs) {
      expect(variables.get(variable.replace(/\[.*/, ""))?.unit, id).toBe(unit);
    }
  });

  it("names published series that exist, each of which no other output names", () => {
    const named = measuring.flatMap(seriesOf);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(named.toSorted()).toEqual([...new Set(named)].toSorted());
    expect(named.length).toBeGreaterThan(60);
  });

  it("says by which factor its series stands in its unit", () => {
    for (const output of measuring) {
      const units = new Set(seriesOf(output).map((id) => known.get(id)?.unit));
      expect(units.size, output.id).toBe(1);
      expect(output.seriesScale ?? 1, output.id).toBe(factors[[...units][0] ?? ""] ?? 1);
    }
  });
});

/** Published units that are not those of the model. */
const factors: Readonly<Record<string, number>> = {
  percent: 0.01,
  "percent/year": 0.01,
  "GBP million/year": 1e6,
};

describe("every published series that the fit uses", () => {
  it("has an output of the same variable, on the same scale", () => {
    for (const { series, variable, scale = 1 } of fitSeries) {
      const output = outputs.find((each) => each.series === series);
      expect(output?.variable, series).toBe(variable);
      expect(output?.seriesScale ?? 1, series).toBe(scale);
    }
  });
});

it("every variable that a target is about is an output, but for a price in the money of its year", () => {
  const reported = new Set(outputs.map(({ variable }) => variable));
  const missing = targets.filter(({ variable }) => !reported.has(variable));
  expect([...new Set(missing.map(({ variable }) => variable))]).toEqual(["home_price_cash"]);
});
