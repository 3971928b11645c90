import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import { HeadwaterError } from "../model/diagnostics.js";
import type { Chunk, ChunkResult } from "../uncertainty/chunk.js";
import type { Executor } from "../uncertainty/executor.js";

/** How many threads to use. */
export interface WorkerThreadsOptions {
  /** A whole number from 1; as many as the machine runs at once when absent. */
  readonly workers?: number;
}

/**
 * Runs ensembles in worker threads. Each ensemble has threads of its own, which end with it.
 *
 * @throws HeadwaterError `usage` when `workers` is not a whole number from 1.
 * @example await runEnsemble(model, { ...options, executor: workerThreads() })
 */
export function workerThreads({ workers = availableParallelism() }: WorkerThreadsOptions = {}): Executor {
  if (!(Number.isSafeInteger(workers) && workers >= 1)) throw wrongWorkers(workers);
  return {
    open(task) {
      const pool = new Piscina<Chunk, ChunkResult>({
        filename: workerFile(),
        workerData: task,
        minThreads: workers,
        maxThreads: workers,
      });
      return {
        lanes: workers,
        run: (chunk, signal) => pool.run(chunk, signal === undefined ? {} : { signal }),
        close: () => pool.destroy(),
      };
    },
  };
}

/** Threads load compiled files: beside this one or, where this one is run from its source, in `dist`. */
function workerFile(): string {
  const here = import.meta.url;
  return fileURLToPath(new URL(here.endsWith(".ts") ? "../../dist/node/worker.js" : "./worker.js", here));
}

function wrongWorkers(workers: number): HeadwaterError {
  const message = `\`workers\` is ${workers}.`;
  return new HeadwaterError("usage", [
    { code: "workers", severity: "error", path: ["workers"], message, expected: "a whole number from 1" },
  ]);
}
