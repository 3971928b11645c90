import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import type { DrawNumber } from "@headwater/core";
import type { SampleJob } from "./sample-worker.js";

/** Draws that a thread makes side by side, and is given in one piece. */
const pieceSize = 4;

/**
 * Makes draws in threads, which are given them in turn. An abort ends the threads at once: draws that are not told by then are not
 * made. So does a failure, of a thread or of `onDraw`; it is thrown when all have ended.
 *
 * @param onDraw told of each draw, in the order in which they come in: `CutDraw`s of England, `ProposedDraw`s of a model of one's own.
 */
export async function sampleInThreads<Draw extends DrawNumber>(
  job: SampleJob,
  workers: number,
  onDraw: (draw: Draw) => void,
  signal: AbortSignal,
): Promise<void> {
  const pieces = Array.from({ length: workers }, (): DrawNumber[] => []);
  job.wanted.forEach((number, i) => {
    pieces[Math.floor(i / pieceSize) % workers]?.push(number);
  });
  const ending = new AbortController();
  const end = () => ending.abort();
  signal.addEventListener("abort", end, { once: true });
  if (signal.aborted) end();
  const threads = pieces
    .filter(({ length }) => length > 0)
    .map((wanted) => runThread({ ...job, wanted }, onDraw, ending.signal));
  try {
    await Promise.all(threads);
  } finally {
    end();
    await Promise.allSettled(threads);
    signal.removeEventListener("abort", end);
  }
}

function runThread<Draw extends DrawNumber>(
  job: SampleJob,
  onDraw: (draw: Draw) => void,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), { workerData: job });
    const stop = () => {
      void worker.terminate();
    };
    signal.addEventListener("abort", stop, { once: true });
    if (signal.aborted) stop();
    const tell = (draw: Draw) => {
      try {
        onDraw(draw);
      } catch (thrown) {
        worker.off("message", tell);
        reject(thrown);
        stop();
      }
    };
    worker.on("message", tell);
    worker.on("error", reject);
    worker.on("exit", (code) => {
      signal.removeEventListener("abort", stop);
      if (code === 0 || signal.aborted) resolve();
      else reject(new Error(`a thread that sampled ended with ${code}`));
    });
  });
}

/** Threads load built files: from `dist/sampling`, where a built file of any folder of `dist` finds it, and this source too. */
function workerFile(): string {
  const here = import.meta.url;
  const file = here.endsWith(".ts") ? "../../dist/sampling/sample-worker.js" : "../sampling/sample-worker.js";
  return fileURLToPath(new URL(file, here));
}
