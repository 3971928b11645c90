import { runEnsemble } from "@headwater/core";
import { workerThreads } from "@headwater/core/node";
import { england, englandChecked, outputs } from "@headwater/scenarios";

export const title =
  "A thousand draws of England's baseline, threads started and model compiled anew each time";
export const rounds = 3;

const draws = 1000;
const spec = england();
const options = {
  draws,
  checked: englandChecked(),
  scenarios: [{ name: "baseline" }],
  outputs: outputs.filter((output) => output.headline).map(({ variable }) => variable),
};

/** @param {number} workers */
const withWorkers = (workers) => async () => {
  await runEnsemble(spec, { ...options, executor: workerThreads({ workers }) });
};

export const cases = [
  { name: "1 worker thread", runs: draws, run: withWorkers(1) },
  { name: "2 worker threads", runs: draws, run: withWorkers(2) },
  {
    name: "no worker thread",
    runs: draws,
    run: async () => {
      await runEnsemble(spec, options);
    },
  },
];
