import { HeadwaterError } from "../model/diagnostics.js";
import { type EnsembleJob, type Piece, type PieceResult, valuesPerDraw } from "./ensemble-job.js";
import { type Executor, inThisThread, type PieceRunner } from "./executor.js";
import { pieceSizes } from "./piece-sizes.js";

/** How to run. */
export interface PieceOptions {
  /** Where to run; in this thread when absent. `workerThreads()` of `@headwater/core/node` uses all cores. */
  readonly executor?: Executor;
  /** Stops within a second; what is finished is kept. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  /** Draws per piece of work, a whole number from 1; changes nothing but speed. Fitted to the time a draw takes when absent. */
  readonly chunkSize?: number;
}

/**
 * Runs all draws, in pieces, and hands the results over in the order of the draws, however many pieces run at a time. Never more
 * results wait than the runner has slots. When the signal is aborted, pieces are handed over up to the first that is not finished:
 * what was taken is always the first so many draws.
 *
 * @param room where the values of a piece may be put, if anywhere: see `PieceRunner.run`.
 */
export async function runPieces(
  job: EnsembleJob,
  { executor = inThisThread, signal, onProgress, chunkSize }: PieceOptions,
  take: (result: PieceResult) => void | Promise<void>,
  room?: (piece: Piece) => Float64Array | undefined,
): Promise<void> {
  requireWhole(chunkSize);
  if (signal?.aborted) return;
  const total = job.draws.count;
  const runner = executor.open(job);
  const sizes = pieceSizes(runner, total, valuesPerDraw(job), chunkSize);
  const under: Promise<PieceResult>[] = [];
  let begun = 0;
  let next = 0;
  let done = 0;
  const fill = () => {
    while (under.length < runner.slots && next < total && !signal?.aborted) {
      const count = sizes.next(total - next);
      const piece = { first: next, count };
      under.push(begin(runner, piece, begun % runner.slots, signal, room?.(piece)));
      begun += 1;
      next += count;
    }
  };
  try {
    fill();
    for (let first = under.shift(); first !== undefined; first = under.shift()) {
      const result = await first.catch((error: unknown) => {
        if (!signal?.aborted) throw error;
      });
      if (result === undefined) break;
      sizes.learn(result);
      await take(result);
      done += result.count;
      onProgress?.({ done, total });
      fill();
    }
  } finally {
    await runner.close();
  }
}

function requireWhole(chunkSize: number | undefined): void {
  if (chunkSize === undefined || (Number.isSafeInteger(chunkSize) && chunkSize >= 1)) return;
  const message = `\`chunkSize\` is ${chunkSize}.`;
  const expected = "a whole number from 1";
  throw new HeadwaterError("usage", [
    { code: "chunk-size", severity: "error", path: ["chunkSize"], message, expected },
  ]);
}

/** Begins a piece; should it fail before it is waited for, that is no failure that nobody hears of. */
function begin(runner: PieceRunner, ...how: Parameters<PieceRunner["run"]>) {
  const result = runner.run(...how);
  result.catch(() => {});
  return result;
}
