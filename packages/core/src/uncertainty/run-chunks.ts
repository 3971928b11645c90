import type { Chunk, ChunkResult, EnsembleTask } from "./chunk.js";
import type { ParameterDraws } from "./draw-parameters.js";
import { type Executor, inThisThread } from "./executor.js";

/** How to run. */
export interface ChunkOptions {
  /** Where to run; in this thread when absent. `workerThreads()` of `@headwater/core/node` uses all cores. */
  readonly executor?: Executor;
  /** Stops within a second; what is finished is kept. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Draws per piece of work; changes nothing but speed. */
  readonly chunkSize?: number;
}

/** Runs all draws, in pieces; those that are finished, ascending, when the signal is aborted. */
export async function runChunks(
  task: EnsembleTask,
  parameters: ParameterDraws,
  targets: readonly Float64Array[],
  { executor = inThisThread, signal, onProgress, chunkSize }: ChunkOptions,
): Promise<ChunkResult[]> {
  const total = parameters.count;
  if (signal?.aborted) return [];
  const runner = executor.open(task);
  const size = chunkSize ?? Math.min(16, Math.max(1, Math.ceil(total / (runner.lanes * 8))));
  const results: ChunkResult[] = [];
  let next = 0;
  let done = 0;
  const lane = async () => {
    while (next < total && !signal?.aborted) {
      const first = next;
      next = Math.min(next + size, total);
      const result = await runner.run(chunkOf(first, next - first, task, parameters, targets), signal);
      results.push(result);
      done += result.count;
      onProgress?.({ done, total });
    }
  };
  try {
    // Twice as many as can run, so that none waits for this thread.
    await Promise.all(Array.from({ length: runner.lanes * 2 }, lane));
  } catch (error) {
    if (!signal?.aborted) throw error;
  } finally {
    await runner.close();
  }
  return results.sort((a, b) => a.first - b.first);
}

function chunkOf(
  first: number,
  count: number,
  task: EnsembleTask,
  parameters: ParameterDraws,
  targets: readonly Float64Array[],
): Chunk {
  const rows = (matrix: Float64Array, width: number) => matrix.slice(first * width, (first + count) * width);
  return {
    first,
    count,
    parameters: rows(parameters.values, parameters.names.length),
    targets: targets.map((matrix, scenario) => rows(matrix, task.scenarios[scenario]?.moves.length ?? 0)),
  };
}

/** Puts the chunks' values together as [scenario][output], each [draw][time], without the failed draws. */
export function gather(task: EnsembleTask, results: readonly ChunkResult[], failed: ReadonlySet<number>) {
  const draws = results
    .flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i))
    .filter((draw) => !failed.has(draw));
  const width = task.times.length;
  const values = task.scenarios.map(() => task.outputs.map(() => new Float64Array(draws.length * width)));
  let row = 0;
  for (const { first, count, values: from } of results) {
    for (let i = 0; i < count; i++) {
      if (failed.has(first + i)) continue;
      let at = i * values.length * task.outputs.length * width;
      for (const outputs of values) {
        for (const into of outputs) {
          into.set(from.subarray(at, at + width), row * width);
          at += width;
        }
      }
      row += 1;
    }
  }
  return { draws, values };
}
