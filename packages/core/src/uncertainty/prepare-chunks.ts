import type { Chunk, ChunkResult, EnsembleTask } from "./chunk.js";
import { prepareBatches } from "./chunk-in-batches.js";
import { prepareSingleRuns } from "./chunk-run-by-run.js";

/**
 * Compiles the task's model; the function returned runs all scenarios of each draw of a chunk. WebAssembly runs several draws side
 * by side wherever the engine has it and the task allows it, unless another backend is asked for; the values are the same to the
 * last bit.
 */
export function prepareChunks(task: EnsembleTask): (chunk: Chunk) => ChunkResult {
  const { backend } = task.options;
  const oneByOne = (): ((chunk: Chunk) => ChunkResult) => prepareSingleRuns(task);
  if (backend !== undefined && backend !== "webassembly") return oneByOne();
  return prepareBatches(task, oneByOne) ?? oneByOne();
}
