import type { CheckedModel } from "../equations/checked-model.js";
import { rememberLast } from "../model/last-few.js";
import type { EnsembleTask } from "../uncertainty/chunk.js";
import type { DrawPlan } from "../uncertainty/draw-plan.js";
import type { JobPart, Piece, PieceResult } from "../uncertainty/ensemble-job.js";
import { prepareJob, valuesPerDraw } from "../uncertainty/ensemble-job.js";

// What a worker imports decides how fast it starts: neither the parser nor the checks are among it.

/** What the main thread asks for. */
export interface Request {
  readonly piece: Piece;
  readonly job: JobKey;
  /** Absent where this thread should know it already. */
  readonly content?: JobContent;
  /** Takes the values, from this byte on. */
  readonly into: SharedArrayBuffer;
  readonly at: number;
}

/** Numbers that tell a job, and the models of its parts, from others of the same pool. */
export interface JobKey {
  readonly id: number;
  readonly models: readonly number[];
}

/** A job without its models, which may be known from another job; those of its parts in order where they are new. */
export interface JobContent {
  readonly parts: readonly {
    readonly task: Omit<EnsembleTask, "model">;
    readonly scenarios: readonly number[];
  }[];
  readonly draws: DrawPlan;
  readonly models?: readonly CheckedModel[];
}

/** The result without its values, which are in `into`; or that this thread lacks the content of the job, or its models. */
export type Answer = Omit<PieceResult, "values"> | "more-wanted";

type RunPiece = (piece: Piece, into: SharedArrayBuffer, at: number) => PieceResult;

/** Jobs at a time: several ensembles may share a pool. */
const mostJobs = 4;

const jobs = new Map<number, RunPiece>();
/** The last models, so that what is compiled for one is not compiled again for its next ensemble. */
const models = new Map<number, CheckedModel>();

/** Runs a piece of a job. */
export default function run({ piece, job, content, into, at }: Request): Answer {
  const runPiece = jobs.get(job.id) ?? (content && prepare(job, content));
  if (runPiece === undefined) return "more-wanted";
  const { values: _, ...rest } = runPiece(piece, into, at);
  return rest;
}

/** Undefined where a model is missing. */
function prepare(key: JobKey, { parts, draws, models: sent }: JobContent): RunPiece | undefined {
  const known: JobPart[] = [];
  for (const [i, { task, scenarios }] of parts.entries()) {
    const id = key.models[i] ?? 0;
    const model = models.get(id) ?? sent?.[i];
    if (model === undefined) return undefined;
    rememberLast(models, id, model, mostJobs);
    known.push({ task: { ...task, model }, scenarios });
  }
  const whole = { parts: known, draws };
  const [run, width] = [prepareJob(whole), valuesPerDraw(whole)];
  const runPiece: RunPiece = (piece, into, at) => run(piece, new Float64Array(into, at, piece.count * width));
  rememberLast(jobs, key.id, runPiece, mostJobs);
  return runPiece;
}
