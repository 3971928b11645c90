// Ensembles that give the time of their runs alone: checking and compiling the model and starting threads lie outside of it. The
// threads stay alive from round to round.
import { runEnsemble } from "@headwater/core";
import { workerThreads } from "@headwater/core/node";

/** @import { EnsembleOptions, Executor, ModelSpec } from "@headwater/core" */
/** @typedef {{ readonly run: () => Promise<number>, readonly close: () => Promise<void> }} Timed `run` gives milliseconds */

/**
 * On one core: what a single thread takes to draw the parameters, to run, and to save the outputs. Sending the values elsewhere and
 * putting them together are not in it.
 * @param {ModelSpec} spec
 * @param {Omit<EnsembleOptions, "executor">} options
 * @returns {Timed}
 */
export function timedOnOneCore(spec, options) {
  const threads = workerThreads({ workers: 1 });
  let spent = 0;
  /** @type {Executor} */
  const executor = {
    start: () => threads.start?.(),
    open(job) {
      const opened = threads.open(job);
      return {
        ...opened,
        run: async (...piece) => {
          const result = await opened.run(...piece);
          spent += result.took;
          return result;
        },
      };
    },
  };
  const run = async () => {
    spent = 0;
    await runEnsemble(spec, { ...options, executor });
    return spent;
  };
  return { run, close: () => threads.close() };
}

/**
 * In several threads: from the first piece of work that is sent to the last one that is back, with its values.
 * @param {ModelSpec} spec
 * @param {Omit<EnsembleOptions, "executor">} options
 * @param {number} workers
 * @returns {Timed}
 */
export function timedInThreads(spec, options, workers) {
  const threads = workerThreads({ workers });
  let [first, last] = [0, 0];
  /** @type {Executor} */
  const executor = {
    start: () => threads.start?.(),
    open(job) {
      const opened = threads.open(job);
      first = Number.POSITIVE_INFINITY;
      return {
        ...opened,
        run: async (...piece) => {
          first = Math.min(first, performance.now());
          const result = await opened.run(...piece);
          last = performance.now();
          return result;
        },
      };
    },
  };
  const run = async () => {
    await runEnsemble(spec, { ...options, executor });
    return last - first;
  };
  return { run, close: () => threads.close() };
}
