import { describe, expect, test } from "vitest";
import { HeadwaterError } from "../../model/diagnostics.js";
import type { ModelSpec } from "../../model/spec.js";
import { simulate } from "../run.js";
import { equilibrium } from "./equilibrium.js";
import type { EquilibriumOptions } from "./rest-inputs.js";

const doc = "-";
const perDay = (value: number) => ({ unit: "1/day", doc, value });

const tub: ModelSpec = {
  name: "tub",
  time: { unit: "minute", start: 0, stop: 30, dt: "1/4" },
  stocks: { water: { unit: "litre", doc, initial: 1, inflows: ["fill"], outflows: ["drain"] } },
  flows: {
    fill: { unit: "litre/minute", doc, equation: "tap" },
    drain: { unit: "litre/minute", doc, equation: "water / stay" },
  },
  series: { tap: { unit: "litre/minute", doc, times: [0, 20], values: [4, 12] } },
  parameters: { stay: { unit: "minute", doc, value: 5 } },
};

/** People who are born, fall ill, recover and die: their number stays the same. */
function epidemic(births: number): ModelSpec {
  return {
    name: "epidemic",
    time: { unit: "day", start: 0, stop: 100, dt: "1/4" },
    stocks: {
      susceptible: {
        unit: "person",
        doc,
        initial: 990,
        inflows: ["born"],
        outflows: ["infection", "dying_s"],
        nonNegative: true,
      },
      infected: {
        unit: "person",
        doc,
        initial: 10,
        inflows: ["infection"],
        outflows: ["recovery", "dying_i"],
        nonNegative: true,
      },
      recovered: {
        unit: "person",
        doc,
        initial: 0,
        inflows: ["recovery"],
        outflows: ["dying_r"],
        nonNegative: true,
      },
    },
    flows: {
      born: { unit: "person/day", doc, equation: "turnover * all" },
      infection: { unit: "person/day", doc, equation: "contact * susceptible * infected / all" },
      recovery: { unit: "person/day", doc, equation: "healing * infected" },
      dying_s: { unit: "person/day", doc, equation: "turnover * susceptible" },
      dying_i: { unit: "person/day", doc, equation: "turnover * infected" },
      dying_r: { unit: "person/day", doc, equation: "turnover * recovered" },
    },
    auxiliaries: { all: { unit: "person", doc, equation: "susceptible + infected + recovered" } },
    parameters: { contact: perDay(0.5), healing: perDay(0.1), turnover: perDay(births) },
  };
}

const predators: ModelSpec = {
  name: "Lotka-Volterra",
  time: { unit: "day", start: 0, stop: 20, dt: "1/64" },
  stocks: {
    hares: { unit: "1", doc, initial: 10, inflows: ["born"], outflows: ["eaten"] },
    foxes: { unit: "1", doc, initial: 5, inflows: ["raised"], outflows: ["lost"] },
  },
  flows: {
    born: { unit: "1/day", doc, equation: "a * hares" },
    eaten: { unit: "1/day", doc, equation: "b * hares * foxes" },
    raised: { unit: "1/day", doc, equation: "d * hares * foxes" },
    lost: { unit: "1/day", doc, equation: "c * foxes" },
  },
  parameters: { a: perDay(1.1), b: perDay(0.4), c: perDay(0.4), d: perDay(0.1) },
};

describe("a point of rest", () => {
  test("of a tub is where it drains what runs in, with the inputs of the time asked for", () => {
    const rest = equilibrium(tub);
    expect(rest).toMatchObject({ converged: true, by: "newton", isolated: true, conserved: 0, at: 0 });
    expect(rest.value("water")).toBeCloseTo(4 * 5, 9);
    expect(rest.value("drain")).toBeCloseTo(4, 9);
    expect(rest.stability).toMatchObject({ verdict: "stable", largestRealPart: expect.closeTo(-1 / 5, 6) });
    expect(equilibrium(tub, { at: 10 }).value("water")).toBeCloseTo(8 * 5, 9);
    expect(equilibrium(tub, { at: 99, parameters: { stay: 2 } }).value("water")).toBeCloseTo(24, 9);
    expect(equilibrium(tub, { by: "run" }).value("water")).toBeCloseTo(20, 6);
  });

  test("of an endemic illness is Kermack and McKendrick's, with as many people as there were", () => {
    const rest = equilibrium(epidemic(0.02));
    const contacts = 0.5 / (0.1 + 0.02);
    expect(rest).toMatchObject({ converged: true, isolated: true, conserved: 1 });
    expect(rest.value("susceptible")).toBeCloseTo(1000 / contacts, 6);
    expect(rest.value("infected")).toBeCloseTo(((1000 * 0.02) / 0.5) * (contacts - 1), 6);
    expect(rest.value("all")).toBeCloseTo(1000, 9);
    expect(rest.stability?.verdict).toBe("stable");
    expect(rest.stability?.eigenvalues).toHaveLength(2);
    const next = equilibrium(epidemic(0.02), { by: "newton" });
    expect(next).toMatchObject({ converged: true, by: "newton", stability: { verdict: "unstable" } });
    expect(next.value("susceptible")).toBeCloseTo(1000, 6);
  });

  test("of an illness that cannot spread is without it", () => {
    const rest = equilibrium(epidemic(0.02), { parameters: { contact: 0.05 } });
    expect(rest.value("infected")).toBeCloseTo(0, 6);
    expect(rest.value("susceptible")).toBeCloseTo(1000, 6);
    expect(rest.stability).toMatchObject({ verdict: "stable", largestRealPart: expect.closeTo(-0.02, 6) });
  });

  test("of predators and prey is found though no run comes to it, and is neutral: a cycle of period 2 pi / sqrt(a c)", () => {
    const rest = equilibrium(predators);
    expect(rest).toMatchObject({ converged: true, by: "newton" });
    expect([rest.value("hares"), rest.value("foxes")]).toEqual([
      expect.closeTo(4, 8),
      expect.closeTo(2.75, 8),
    ]);
    expect(rest.stability?.verdict).toBe("neutral");
    expect(Math.abs(rest.stability?.eigenvalues[0]?.imaginary ?? 0)).toBeCloseTo(Math.sqrt(1.1 * 0.4), 6);
  });

  test("that unlimited growth flees from is unstable", () => {
    const growth: ModelSpec = {
      ...tub,
      flows: {
        fill: { unit: "litre/minute", doc, equation: "3 * water / stay" },
        drain: { unit: "litre/minute", doc, equation: "water / stay" },
      },
    };
    const rest = equilibrium(growth);
    expect(rest.value("water")).toBeCloseTo(0, 9);
    expect(rest.stability).toMatchObject({ verdict: "unstable", largestRealPart: expect.closeTo(0.4, 6) });
  });

  test("among many side by side is the one that the model runs to: the final size of an epidemic", () => {
    const rest = equilibrium(epidemic(0));
    expect(rest).toMatchObject({ converged: true, by: "run", isolated: false, conserved: 1 });
    const left = rest.value("susceptible") / 1000;
    // ln(s0 / s) = R0 (1 - s): W. O. Kermack and A. G. McKendrick (1927), doi:10.1098/rspa.1927.0118
    expect(Math.log(0.99 / left)).toBeCloseTo(5 * (1 - left), 6);
    expect(rest.value("infected")).toBeCloseTo(0, 6);
  });

  test("of delays holds flow x time, also where values come a step or more later", () => {
    const delayed: ModelSpec = {
      ...tub,
      auxiliaries: {
        slow: { unit: "litre/minute", doc, equation: "delay3(drain, 6)" },
        seen: { unit: "litre", doc, equation: "smooth1(delay_fixed(water, 2), 3)" },
        before: { unit: "litre/minute", doc, equation: "previous(slow, 0)" },
      },
    };
    const rest = equilibrium(delayed);
    expect(rest).toMatchObject({ converged: true, stability: undefined });
    for (const name of ["slow", "before"]) expect(rest.value(name)).toBeCloseTo(4, 8);
    expect(rest.value("seen")).toBeCloseTo(20, 8);
    expect(rest.stocks.map(({ stock }) => stock)).toEqual(["water"]);
  });

  test("is where a run that begins there stays, by any method", () => {
    const steady: ModelSpec = {
      ...tub,
      auxiliaries: {
        late: { unit: "litre/minute", doc, equation: "delay3(drain, 6) + delay_fixed(drain, 3)" },
      },
      series: { tap: { unit: "litre/minute", doc, times: [0], values: [4] } },
    };
    const initials = equilibrium(steady).initials();
    for (const method of ["euler", "rk4", "rk45"] as const) {
      const run = simulate(steady, { method, overrides: { initials } });
      for (const name of ["water", "late"]) {
        for (const value of run.series(name)) expect(value).toBeCloseTo(run.series(name)[0] ?? 0, 7);
      }
    }
  });
});

describe("what does not rest", () => {
  const counting: ModelSpec = {
    ...tub,
    stocks: { ...tub.stocks, drained: { unit: "litre", doc, initial: 0, inflows: ["drain"] } },
  };

  test.each([
    ["evenly", "tap"],
    ["ever more slowly", "tap * stay * litre / (stay * (litre + water))"],
  ])("is not found where something grows %s for ever, however large it is by then", (_, equation) => {
    const fill = { unit: "litre/minute", doc, equation };
    const litre = { unit: "litre", doc, value: 1 };
    const drain = { unit: "litre/minute", doc, equation: "0 * tap" };
    const growing = { ...tub, flows: { fill, drain }, parameters: { ...tub.parameters, litre } };
    for (const options of [{}, { by: "run" as const }]) {
      const found = equilibrium(growing, options);
      expect(found.converged).toBe(false);
      expect(found.warnings).toMatchObject([{ code: "no-equilibrium", path: ["stocks", "water"] }]);
    }
  });

  test("is told with what moves most, and can be held", () => {
    const rest = equilibrium(counting);
    expect(rest.converged).toBe(false);
    expect(rest.warnings).toMatchObject([{ code: "no-equilibrium", path: ["stocks", "drained"] }]);
    const held = equilibrium(counting, { hold: ["drained"] });
    expect(held).toMatchObject({ converged: true });
    expect(held.value("water")).toBeCloseTo(20, 9);
    expect(held.value("drained")).toBe(0);
  });

  test.each<[ModelSpec, EquilibriumOptions, string]>([
    [tub, { hold: ["watre"] }, "Did you mean water?"],
    [tub, { at: Number.NaN }, "at is NaN"],
    [tub, { tolerance: 0 }, "tolerance is 0"],
    [
      { ...tub, stocks: { water: { unit: "minute", doc, initial: "stay ^ 2 / (stay - 5)" } }, flows: {} },
      {},
      "at the start water is Infinity",
    ],
  ])("for reasons that are told: case %#", (model, options, text) => {
    expect(() => equilibrium(model, options)).toThrow(HeadwaterError);
    expect(() => equilibrium(model, options)).toThrow(text);
  });
});
