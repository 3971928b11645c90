import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";

/** A town in two parts, with a delay that is shorter than a step. */
const town: ModelSpec = {
  name: "town",
  time: { unit: "year", start: 0, stop: 5, dt: 0.5 },
  dimensions: { part: { elements: ["north", "south"], doc: "Parts" } },
  parameters: { birth_rate: { unit: "1/year", doc: "Births per head", value: 0.02 } },
  stocks: {
    people: {
      unit: "people",
      doc: "Who lives there",
      dimensions: ["part"],
      initial: "1000",
      inflows: ["births"],
    },
  },
  flows: {
    births: { unit: "people/year", doc: "Births", dimensions: ["part"], equation: "people * birth_rate" },
  },
  auxiliaries: {
    all: { unit: "people", doc: "Who lives in both", equation: "sum(people[:])" },
    counted: { unit: "people", doc: "As it is known", equation: "smooth1(all, 0.1)" },
  },
};

const names = ["people", "births", "all", "counted"];

describe("simulate with outputs", () => {
  it("gives the values, the warnings and the state of a run that keeps everything, whatever is kept", () => {
    const whole = simulate(town);
    expect(whole.warnings).toHaveLength(1);
    fc.assert(
      fc.property(fc.subarray(names), (outputs) => {
        const run = simulate(town, { outputs });
        expect(run.names()).toEqual(outputs);
        expect(run.rows()).toEqual(whole.rows(outputs));
        expect(run.series("birth_rate")).toEqual(whole.series("birth_rate"));
        expect(run.warnings).toEqual(whole.warnings);
        expect(run.state()).toEqual(whole.state());
      }),
      { seed: 20_261_128 },
    );
  });

  it("says of a variable that it was not kept, and which were", () => {
    const run = simulate(town, { outputs: ["All"] });
    expect(run.final("all")).toBeGreaterThan(2000);
    expect(() => run.series("people", "north")).toThrow(
      /did not keep the values of people.*Name it in `outputs`.*Kept: all/s,
    );
    expect(() => run.toCSV(["births"])).toThrow("not-kept");
  });

  it("refuses a name that the model has not, with the nearest that it has", () => {
    expect(() => simulate(town, { outputs: ["brths"] })).toThrow("Did you mean births?");
  });

  it("fails where a variable that is not kept is no finite number", () => {
    const bad = {
      ...town,
      auxiliaries: { ...town.auxiliaries, worst: { unit: "1", doc: "x", equation: "all / (all - all)" } },
    };
    expect(() => simulate(bad, { outputs: ["all"] })).toThrow("worst is Infinity");
  });
});
