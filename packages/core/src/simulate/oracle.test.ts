import { Solver } from "odex";
import { expect, test } from "vitest";
import type { ModelSpec } from "../model/spec.js";
import { simulate } from "./run.js";

const doc = "-";

const predators: ModelSpec = {
  name: "Lotka-Volterra",
  time: { unit: "year", start: 0, stop: 20, dt: "1/64", save: 1 },
  stocks: {
    hares: { unit: "1", doc, initial: 10, inflows: ["born"], outflows: ["eaten"] },
    foxes: { unit: "1", doc, initial: 5, inflows: ["raised"], outflows: ["lost"] },
  },
  flows: {
    born: { unit: "1/year", doc, equation: "a * hares" },
    eaten: { unit: "1/year", doc, equation: "b * hares * foxes" },
    raised: { unit: "1/year", doc, equation: "d * hares * foxes" },
    lost: { unit: "1/year", doc, equation: "c * foxes" },
  },
  parameters: {
    a: { unit: "1/year", doc, value: 1.1 },
    b: { unit: "1/year", doc, value: 0.4 },
    c: { unit: "1/year", doc, value: 0.4 },
    d: { unit: "1/year", doc, value: 0.1 },
  },
};

const epidemic: ModelSpec = {
  name: "SIR",
  time: { unit: "day", start: 0, stop: 60, dt: "1/16", save: 10 },
  dimensions: { stage: { elements: ["susceptible", "infected", "recovered"], doc } },
  stocks: {
    people: {
      unit: "person",
      doc,
      dimensions: ["stage"],
      initial: { susceptible: 990, infected: 10, recovered: 0 },
      inflows: ["arriving"],
      outflows: ["leaving"],
      nonNegative: true,
    },
  },
  flows: {
    leaving: {
      unit: "person/day",
      doc,
      dimensions: ["stage"],
      equation: {
        susceptible: "contact * people[susceptible] * people[infected] / sum(people[:])",
        infected: "recovery * people[infected]",
        recovered: 0,
      },
    },
    arriving: {
      unit: "person/day",
      doc,
      dimensions: ["stage"],
      equation: { susceptible: 0, "*": "leaving[stage - 1]" },
    },
  },
  parameters: { contact: { unit: "1/day", doc, value: 0.5 }, recovery: { unit: "1/day", doc, value: 0.1 } },
};

/** The same equations by an adaptive solver of order up to 18 (Hairer's ODEX), tolerance 1e-12. */
function solved(
  derivative: (time: number, state: number[]) => number[],
  start: number[],
  times: Float64Array,
): number[][] {
  const solver = new Solver(start.length);
  solver.absoluteTolerance = solver.relativeTolerance = 1e-12;
  return [...times].map((time) => (time === 0 ? start : solver.solve(derivative, 0, start, time).y));
}

const accurate = [{ method: "rk4" }, { method: "rk45", relativeTolerance: 1e-9 }] as const;

test.each(accurate)(
  "Lotka-Volterra by $method agrees with another solver within 1e-6 of the value",
  (options) => {
    const result = simulate(predators, options);
    const truth = solved(
      (_, [h = 0, f = 0]) => [1.1 * h - 0.4 * h * f, 0.1 * h * f - 0.4 * f],
      [10, 5],
      result.times,
    );
    expectNear(result.series("hares"), truth, 0);
    expectNear(result.series("foxes"), truth, 1);
  },
);

test.each(accurate)(
  "an arrayed epidemic by $method agrees with another solver within 1e-6 of the value",
  (options) => {
    const result = simulate(epidemic, options);
    const truth = solved(
      (_, [s = 0, i = 0, r = 0]) => {
        const falling = (0.5 * s * i) / (s + i + r);
        return [-falling, falling - 0.1 * i, 0.1 * i];
      },
      [990, 10, 0],
      result.times,
    );
    for (const [i, stage] of ["susceptible", "infected", "recovered"].entries()) {
      expectNear(result.series("people", stage), truth, i);
    }
  },
);

function expectNear(series: Float64Array, truth: readonly number[][], column: number): void {
  for (const [i, value] of series.entries()) {
    const exact = truth[i]?.[column] ?? Number.NaN;
    expect(Math.abs(value - exact)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(exact)));
  }
}
