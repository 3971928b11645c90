import type { ModelSpec } from "../model/spec.js";
import type { Scenario } from "../simulate/scenario.js";
import type { EnsembleOptions } from "./run-ensemble.js";

/** Two tanks that drain: Euler gives level(t) = 100 (1 - rate x effort)^t in closed form for dt = 1. */
export const tanks: ModelSpec = {
  name: "tanks",
  time: { unit: "day", start: 0, stop: 10, dt: 1 },
  dimensions: { tank: { elements: ["left", "right"], doc: "tanks" } },
  stocks: {
    level: {
      unit: "litre",
      doc: "water",
      dimensions: ["tank"],
      initial: 100,
      outflows: ["drain"],
      nonNegative: true,
    },
  },
  flows: {
    drain: { unit: "litre/day", doc: "out", dimensions: ["tank"], equation: "rate * effort * level" },
  },
  auxiliaries: { total: { unit: "litre", doc: "all water", equation: "sum(level)" } },
  parameters: {
    rate: {
      unit: "1/day",
      doc: "share that drains",
      dimensions: ["tank"],
      value: 0.1,
      distribution: {
        left: { kind: "uniform", low: 0.05, high: 0.15 },
        right: { kind: "pert", low: 0, mode: 0.1, high: 0.3 },
      },
    },
  },
  levers: {
    effort: { unit: "1", doc: "more or less draining", value: 1, combine: "multiply", range: [0.5, 2] },
  },
};

export const baseline: Scenario = { name: "baseline" };
export const less: Scenario = {
  name: "less",
  moves: [{ lever: "effort", to: { kind: "uniform", low: 0.6, high: 0.8 }, start: 0, ramp: 0 }],
};
export const options: EnsembleOptions = {
  scenarios: [baseline, less],
  outputs: ["level", "total"],
  draws: 40,
  seed: 7,
};
