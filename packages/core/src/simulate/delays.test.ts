import { describe, expect, test } from "vitest";
import { backendNames } from "../compile/kernel.js";
import { check } from "../equations/check.js";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";

const doc = "-";
const year = { unit: "year", doc };

/** An auxiliary `y` over time, beside the delay time `T` of 3 years, one that grows, and a unit step `x` at time 1. */
function model(equation: string, dt: number | string = "1/64", stop = 8): ModelSpec {
  return {
    name: "delays",
    time: { unit: "year", start: 0, stop, dt },
    auxiliaries: {
      x: { unit: "1", doc, equation: "step(1, one)" },
      growing: { ...year, equation: "2 * one + time" },
      y: { unit: "1", doc, equation },
    },
    parameters: { T: { ...year, value: 3 }, one: { ...year, value: 1 } },
  };
}

/** What is left of a unit after some time in `order` stages with total time T: the survival function of Erlang. */
function left(order: number, T: number, time: number): number {
  const z = (order * Math.max(0, time)) / T;
  let term = 1;
  let sum = 0;
  for (let k = 0; k < order; k++) {
    sum += term;
    term *= z / (k + 1);
  }
  return Math.exp(-z) * sum;
}

describe.each(backendNames)("by the %s backend", (backend) => {
  const compare = (equation: string, exact: (time: number) => number) => {
    const result = simulate(model(equation), { backend, method: "rk4", save: "1/4" });
    const series = result.series("y");
    for (const [i, time] of result.times.entries())
      expect(Math.abs((series[i] ?? Number.NaN) - exact(time))).toBeLessThan(2e-7);
  };

  test.each([1, 3, 7])("a delay of order %d starts in balance with its initial value", (order) => {
    compare(`delayn(0, T, ${order}, 4)`, (time) => 4 * left(order, 3, time));
  });

  test.each([1, 3, 7])("a smooth of order %d starts at its initial value", (order) => {
    compare(`smoothn(0, T, ${order}, 4)`, (time) => 4 * left(order, 3, time));
  });

  test("without an initial value both start at the input", () => {
    for (const name of ["delay1", "delay3", "smooth1", "smooth3"]) compare(`${name}(5, T)`, () => 5);
  });

  test("a material delay whose time grows as 2 + t lets out 4 / (2 + t)^2 of what was in it", () => {
    compare("delay1(0, growing, 1)", (time) => 4 / (2 + time) ** 2);
  });

  test.each([2, 3, 5])(
    "all stages of a material delay of order %d go by the delay time of the moment",
    (order) => {
      // In time counted in stages, order x log(1 + t / 2), it is a delay of one per stage; what is in the last drains at 1 / stage time.
      compare(
        `delayn(0, growing, ${order}, 4)`,
        (time) => 4 * (2 / (2 + time)) * left(order, order, order * Math.log(1 + time / 2)),
      );
    },
  );

  test("an information delay whose time grows as 2 + t falls as 2 / (2 + t)", () => {
    compare("smooth1(0, growing, 1)", (time) => 2 / (2 + time));
  });

  test("one stage by Euler is geometric, exactly to rounding", () => {
    const series = simulate(model("delay1(x, T)", "1/4"), { backend }).series("y");
    const smooth = simulate(model("smooth1(x, T)", "1/4"), { backend }).series("y");
    for (const [step, value] of series.entries()) {
      const exact = 1 - (1 - 0.25 / 3) ** Math.max(0, step - 4);
      expect(value).toBeCloseTo(exact, 12);
      expect(smooth[step]).toBeCloseTo(exact, 12);
    }
  });

  test("n stages of one step each by Euler are n steps later, and shorter ones are stretched to that", () => {
    for (const delay of ["3 * one", "one / 100", "0", "-5"]) {
      const y = simulate(model(`delay3(x, ${delay})`, 1, 8), { backend }).series("y");
      expect([...y]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1]);
    }
    const y = simulate(model("smoothn(x, 0, 2)", 1, 8), { backend }).series("y");
    expect([...y]).toEqual([0, 0, 0, 1, 1, 1, 1, 1, 1]);
  });

  test("nothing is lost in a material delay whose time moves up and down", () => {
    const result = simulate(
      {
        ...model("0", "1/8", 60),
        stocks: { out: { unit: "year", doc, initial: 0, inflows: ["leaving"] } },
        flows: {
          leaving: {
            unit: "1",
            doc,
            equation: "delay3(pulse(5 * one, one), T * (1.5 + step(1, one) - step(2, T)), 0)",
          },
        },
      },
      { backend },
    );
    expect(result.final("out")).toBeCloseTo(5, 10);
  });

  test("each element has a delay of its own", () => {
    const result = simulate(
      {
        name: "arrays",
        time: { unit: "year", start: 0, stop: 6, dt: 1 },
        dimensions: { area: { elements: ["a", "b"], doc }, kind: { elements: ["p", "q"], doc } },
        parameters: {
          T: { ...year, dimensions: ["area"], value: { a: 1, b: 2 } },
          amount: { unit: "1", doc, dimensions: ["kind"], value: { p: 1, q: 10 } },
          on: { ...year, value: 1 },
        },
        auxiliaries: {
          y: {
            unit: "1",
            doc,
            dimensions: ["area", "kind"],
            equation: {
              a: "delay_fixed(step(amount, on), T, 0)",
              b: { p: "7", q: "delayn(step(amount, on), T, 2)" },
            },
          },
        },
      },
      { backend },
    );
    expect([...result.series("y", "a", "p")]).toEqual([0, 0, 1, 1, 1, 1, 1]);
    expect([...result.series("y", "a", "q")]).toEqual([0, 0, 10, 10, 10, 10, 10]);
    expect([...result.series("y", "b", "p")]).toEqual(Array(7).fill(7));
    expect([...result.series("y", "b", "q")]).toEqual([0, 0, 0, 10, 10, 10, 10]);
    expect(result.warnings).toEqual([]);
  });
});

describe("a delay shorter than dt", () => {
  const short = (spec: ModelSpec) =>
    check(spec).diagnostics.map(({ code, severity, path, message }) => ({ code, severity, path, message }));

  test("is told by check(), with its stages, dt and place", () => {
    expect(short(model("delay3(x, T / 2)", 1))).toEqual([
      {
        code: "delay-shorter-than-dt",
        severity: "warning",
        path: ["auxiliaries", "y", "equation"],
        message: "delay3(x, T / 2) has stages of 0.5 year, shorter than dt (1): each is stretched to dt",
      },
    ]);
    expect(short(model("delay_fixed(x, T / 10)", 1))).toMatchObject([
      { message: "delay_fixed(x, T / 10) lasts 0.3 year, shorter than dt (1): it is stretched to dt" },
    ]);
    expect(short(model("trend(x + 1, one / 2) * one", 1))).toHaveLength(1);
  });

  test("is not what is as long as dt, or is known at the run alone", () => {
    expect(short(model("delay3(x, T)", 1))).toEqual([]);
    expect(
      short(model("delay3(x, 0.3 * one) + delay_fixed(x, 0.1 * one) + delay_fixed(x, 0.06 * one)", 0.1)),
    ).toEqual([]);
    expect(short(model("delay1(x, growing)", 4))).toEqual([]);
  });

  test("is told by the run, for its own dt and parameters, at the shortest time", () => {
    const spec = model("delay1(x, growing) + smooth3(x, T)", "1/4");
    expect(simulate(spec).warnings).toEqual([]);
    expect(simulate(spec, { dt: 4 }).warnings.map(({ message }) => message)).toEqual([
      "delay1(x, growing) has stages of 2 year at time 0, shorter than dt (4): each is stretched to dt",
      "smooth3(x, T) has stages of 1 year at time 0, shorter than dt (4): each is stretched to dt",
    ]);
    expect(simulate(spec, { parameters: { T: 0.6 } }).warnings.map(({ message }) => message)).toEqual([
      "smooth3(x, T) has stages of 0.2 year at time 0, shorter than dt (0.25): each is stretched to dt",
    ]);
  });

  test("is looked for in the cells that the equation is for alone", () => {
    const spec: ModelSpec = {
      name: "m",
      time: { unit: "year", start: 0, stop: 4, dt: 1 },
      dimensions: { area: { elements: ["a", "b"], doc } },
      parameters: { T: { ...year, dimensions: ["area"], value: { a: 3, b: 0 } } },
      auxiliaries: {
        y: { unit: "1", doc, dimensions: ["area"], equation: { a: "smooth3(1, T)", b: "2" } },
      },
    };
    expect(short(spec)).toEqual([]);
    expect(simulate(spec).warnings).toEqual([]);
    expect(simulate(spec, { parameters: { "T[a]": 1 } }).warnings).toHaveLength(1);
  });
});
