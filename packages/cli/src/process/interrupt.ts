import { exitCode } from "./exit-code.js";

/**
 * What Ctrl-C does. While `finish` runs an ensemble, the first one aborts its signal, so that the draws that are complete can
 * still be written; a second one, or one after `finish`, ends the process with 130 as soon as nothing is being written. Before
 * the first `finish` nothing is caught, and the process simply ends, even in the middle of a long computation.
 */
export interface Interrupt {
  /** Runs `work` so that the first interrupt stops it in good order. */
  finish<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T>;
}

export function listenForInterrupt(say: (text: string) => void): Interrupt {
  const controller = new AbortController();
  let orderly = false;
  let listening = false;
  const listen = () => {
    if (listening) return;
    listening = true;
    process.on("SIGINT", () => {
      if (controller.signal.aborted || !orderly) process.exit(exitCode.interrupted);
      controller.abort();
      say(
        "\nInterrupted: finishing with the draws that are complete. Press Ctrl-C again to leave at once.\n",
      );
    });
  };
  return {
    async finish(work) {
      listen();
      orderly = true;
      try {
        return await work(controller.signal);
      } finally {
        orderly = false;
      }
    },
  };
}
