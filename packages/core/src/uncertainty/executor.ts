import { type Chunk, type ChunkResult, type EnsembleTask, prepareChunks } from "./chunk.js";

/** Where an ensemble's draws are run. What comes out does not depend on it, to the last bit. */
export interface Executor {
  open(task: EnsembleTask): ChunkRunner;
}

interface ChunkRunner {
  /** How many chunks can run at the same time. */
  readonly lanes: number;
  /** Runs a chunk; rejects, soon, when the signal is aborted. */
  run(chunk: Chunk, signal: AbortSignal | undefined): Promise<ChunkResult>;
  close(): Promise<void>;
}

/** In this thread, between other work: it lets go every few milliseconds. */
export const inThisThread: Executor = {
  open(task) {
    const runChunk = prepareChunks(task);
    let rested = performance.now();
    return {
      lanes: 1,
      async run(chunk, signal) {
        if (performance.now() - rested > 20) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          rested = performance.now();
        }
        signal?.throwIfAborted();
        return runChunk(chunk);
      },
      close: async () => {},
    };
  },
};
