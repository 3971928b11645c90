import { type ModelSpec, type ParameterSpec, simulate } from "@headwater/core";
import { describe, expect, it } from "vitest";
import { fittedParameters } from "./calibration/fitted-parameters.js";
import { england } from "./england.js";
import { periodDimension, practicePath } from "./practice-path.js";
import { joinSectors } from "./sector.js";
import { population } from "./sectors/population.js";
import { practice } from "./sectors/practice.js";

const { stocks, flows, auxiliaries, parameters } = practicePath({
  name: "some_path",
  doc: "Readiness to do something",
  sd: 0.1,
  source: "a document",
});

const missing: ParameterSpec = { unit: "year", doc: "Is not there", value: Number.NaN };

const model: ModelSpec = {
  name: "one path",
  time: { unit: "year", start: 2009, stop: 2030, dt: "1/200", save: 1 },
  dimensions: { path_period: periodDimension },
  ...joinSectors([
    practice,
    {
      name: "end of the data",
      purpose: "To say when they end.",
      parameters: { last_year_of_data: population.parameters?.last_year_of_data ?? missing },
    },
    { name: "some sector", purpose: "To have a path.", stocks, flows, auxiliaries, parameters },
  ]),
};

/** The path at a year, with one turn of one standard deviation in the period that ends at `end`. */
function withTurn(end: number): (year: number, variable?: string) => number {
  const run = simulate(model, { parameters: { [`some_path_turns[to_${end}]`]: 1 } });
  return (year, variable = "some_path") => run.series(variable)[run.times.indexOf(year)] ?? Number.NaN;
}

describe("a path of practice", () => {
  it("is an autoregressive process at the ends of the periods: a turn adds sqrt(1 - rho²), of which rho is left after two years", () => {
    const rho = Math.exp(-2 / 4);
    const at = withTurn(2014);
    expect(at(2012)).toBe(0);
    expect(at(2014)).toBeCloseTo(Math.sqrt(1 - rho ** 2), 2);
    expect(at(2016) / at(2014)).toBeCloseTo(rho, 2);
    expect(at(2020) / at(2014)).toBeCloseTo(rho ** 3, 2);
    expect(at(2014, "some_path_effect")).toBeCloseTo(Math.exp(0.1 * at(2014)), 12);
  });

  it("stays after the data as it was, and by the other reading goes back to its mean; before, the two are the same", () => {
    const turned = { "some_path_turns[to_2018]": 1 };
    const [stays, back] = [0, 1].map((practice_goes_back) =>
      simulate(model, { parameters: { ...turned, practice_goes_back } }),
    );
    const at = (run: typeof back, year: number) => run?.series("some_path")[year - 2009] ?? Number.NaN;
    expect(at(stays, 2020)).toBe(at(back, 2020));
    expect(at(stays, 2030)).toBeCloseTo(at(back, 2020), 12);
    expect(at(back, 2030) / at(back, 2020)).toBeCloseTo(Math.exp(-10 / 4), 2);
  });

  it("swings after the data about where it stood as it swung about its mean before", () => {
    const rho = Math.exp(-2 / 4);
    const turned = { "some_path_turns[to_2018]": 1, "some_path_turns[to_2024]": 1 };
    const run = simulate(model, { parameters: turned });
    const from2020 = (year: number) => {
      const path = run.series("some_path");
      return (path[year - 2009] ?? Number.NaN) - (path[2020 - 2009] ?? Number.NaN);
    };
    expect(from2020(2024)).toBeCloseTo(Math.sqrt(1 - rho ** 2), 2);
    expect(from2020(2028) / from2020(2024)).toBeCloseTo(rho ** 2, 2);
  });

  it("of England swings by an amount that is fitted, with a prior that takes half as much and twice as much for possible", () => {
    const sds = fittedParameters(england()).filter(({ name }) => /_path_sd$/.test(name));
    expect(sds.map(({ center }) => Math.round(100 * Math.exp(center))).sort()).toEqual([10, 18, 20, 8, 8, 8]);
    for (const { name, scale, sd } of sds) {
      expect(scale, name).toBe("log");
      expect(Math.log(2) / sd, name).toBeGreaterThan(1);
      expect(Math.log(2) / sd, name).toBeLessThan(2);
    }
  });

  it("of England has its turns to 2020 fitted and none after it in a run at the centres", () => {
    const turns = fittedParameters(england()).filter(({ name }) => name.includes("_path_turns"));
    expect(turns.length).toBe(36);
    expect(turns.filter(({ name }) => !/\[to_20(1\d|20)\]$/.test(name))).toEqual([]);
    for (const [name, { value }] of Object.entries(england().parameters ?? {})) {
      if (!name.endsWith("_path_turns") || typeof value === "number") continue;
      for (const end of [2022, 2030, 2040])
        expect((value as Record<string, number>)[`to_${end}`], name).toBe(0);
    }
  });
});
