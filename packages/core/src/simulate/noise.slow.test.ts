import { describe, expect, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import { check, checkModel } from "../equations/check.js";
import type { ModelSpec } from "../model/spec.js";
import { runEnsemble } from "../uncertainty/run-ensemble.js";
import { Noise } from "./noise.js";
import { simulate } from "./run.js";

const doc = "-";
const number = { unit: "1", doc };

function model(equations: { readonly [name: string]: string | { [element: string]: string } }): ModelSpec {
  return {
    name: "noise",
    time: { unit: "year", start: 0, stop: 10, dt: "1/2" },
    dimensions: { area: { elements: ["north", "south", "west"], doc } },
    auxiliaries: Object.fromEntries(
      Object.entries(equations).map(([name, equation]) => [
        name,
        { ...number, equation, ...(typeof equation === "string" ? {} : { dimensions: ["area"] }) },
      ]),
    ),
    parameters: { level: { ...number, value: 5 }, sd: { ...number, value: 2 } },
  };
}

const series = (equations: Parameters<typeof model>[0], options = {}) => [
  ...simulate(model(equations), options).series("y"),
];

/** Many numbers of one call: 250 elements over 40 steps. */
function sample(call: string): number[] {
  const elements = Array.from({ length: 250 }, (_, i) => `e${i}`);
  const spec: ModelSpec = {
    name: "sample",
    time: { unit: "year", start: 0, stop: 39, dt: 1 },
    dimensions: { area: { elements, doc } },
    auxiliaries: { y: { ...number, dimensions: ["area"], equation: call } },
  };
  const result = simulate(spec, { seed: 20261122 });
  return elements.flatMap((element) => [...result.series("y", element)]);
}

describe("random functions", () => {
  // Shares of 10,000 numbers at or below quartiles and tails, and mean; within five standard errors.
  test.each([
    [
      "random_uniform(2, 6)",
      4,
      4 / Math.sqrt(12),
      [
        [2.04, 0.01],
        [3, 0.25],
        [4, 0.5],
        [5, 0.75],
        [5.96, 0.99],
      ],
    ],
    [
      "random_normal(10, 3)",
      10,
      3,
      [
        [3.0209563778, 0.01],
        [7.9765307497, 0.25],
        [10, 0.5],
        [12.0234692503, 0.75],
        [16.9790436222, 0.99],
      ],
    ],
    [
      "random_lognormal(1, 0.5)",
      Math.exp(1.125),
      Math.exp(1.125) * Math.sqrt(Math.exp(0.25) - 1),
      [
        [Math.E, 0.5],
        [8.6985, 0.99],
        [3.8086, 0.75],
      ],
    ],
    [
      "random_exponential(4)",
      4,
      4,
      [
        [4 * Math.LN2, 0.5],
        [4 * Math.log(4), 0.75],
        [4 * Math.log(100), 0.99],
      ],
    ],
    [
      "random_poisson(3)",
      3,
      Math.sqrt(3),
      [
        [0, 0.0497870684],
        [1, 0.1991482735],
        [3, 0.6472318888],
        [7, 0.9880954961],
      ],
    ],
    [
      "random_poisson(2000)",
      2000,
      Math.sqrt(2000),
      [
        [1940, 0.091],
        [2000, 0.5059],
        [2050, 0.8699],
      ],
    ],
  ] as const)("%s has its distribution, within five standard errors", (call, mean, sd, shares) => {
    const values = sample(call);
    const count = values.length;
    const average = values.reduce((sum, value) => sum + value, 0) / count;
    expect(Math.abs(average - mean)).toBeLessThan((5 * sd) / Math.sqrt(count));
    const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / count;
    expect(Math.sqrt(variance) / sd).toBeGreaterThan(0.95);
    expect(Math.sqrt(variance) / sd).toBeLessThan(1.05);
    for (const [value, share] of shares) {
      const found = values.filter((each) => each <= value).length / count;
      expect(Math.abs(found - share)).toBeLessThan(5 * Math.sqrt((share * (1 - share)) / count));
    }
  });

  test("neither end of a uniform distribution comes out, and no exponential number is 0 or infinite", () => {
    const values = sample("random_uniform(0, 1)");
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(Math.min(...sample("random_exponential(1)"))).toBeGreaterThan(0);
  });

  test("neighbours in time, elements and calls are uncorrelated, within five standard errors", () => {
    const correlation = (xs: readonly number[], ys: readonly number[]) =>
      xs.reduce((sum, x, i) => sum + x * (ys[i] ?? 0), 0) / xs.length;
    const limit = 5 / Math.sqrt(9_500);
    const one = sample("random_normal(0, 1)");
    expect(Math.abs(correlation(one.slice(0, -1), one.slice(1)))).toBeLessThan(limit);
    expect(Math.abs(correlation(one.slice(0, -40), one.slice(40)))).toBeLessThan(limit);
    const two = sample("random_normal(0, 1) + random_normal(0, 1)");
    expect(Math.abs(correlation(one, two) - 1)).toBeLessThan(2 * limit);
  });

  test.each(backendNames)("are frozen for a seed, by the %s backend", (backend) => {
    const y = series({ y: "random_normal(level, sd)" }, { backend });
    expect(y).toEqual(series({ y: "random_normal(level, sd)" }, { backend: "interpreter", seed: 1 }));
    // By an implementation of its own, in Python with integers and 30 digits.
    const known = [2.9702407006954052, 6.069691054670038, 10.193016466655742];
    for (const [i, value] of known.entries()) expect(y[i]).toBeCloseTo(value, 14);
    expect(series({ y: "random_poisson(level)" }, { backend })).toEqual(
      series({ y: "random_poisson(level)" }, { backend: "interpreter" }),
    );
  });
});

describe("the stream of a call", () => {
  const alone = series({ y: "random_normal(level, sd)" });

  test("is another for each call, element, variable, seed and draw", () => {
    const [first, second] = [
      series({ y: "random_uniform(0, 1)" }),
      series({ y: "random_uniform(0, 1) - random_uniform(0, 1)" }),
    ];
    const streams = [
      first,
      first.map((value, i) => value - (second[i] ?? 0)),
      [...simulate(model({ y: "1", z: "random_uniform(0, 1)" })).series("z")],
      ...["north", "south", "west"].map((element) => [
        ...simulate(model({ y: { "*": "random_uniform(0, 1)" } }))
          .series("y", element)
          .map((value) => value + 2),
      ]),
      series({ y: "random_uniform(0, 1)" }, { seed: 2 }),
      series({ y: "random_uniform(0, 1)" }, { seed: -1 }),
      series({ y: "random_uniform(0, 1)" }, { seed: 2 ** 32 + 1 }),
    ];
    expect(new Set(streams.flat()).size).toBe(streams.length * 21);
  });

  test("is what it was when calls are added elsewhere, and when the file is in another order", () => {
    expect(
      series({ y: "random_normal(level, sd)", a: "random_normal(0, 1)", z: "random_uniform(0, 1)" }),
    ).toEqual(alone);
    expect(
      series({ y: "random_normal(level, sd) + 0 * random_uniform(0, 1) + 0 * delay1(random_poisson(3), 1)" }),
    ).toEqual(alone);
    expect(series({ Y: "random_normal(level, sd)" })).toEqual(alone);
    const split = { north: "random_normal(0, 1)", south: "2 * random_normal(0, 1)", west: "3" };
    const turned = { west: "3", south: split.south, north: split.north };
    for (const element of ["north", "south"]) {
      expect([...simulate(model({ y: turned })).series("y", element)]).toEqual([
        ...simulate(model({ y: split })).series("y", element),
      ]);
    }
  });

  test("is the same by every method, and held within a step", () => {
    const spec: ModelSpec = {
      ...model({ y: "random_normal(0, 1)" }),
      stocks: { walk: { ...number, initial: "random_normal(0, 1)", inflows: ["steps"] } },
      flows: { steps: { unit: "1/year", doc, equation: "y / one" } },
      parameters: { one: { unit: "year", doc, value: 1 } },
    };
    const results = (["euler", "rk2", "rk4", "rk45"] as const).map((method) => simulate(spec, { method }));
    const [euler] = results;
    for (const result of results) {
      expect([...result.series("y")]).toEqual([...(euler?.series("y") ?? [])]);
      const walk = result.series("walk");
      for (const [i, value] of (euler?.series("walk") ?? []).entries())
        expect(walk[i]).toBeCloseTo(value, 12);
    }
    const [y, walk] = [euler?.series("y") ?? [], euler?.series("walk") ?? []];
    expect(walk[0]).not.toBe(y[0]);
    expect(walk[1]).toBeCloseTo((walk[0] ?? 0) + (y[0] ?? 0) / 2, 14);
  });

  test("goes on as it was when a run goes on from a state", () => {
    const spec = model({ y: "random_normal(0, 1) + smooth1(random_uniform(0, 1), 2)" });
    const whole = simulate(spec, { seed: 9 }).series("y");
    const first = simulate(spec, { seed: 9, to: 4 });
    const rest = simulate(spec, { state: first.state() });
    expect([...rest.series("y")]).toEqual([...whole.slice(8)]);
    expect(rest.provenance.seed).toBe(9);
  });

  test("does not depend on where in an array of runs its numbers are put", () => {
    const noise = new Noise(checkModel(model({ y: { "*": "random_normal(0, 1) + random_uniform(0, 1)" } })));
    const count = 3 + 2 * 3;
    const single = new Float64Array(2 * count);
    const lanes = new Float64Array(2 * count * 4);
    noise.key(5, 77);
    noise.fill(single, 3);
    noise.fill(lanes, 3, 4, 2);
    expect(single.filter((value) => value !== 0)).toHaveLength(6);
    for (const [cell, value] of single.entries()) expect(lanes[cell * 4 + 2]).toBe(value);
    expect(lanes.filter((value) => value !== 0)).toHaveLength(6);
    noise.key(5, 78);
    noise.fill(lanes, 3, 4, 2);
    for (const [cell, value] of single.entries())
      if (value !== 0) expect(lanes[cell * 4 + 2]).not.toBe(value);
  });
});

describe("an ensemble", () => {
  const spec: ModelSpec = {
    ...model({ y: "random_normal(level, sd)" }),
    parameters: {
      level: { ...number, value: 5, distribution: { kind: "uniform", low: 4, high: 6 } },
      sd: { ...number, value: 2 },
    },
  };
  const scenarios = [{ name: "base" }, { name: "calm", parameters: { sd: 1 } }];
  const run = (chunkSize: number, backend?: "interpreter") =>
    runEnsemble(spec, {
      scenarios,
      outputs: ["y", "level"],
      draws: 24,
      seed: 3,
      chunkSize,
      ...(backend && { backend }),
    });

  test("draws other numbers in each run, the same in all scenarios of a run", async () => {
    const ensemble = await run(5);
    const [base, calm, level] = [
      ensemble.values("base", "y"),
      ensemble.values("calm", "y"),
      ensemble.values("base", "level"),
    ];
    for (let i = 0; i < base.length; i++) {
      const [shock, calmed] = [
        (base[i] as number) - (level[i] as number),
        (calm[i] as number) - (level[i] as number),
      ];
      expect(shock).toBeCloseTo(2 * calmed, 13);
    }
    expect(new Set(base).size).toBe(base.length);
    const first = simulate(spec, { seed: 3, parameters: { level: level[0] as number } }).series("y");
    expect([...base.subarray(0, 21)]).toEqual([...first]);
  });

  test("gives the same numbers whatever the chunks and the backend", async () => {
    const all = await Promise.all([run(24), run(1), run(7), run(5, "interpreter")]);
    for (const ensemble of all) {
      for (const { name } of scenarios)
        expect([...ensemble.values(name, "y")]).toEqual([...(all[0]?.values(name, "y") ?? [])]);
    }
  });
});

describe("what is wrong with a random function", () => {
  const codes = (equation: string) => check(model({ y: equation })).diagnostics.map(({ code }) => code);

  test("is told", () => {
    expect(codes("random_normal(1)")).toEqual(["argument-count"]);
    expect(codes("sum(random_normal(0, 1))")).toEqual(["state-out-of-place"]);
    expect(codes("random_norm(0, 1)")).toEqual(["unknown-function"]);
  });

  test("in its units is told", () => {
    const units = (equation: string, unit: string) => {
      const spec = model({ y: equation });
      const y = { unit, doc, equation };
      const children = { unit: "child", doc, value: 3 };
      return check({ ...spec, auxiliaries: { y }, parameters: { ...spec.parameters, children } }).diagnostics
        .length;
    };
    for (const call of [
      "uniform(0, children)",
      "normal(children, 2)",
      "exponential(children)",
      "poisson(children)",
    ]) {
      expect(units(`random_${call}`, "child")).toBe(0);
      expect(units(`random_${call}`, "person")).toBe(1);
    }
    expect(units("random_normal(children, level)", "child")).toBe(1);
    expect(units("children * random_lognormal(0, sd)", "child")).toBe(0);
    expect(units("random_lognormal(children, sd)", "1")).toBe(1);
  });

  test.each([0.5, Number.NaN, 2 ** 60])("like the seed %d", (seed) => {
    expect(() => simulate(model({ y: "1" }), { seed })).toThrow(/seed/);
  });
});
