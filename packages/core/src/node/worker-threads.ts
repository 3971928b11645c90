import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { Piscina } from "piscina";
import type { CheckedModel } from "../equations/checked-model.js";
import { HeadwaterError } from "../model/diagnostics.js";
import { type EnsembleJob, type PieceResult, valuesPerDraw } from "../uncertainty/ensemble-job.js";
import type { Executor, PieceRunner } from "../uncertainty/executor.js";
import type { Answer, JobContent, JobKey, Request } from "./worker.js";

/** How many threads to use. */
export interface WorkerThreadsOptions {
  /** A whole number from 1; as many as the machine runs at once when absent. */
  readonly workers?: number;
}

/** Worker threads that run ensembles, one after another or several at a time. */
export interface WorkerThreads extends Executor {
  /** Ends the threads. The next ensemble starts others. */
  close(): Promise<void>;
}

/** Of each thread: one that it runs, and others so that it never waits for this one. */
const piecesPerLane = 4;

/**
 * Runs ensembles in worker threads. They start with the first ensemble, while its model is checked, and then wait for the next, with
 * the model compiled: keep the executor for all of them. Waiting threads do not keep the process alive.
 *
 * @throws HeadwaterError `usage` when `workers` is not a whole number from 1.
 * @example await runEnsemble(model, { ...options, executor: workerThreads() })
 */
export function workerThreads({
  workers = availableParallelism(),
}: WorkerThreadsOptions = {}): WorkerThreads {
  if (!(Number.isSafeInteger(workers) && workers >= 1)) throw wrongWorkers(workers);
  const numbers = new JobNumbers();
  let pool: Piscina<Request, Answer> | undefined;
  const start = () => {
    pool ??= startPool(workers);
    return pool;
  };
  return {
    start,
    open: (job) => openJob(start(), workers, job, numbers.next(job)),
    async close() {
      const ended = pool;
      pool = undefined;
      await ended?.destroy();
    },
  };
}

function startPool(workers: number): Piscina<Request, Answer> {
  const pool = new Piscina<Request, Answer>({
    filename: workerFile(),
    minThreads: workers,
    maxThreads: workers,
    recordTiming: false,
  });
  // What goes wrong with a piece rejects it. This is told besides of answers that come in when their piece has just been stopped.
  pool.on("error", () => {});
  return pool;
}

function openJob(
  pool: Piscina<Request, Answer>,
  workers: number,
  ensemble: EnsembleJob,
  { job, isNew }: NumberedJob,
): PieceRunner {
  const width = valuesPerDraw(ensemble);
  const models = ensemble.parts.map(({ task }) => task.model);
  const content: JobContent = {
    parts: ensemble.parts.map(({ task: { model: _, ...task }, scenarios }) => ({ task, scenarios })),
    draws: ensemble.draws,
  };
  const whole: JobContent = { ...content, models };
  const buffers: SharedArrayBuffer[] = [];
  const roomIn = (slot: number, count: number) => {
    let buffer = buffers[slot];
    if (buffer === undefined || buffer.byteLength < 8 * count * width) {
      buffer = new SharedArrayBuffer(8 * count * width);
      buffers[slot] = buffer;
    }
    return new Float64Array(buffer, 0, count * width);
  };
  let asked = 0;
  return {
    lanes: workers,
    slots: piecesPerLane * workers,
    firstCount: 16,
    async run(piece, slot, signal, given): Promise<PieceResult> {
      const values = given?.buffer instanceof SharedArrayBuffer ? given : roomIn(slot, piece.count);
      const request = { piece, job, into: values.buffer as SharedArrayBuffer, at: values.byteOffset };
      const options = signal === undefined ? {} : { signal };
      asked += 1;
      // The first pieces go to one thread each.
      const first = asked <= workers ? { ...request, content: isNew ? whole : content } : request;
      let answer = await pool.run(first, options);
      if (answer === "more-wanted") answer = await pool.run({ ...request, content: whole }, options);
      if (answer === "more-wanted") throw new Error("a worker thread did not take up its job");
      return { ...answer, values };
    },
    close: async () => {},
  };
}

interface NumberedJob {
  readonly job: JobKey;
  /** Whether one of its models was in no job before. */
  readonly isNew: boolean;
}

/** Numbers jobs, and the models that they are about: two jobs about one model have the same number of it. */
class JobNumbers {
  readonly #models = new WeakMap<CheckedModel, number>();
  #jobs = 0;
  #count = 0;

  next({ parts }: EnsembleJob): NumberedJob {
    this.#jobs += 1;
    const before = this.#count;
    const models = parts.map(({ task }) => this.#numberOf(task.model));
    return { job: { id: this.#jobs, models }, isNew: this.#count > before };
  }

  #numberOf(model: CheckedModel): number {
    const known = this.#models.get(model);
    if (known !== undefined) return known;
    this.#count += 1;
    this.#models.set(model, this.#count);
    return this.#count;
  }
}

/** Threads load built files: from `dist/node`, where a built file of any folder of `dist` finds it, and this source too. */
function workerFile(): string {
  const here = import.meta.url;
  return fileURLToPath(
    new URL(here.endsWith(".ts") ? "../../dist/node/worker.js" : "../node/worker.js", here),
  );
}

function wrongWorkers(workers: number): HeadwaterError {
  const message = `\`workers\` is ${workers}.`;
  return new HeadwaterError("usage", [
    { code: "workers", severity: "error", path: ["workers"], message, expected: "a whole number from 1" },
  ]);
}
