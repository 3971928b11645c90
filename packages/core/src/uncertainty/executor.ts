import { type EnsembleJob, type Piece, type PieceResult, prepareJob } from "./ensemble-job.js";

/** Where an ensemble's draws are run. What comes out does not depend on it, to the last bit. */
export interface Executor {
  /** Called before the model is checked, so that what takes time of its own can begin. */
  start?(): void;
  open(job: EnsembleJob): PieceRunner;
}

/** Runs the pieces of one ensemble. */
export interface PieceRunner {
  /** How many pieces run at the same time. */
  readonly lanes: number;
  /** How many pieces may be under way or wait to be taken up. */
  readonly slots: number;
  /** Draws of the first pieces, before it is known how long one takes. */
  readonly firstCount: number;
  /**
   * Runs a piece; rejects, soon, when the signal is aborted. The values are good until the slot is used again.
   *
   * @param slot a number from 0 that no other piece has which is under way or not taken up.
   * @param into takes the values where it is given, exactly as long as they are: then they are good for ever. An executor may
   *   leave it alone.
   */
  run(piece: Piece, slot: number, signal: AbortSignal | undefined, into?: Float64Array): Promise<PieceResult>;
  close(): Promise<void>;
}

/** In this thread, between other work: it lets go between any two pieces. */
export const inThisThread: Executor = {
  open(job) {
    const runPiece = prepareJob(job);
    let rested = performance.now();
    return {
      lanes: 1,
      slots: 1,
      firstCount: 1,
      async run(piece, _slot, signal, into) {
        if (performance.now() - rested > 20) {
          await new Promise((resolve) => setTimeout(resolve, 0));
          rested = performance.now();
        }
        signal?.throwIfAborted();
        return runPiece(piece, into);
      },
      close: async () => {},
    };
  },
};
