import { cellCounts } from "./suites/cells.js";
import { inC } from "./suites/ensembles.js";
import { fresh } from "./suites/fresh-process.js";
import { draws } from "./suites/memory.js";
import { peerNames } from "./suites/peers.js";
import { threads } from "./suites/workers.js";

/** @import { Measured } from "./measure.js" */

/**
 * What is to be reached, at least (`must`) and at best (`aim`).
 * @typedef {object} Goal
 * @property {string} path
 * @property {"at most" | "at least"} sense
 * @property {number} must
 * @property {number} aim
 * @property {"x" | "ms"} unit
 * @property {(measure: Measure) => number} value NaN when it was not measured
 */

/** A case's best; NaN when there is none. @typedef {(suite: string, name: string) => number} Measure */

/** @typedef {Goal & { readonly measured: number, readonly verdict: "aim met" | "met" | "missed" | "not measured" }} Judged */

const quickest = (/** @type {Measure} */ measure, /** @type {string} */ suite) =>
  Math.min(
    ...["webassembly", "javascript"]
      .map((backend) => measure(suite, backend))
      .filter((ms) => !Number.isNaN(ms)),
  );

/** @type {readonly Goal[]} */
const goals = [
  ...["Euler", "RK4"].flatMap((method) => {
    const suite = `ensembles-${method.toLowerCase()}`;
    return /** @type {Goal[]} */ ([
      {
        path: `ensemble kernel against the best C (several runs as lanes), one core, ${method}`,
        ...{ sense: "at most", must: 6, aim: 3, unit: "x" },
        value: (measure) => quickest(measure, suite) / measure(suite, inC.vector),
      },
      {
        path: `ensemble kernel against plain scalar C with libm, ${method}`,
        ...{ sense: "at most", must: 1, aim: 0.5, unit: "x" },
        value: (measure) => quickest(measure, suite) / measure(suite, inC.scalar),
      },
      {
        path: `generated JavaScript against the best C, ${method}`,
        ...{ sense: "at most", must: 18, aim: 10, unit: "x" },
        value: (measure) => measure(suite, "javascript") / measure(suite, inC.vector),
      },
    ]);
  }),
  {
    path: "two workers against one",
    ...{ sense: "at least", must: 1.7, aim: 1.95, unit: "x" },
    value: (measure) => measure("workers", threads.one) / measure("workers", threads.two),
  },
  {
    path: "against npm `simulation`, same model",
    ...{ sense: "at least", must: 2000, aim: 8000, unit: "x" },
    value: (measure) => measure("peers", peerNames.simulation) / measure("peers", peerNames.headwater),
  },
  {
    path: "against interpretation by mathjs",
    ...{ sense: "at least", must: 500, aim: 2000, unit: "x" },
    value: (measure) => measure("peers", peerNames.mathjs) / measure("peers", peerNames.headwater),
  },
  {
    path: "first single run in a fresh process, above empty Node (model compile included)",
    ...{ sense: "at most", must: 150, aim: 60, unit: "ms" },
    value: (measure) => measure("fresh-process", fresh.reference) - measure("fresh-process", fresh.empty),
  },
  {
    path: "peak memory, 1,000,000 runs against 10,000 runs",
    ...{ sense: "at most", must: 1.5, aim: 1.1, unit: "x" },
    value: (measure) => measure("memory", draws.many) / measure("memory", draws.few),
  },
  {
    path: "cost per run when the model has 10x the cells",
    ...{ sense: "at most", must: 11, aim: 10, unit: "x" },
    value: (measure) => measure("cells", cellCounts.tenfold) / measure("cells", cellCounts.usual),
  },
];

/**
 * Holds what was measured against the goals.
 * @param {readonly Measured[]} all
 * @returns {readonly Judged[]}
 */
export function judge(all) {
  const measure = (/** @type {string} */ id, /** @type {string} */ name) =>
    all.find(({ suite }) => suite.id === id)?.best.get(name) ?? Number.NaN;
  return goals.map((goal) => {
    const measured = goal.value(measure);
    const reached = (/** @type {number} */ limit) =>
      goal.sense === "at most" ? measured <= limit : measured >= limit;
    if (!Number.isFinite(measured)) return { ...goal, measured, verdict: "not measured" };
    return {
      ...goal,
      measured,
      verdict: reached(goal.aim) ? "aim met" : reached(goal.must) ? "met" : "missed",
    };
  });
}
