import { hasVectors, isRefusal } from "../compile/webassembly/engine.js";
import { TooLarge } from "../compile/webassembly/static-memory.js";
import { Batch, type BatchPast, type Member } from "../simulate/batch.js";
import { resolveClock } from "../simulate/clock.js";
import { wholeSeed } from "../simulate/seed.js";
import { countedValue, type WatchedCell, withWatches } from "../simulate/watches.js";
import type { Chunk, ChunkFailure, EnsembleTask, RunChunk } from "./chunk.js";
import { Room } from "./room.js";
import { alikeScenarios } from "./shared-past.js";

/**
 * Runs a task's draws several at a time in WebAssembly. A run in which something looks wrong is run again by `oneByOne`, which says
 * what it is.
 *
 * @returns undefined where the engine has no WebAssembly with vectors, the method has no fixed step, or the model is too large.
 */
export function prepareBatches(task: EnsembleTask, oneByOne: () => RunChunk): RunChunk | undefined {
  const made = batchFor(task);
  if (made === undefined) return undefined;
  const { batch, cells } = made;
  const { outputs, times, scenarios } = task;
  const alike = alikeScenarios(task);
  const step = batch.lastStillStep([...alike]);
  const sharedStep = alike.size > 1 && step > 0 ? step : undefined;
  const perRun = outputs.length * times.length;
  const members = scenarios.map(({ parameters, moves }) =>
    Array.from({ length: batch.members }, () => ({
      parameters: parameters.slice(),
      targets: new Float64Array(moves.length),
      draw: 0,
    })),
  );
  const room = new Room();
  let again: RunChunk | undefined;

  return (chunk, into) => {
    const { first, count } = chunk;
    const values = into ?? room.take(count * scenarios.length * perRun);
    const watched = new Float64Array(count * scenarios.length * cells.length);
    const failures: ChunkFailure[] = [];
    const troubled = new Set<number>();
    for (let from = 0; from < count; from += batch.members) {
      const size = Math.min(batch.members, count - from);
      const past: BatchPast | undefined = sharedStep === undefined ? undefined : { step: sharedStep };
      scenarios.forEach((_, scenario) => {
        const filled = (members[scenario] ?? []).slice(0, size);
        filled.forEach((member, i) => {
          fill(member, task, chunk, scenario, from + i);
        });
        batch.run(scenario, filled, alike.has(scenario) ? past : undefined);
        const at = (from * scenarios.length + scenario) * perRun;
        batch.copySaved(size, outputs.length, times, values, at, scenarios.length * perRun);
        for (let member = 0; member < size; member++) {
          if (batch.isTroubled(member)) troubled.add(from + member);
          const seen = ((from + member) * scenarios.length + scenario) * cells.length;
          cells.forEach(({ counts }, i) => {
            const savedAt = (time: number) => batch.saved(member, outputs.length + i, time);
            watched[seen + i] = countedValue(counts, batch.savedTimes, savedAt);
          });
        }
      });
    }
    for (const draw of troubled) {
      again ??= oneByOne();
      const result = again(oneOf(task, chunk, draw));
      values.set(result.values, draw * scenarios.length * perRun);
      watched.set(result.watched, draw * scenarios.length * cells.length);
      failures.push(...result.failures);
    }
    return { first, count, values, watched, failures };
  };
}

interface WatchedBatch {
  readonly batch: Batch;
  readonly cells: readonly WatchedCell[];
}

function batchFor(task: EnsembleTask): WatchedBatch | undefined {
  const { options, outputs, scenarios } = task;
  const { model, cells } = withWatches(task.model, true);
  const clock = resolveClock(model.time, options);
  const { method } = clock;
  if (method === "rk45" || !hasVectors()) return undefined;
  try {
    const batch = new Batch({
      model,
      clock: { ...clock, method },
      outputs: [...outputs, ...cells.map(({ cell }) => cell)],
      scenarios: scenarios.map(({ moves }) => moves),
      seed: wholeSeed(options.seed),
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    });
    return { batch, cells };
  } catch (error) {
    // What is wrong with the task itself is said by whoever runs it one by one.
    if (error instanceof TooLarge || isRefusal(error)) return undefined;
    throw error;
  }
}

type Writable = { parameters: Float64Array; targets: Float64Array; draw: number };

/** Puts a draw's parameters and targets into a member. */
function fill(
  member: Writable & Member,
  { drawn, scenarios }: EnsembleTask,
  { first, parameters, targets }: Chunk,
  scenario: number,
  draw: number,
): void {
  member.draw = first + draw;
  for (const column of scenarios[scenario]?.columns ?? []) {
    member.parameters[drawn[column] as number] = parameters[draw * drawn.length + column] as number;
  }
  const from = draw * member.targets.length;
  member.targets.set(targets[scenario]?.subarray(from, from + member.targets.length) ?? []);
}

/** A chunk of one of its draws. */
function oneOf(
  { drawn, scenarios }: EnsembleTask,
  { first, parameters, targets }: Chunk,
  draw: number,
): Chunk {
  const row = (matrix: Float64Array, width: number) => matrix.subarray(draw * width, (draw + 1) * width);
  return {
    first: first + draw,
    count: 1,
    parameters: row(parameters, drawn.length),
    targets: targets.map((matrix, scenario) => row(matrix, scenarios[scenario]?.moves.length ?? 0)),
  };
}
