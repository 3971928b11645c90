import { describe, expect, test } from "vitest";
import { compileModel } from "../compile/compile-model.js";
import { checkModel } from "../equations/check.js";
import { HeadwaterError } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";
import { methods } from "./run-options.js";
import type { SimulateOptions } from "./simulate-options.js";

const doc = "-";
const spec: ModelSpec = {
  name: "options",
  time: { unit: "year", start: 2020, stop: 2030, dt: "1/4", save: 1 },
  dimensions: { home: { elements: ["foster", "kin"], doc } },
  stocks: { children: { unit: "child", doc, initial: 100, outflows: ["exits"] } },
  flows: { exits: { unit: "child/year", doc, equation: "hazard * children" } },
  auxiliaries: { doubled: { unit: "1", doc, dimensions: ["home"], equation: "2 * weight[home]" } },
  parameters: {
    hazard: { unit: "1/year", doc, value: 0.2, range: [0, 1] },
    weight: { unit: "1", doc, dimensions: ["home"], value: { foster: 1, kin: 2 } },
  },
};

const usage = (options: SimulateOptions) => {
  try {
    simulate(spec, options);
  } catch (error) {
    if (error instanceof HeadwaterError && error.kind === "usage") return error.message;
    throw error;
  }
  return "it ran";
};

describe("parameters", () => {
  test("are given by name, for all elements or for one, and one element wins over all", () => {
    const result = simulate(spec, { parameters: { "weight[kin]": 5, weight: 3 } });
    expect([result.final("doubled", "foster"), result.final("doubled", "kin")]).toEqual([6, 10]);
    expect(simulate(spec, { parameters: { HAZARD: 0 } }).final("children")).toBe(100);
  });

  test("of the options win over those of the scenario, which win over the model's", () => {
    const scenario = { name: "s", parameters: { hazard: 0.1, weight: 7 } };
    const result = simulate(spec, { scenario, parameters: { hazard: 0 } });
    expect(result.final("children")).toBe(100);
    expect(result.final("doubled", "kin")).toBe(14);
    expect(result.provenance).toMatchObject({ scenario: "s", parameters: { hazard: 0, weight: 7 } });
  });

  test.each<[SimulateOptions["parameters"] & object, string]>([
    [{ hazrd: 1 }, "Did you mean hazard?"],
    [{ children: 1 }, "children is a stock, not a parameter"],
    [{ "weight[kinn]": 1 }, "Did you mean kin?"],
    [{ "weight[foster, kin]": 1 }, "weight takes 1 element(s), but 2 are given"],
    [{ "hazard[kin]": 1 }, "It is a scalar: write its name alone."],
    [{ hazard: 1.5 }, "0 to 1 (1/year)"],
    [{ hazard: Number.NaN }, "a finite number"],
    [{ "weight[": 1 }, "there is no parameter"],
    [{ constructor: 1 } as unknown as Record<string, number>, 'there is no parameter "constructor"'],
  ])("%j does not pass: %s", (parameters, text) => {
    expect(usage({ parameters })).toContain(text);
  });

  test("that do not pass are all told at once", () => {
    expect(usage({ parameters: { hazrd: 1, hazard: -1 } })).toMatch(/hazrd[\s\S]*outside its range/);
  });
});

describe("time", () => {
  test.each<[SimulateOptions, string]>([
    [{ dt: 0.3 }, "not a whole number of steps"],
    [{ dt: 0 }, "not a number above 0"],
    [{ dt: "a" }, "not a number above 0"],
    [{ save: 0.3 }, "not a whole number of steps"],
    [{ to: 2019 }, "to (2019) is not after from (2020)"],
    [{ from: Number.NaN }, "from is NaN"],
    [{ method: "heun" as "euler" }, '"euler", "rk2", "rk4", "rk45"'],
    [{ method: "rk54" as "euler" }, "Did you mean rk"],
    [{ method: "rk45", relativeTolerance: 0 }, "relativeTolerance is 0, not a number above 0"],
    [{ method: "rk45", absoluteTolerance: Number.NaN }, "absoluteTolerance is NaN, not a number above 0"],
    [{ relativeTolerance: 1e-3 }, "euler knows no tolerance: its steps are dt"],
  ])("%j does not pass: %s", (options, text) => {
    expect(usage(options)).toContain(text);
  });

  test("the interval of saving stays the model's when only dt changes, and is dt when dt is longer", () => {
    expect(simulate(spec, { dt: "1/8" }).times.length).toBe(11);
    expect(simulate(spec, { dt: 2 }).times.length).toBe(6);
  });

  test.each(methods)("a longer horizon changes no byte of a shorter one by %s", (method) => {
    for (const dt of ["1/4", "1/10", 0.3125, "1/7"]) {
      const long = simulate(spec, { method, dt, save: dt, to: 2040 }).series("children");
      const short = simulate(spec, { method, dt, save: dt }).series("children");
      expect(long.slice(0, short.length)).toEqual(short);
    }
  });
});

describe("simulate", () => {
  test("gives the same bytes each time, from a specification, a checked or a compiled model", () => {
    const checked = checkModel(spec);
    const compiled = compileModel(checked);
    const results = [spec, checked, compiled, compiled].map((model) =>
      simulate(model, { method: "rk4" }).toCSV(),
    );
    expect(new Set(results).size).toBe(1);
  });

  test("takes the backend that is asked for, whatever a model was compiled for", () => {
    const compiled = compileModel(checkModel(spec));
    expect(simulate(compiled, { backend: "interpreter" }).provenance.backend).toBe("interpreter");
  });

  test("does not begin when it is already aborted", () => {
    expect(() => simulate(spec, { signal: AbortSignal.abort() })).toThrow("stopped before it began");
  });
});
