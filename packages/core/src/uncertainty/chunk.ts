import { compileModel } from "../compile/compile-model.js";
import type { CheckedModel } from "../equations/checked-model.js";
import type { RunFailure } from "../simulate/failure.js";
import { Past } from "../simulate/past.js";
import type { RunOptions } from "../simulate/run-options.js";
import { createRunner, type Runner } from "../simulate/runner.js";
import type { LeverMove } from "../simulate/scenario.js";

/** What all draws of an ensemble have in common: plain data that can be sent to a worker. */
export interface EnsembleTask {
  readonly model: CheckedModel;
  readonly options: RunOptions;
  /** Cells of the model to keep. */
  readonly outputs: readonly number[];
  /** Positions of the times to keep among the saved times. */
  readonly times: readonly number[];
  /** Parameter cells that are drawn, one per column of a chunk. */
  readonly drawn: readonly number[];
  readonly scenarios: readonly TaskScenario[];
}

export interface TaskScenario {
  readonly moves: readonly LeverMove[];
  /** All parameter cells, with the scenario's own values put in. */
  readonly parameters: Float64Array;
  /** Columns of a chunk that this scenario takes: those of parameters that it does not set itself. */
  readonly columns: readonly number[];
}

/** Some draws in a row. */
export interface Chunk {
  /** Number of the first draw, from 0. */
  readonly first: number;
  readonly count: number;
  /** [draw][column] */
  readonly parameters: Float64Array;
  /** For each scenario [draw][move]. */
  readonly targets: readonly Float64Array[];
}

export interface ChunkResult {
  readonly first: number;
  readonly count: number;
  /** [draw][scenario][output][time] */
  readonly values: Float64Array;
  readonly failures: readonly ChunkFailure[];
}

interface ChunkFailure {
  readonly draw: number;
  /** Position of the scenario. */
  readonly scenario: number;
  readonly failure: RunFailure;
}

/** Compiles the task's model; the function returned runs all scenarios of each draw of a chunk. */
export function prepareChunks(task: EnsembleTask): (chunk: Chunk) => ChunkResult {
  const { model, options, outputs, times, drawn } = task;
  const compiled = compileModel(model, options.backend === undefined ? {} : { backend: options.backend });
  const scenarios = task.scenarios.map(({ moves, parameters, columns }) => ({
    runner: createRunner(compiled, { ...options, moves, outputs }),
    parameters: parameters.slice(),
    columns,
    targets: new Float64Array(moves.length),
  }));
  const shared = sharedPast(task, scenarios);
  const savedCount = scenarios[0]?.runner.clock.times.length ?? 0;
  const saved = new Float64Array(outputs.length * savedCount);
  const perRun = outputs.length * times.length;

  return ({ first, count, parameters: rows, targets: targetRows }) => {
    const values = new Float64Array(count * scenarios.length * perRun);
    const failures: ChunkFailure[] = [];
    for (let draw = 0; draw < count; draw++) {
      shared?.past.forget();
      scenarios.forEach(({ runner, parameters, columns, targets }, scenario) => {
        for (const column of columns) {
          parameters[drawn[column] as number] = rows[draw * drawn.length + column] as number;
        }
        const from = draw * targets.length;
        targets.set(targetRows[scenario]?.subarray(from, from + targets.length) ?? []);
        const past = shared?.scenarios.has(scenario) ? shared.past : undefined;
        const failure = runner.run(parameters, targets, saved, 0, past);
        if (failure !== undefined) failures.push({ draw: first + draw, scenario, failure });
        let at = (draw * scenarios.length + scenario) * perRun;
        for (let output = 0; output < outputs.length; output++) {
          for (const time of times) values[at++] = saved[output * savedCount + time] as number;
        }
      });
    }
    return { first, count, values, failures };
  };
}

/**
 * The past that scenarios share: those with the first scenario's parameters, up to the step before any of them moves a lever.
 * Undefined when there is nothing to share.
 */
function sharedPast(
  task: EnsembleTask,
  prepared: readonly { readonly runner: Runner }[],
): { readonly past: Past; readonly scenarios: ReadonlySet<number> } | undefined {
  const [first] = task.scenarios;
  if (first === undefined) return undefined;
  const alike = task.scenarios.flatMap((scenario, position) =>
    sameNumbers(scenario.parameters, first.parameters) && sameNumbers(scenario.columns, first.columns)
      ? [position]
      : [],
  );
  const step = Math.min(...alike.map((position) => prepared[position]?.runner.lastStillStep ?? 0));
  return alike.length > 1 && step > 0 ? { past: new Past(step), scenarios: new Set(alike) } : undefined;
}

function sameNumbers(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  return one.length === other.length && Array.from(one).every((value, i) => Object.is(value, other[i]));
}
