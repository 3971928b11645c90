// Runs as many draws as the command line says of a small model and prints the most memory that the process has had, in KB.
import { runEnsemble } from "@headwater/core";

/** @import { EnsembleOptions, ModelSpec } from "@headwater/core" */

/** @type {ModelSpec} */
const bathtub = {
  name: "bathtub",
  time: { unit: "minute", start: 0, stop: 10, dt: 0.5, save: 1 },
  stocks: {
    water: { unit: "litre", doc: "In the tub", initial: 20, inflows: ["fill"], outflows: ["drain"] },
  },
  flows: {
    fill: { unit: "litre/minute", doc: "Through the tap", equation: "tap" },
    drain: { unit: "litre/minute", doc: "Through the drain", equation: "water / stay" },
  },
  parameters: {
    tap: {
      unit: "litre/minute",
      doc: "Flow of the tap",
      value: 5,
      distribution: { kind: "uniform", low: 4, high: 6 },
    },
    stay: {
      unit: "minute",
      doc: "Time in the tub",
      value: 2,
      distribution: { kind: "uniform", low: 1, high: 3 },
    },
  },
};

const draws = Number(process.argv[2]);
const options = /** @type {EnsembleOptions} */ ({
  draws,
  scenarios: [{ name: "baseline" }],
  outputs: ["water", "drain"],
  keep: "summary",
});
await runEnsemble(bathtub, options);
process.stdout.write(`${process.resourceUsage().maxRSS}\n`);
