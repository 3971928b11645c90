import type { EnsembleTask, RunChunk } from "./chunk.js";
import { prepareBatches } from "./chunk-in-batches.js";
import { prepareSingleRuns } from "./chunk-run-by-run.js";

/**
 * Compiles the task's model. WebAssembly runs several draws side
 * by side wherever the engine has it and the task allows it, unless another backend is asked for; the values are the same to the
 * last bit.
 */
export function prepareChunks(task: EnsembleTask): RunChunk {
  const { backend } = task.options;
  const oneByOne = (): RunChunk => prepareSingleRuns(task);
  if (backend !== undefined && backend !== "webassembly") return oneByOne();
  return prepareBatches(task, oneByOne) ?? oneByOne();
}
