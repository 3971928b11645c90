// Ensembles on one core: every backend, and the same in C.
import { compileModel } from "@headwater/core";
import { secondsInC } from "../reference/compile-c.js";
import { timedOnOneCore } from "../timed-ensembles.js";

/** @import { Case, Suite } from "../measure.js" */
/** @import { Method, Reference } from "../reference/compile-c.js" */
/** @import { Subject } from "../subjects.js" */

/** Fastest first; not every machine has WebAssembly with vectors. */
const backends = /** @type {const} */ (["webassembly", "javascript", "interpreter"]);

/** Names of the cases in C. */
export const inC = { vector: "C, several runs as lanes", scalar: "C, one run at a time, libm" };

/** How many runs are measured at a time: enough for each, without waiting for the slow ones. */
const runsOf = {
  euler: { c: 1000, webassembly: 1000, javascript: 500, interpreter: 1 },
  rk4: { c: 300, webassembly: 300, javascript: 100, interpreter: 1 },
};

/**
 * @param {Subject} subject
 * @param {Method} method
 * @param {Reference | undefined} reference what was compiled from C, for the reference workload
 * @param {number} share of the usual number of runs
 * @returns {Suite}
 */
export function ensembles({ title, name, spec, checked, ensemble }, method, reference, share = 1) {
  const sizes = runsOf[method];
  const scaled = (/** @type {number} */ runs) => Math.max(1, Math.round(runs * share));
  const cCase = (/** @type {"vector" | "scalar"} */ kind) => {
    const choice = reference?.[kind][method];
    if (choice === undefined) return [];
    const runs = scaled(sizes.c);
    const run = () => 1000 * secondsInC(choice.program, method, runs);
    return [/** @type {Case} */ ({ name: inC[kind], runs, run })];
  };
  const timed = backends
    .filter((backend) => compileModel(checked, { backend }).kernel.backend === backend)
    .map((backend) => {
      const draws = scaled(sizes[backend]);
      return { backend, draws, ...timedOnOneCore(spec, { ...ensemble, draws, method, backend }) };
    });
  return {
    id: `ensembles-${method}`,
    title: `An ensemble of ${title} on one core, ${method === "rk4" ? "RK4" : "Euler"}`,
    rounds: 9,
    cases: [
      ...(name === "reference" ? [...cCase("vector"), ...cCase("scalar")] : []),
      ...timed.map(({ backend, draws, run }) => ({ name: backend, runs: draws, run })),
    ],
    notes: [
      "Compiling the model and starting threads are not in these times; drawing parameters and saving all outputs at all times are.",
      ...(reference === undefined || name !== "reference"
        ? []
        : [
            `C by ${reference.compiler}: ${reference.vector[method].built}; one at a time: ${reference.scalar[method].built}.`,
          ]),
    ],
    close: () => Promise.all(timed.map(({ close }) => close())),
  };
}
