import { compileModel } from "../compile/compile-model.js";
import { resolveLimits } from "../model/limits.js";
import { resolveClock } from "../simulate/clock.js";
import { Past } from "../simulate/past.js";
import { createRunner } from "../simulate/runner.js";
import { countedValue, watchesOf, withWatches } from "../simulate/watches.js";
import type { ChunkFailure, EnsembleTask, RunChunk } from "./chunk.js";
import { Room } from "./room.js";
import { alikeScenarios } from "./shared-past.js";

/** Runs a task's draws one after the other. */
export function prepareSingleRuns(task: EnsembleTask): RunChunk {
  const { options, outputs, times, drawn } = task;
  const { model, cells } = withWatches(task.model, false);
  const watchCount = watchesOf(task.model).length;
  // What a run keeps was looked at for all of them; what is watched is saved beside it.
  const { values: most } = resolveLimits(options.limits);
  const limits = {
    ...options.limits,
    values: most + cells.length * resolveClock(model.time, options).times.length,
  };
  const compiled = compileModel(model, {
    backend: options.backend === "interpreter" ? "interpreter" : "javascript",
  });
  const scenarios = task.scenarios.map(({ moves, parameters, columns }) => ({
    runner: createRunner(compiled, {
      ...options,
      moves,
      looks: "outputs",
      limits,
      outputs: [...outputs, ...cells.map(({ cell }) => cell)],
    }),
    parameters: parameters.slice(),
    columns,
    targets: new Float64Array(moves.length),
  }));
  const alike = alikeScenarios(task);
  const step = Math.min(...[...alike].map((position) => scenarios[position]?.runner.lastStillStep ?? 0));
  const past = alike.size > 1 && step > 0 ? new Past(step) : undefined;
  const savedCount = scenarios[0]?.runner.clock.times.length ?? 0;
  const saved = new Float64Array((outputs.length + cells.length) * savedCount);
  const perRun = outputs.length * times.length;
  const room = new Room();

  return ({ first, count, parameters: rows, targets: targetRows }, into) => {
    const values = into ?? room.take(count * scenarios.length * perRun);
    const watched = new Float64Array(count * scenarios.length * watchCount);
    const failures: ChunkFailure[] = [];
    for (let draw = 0; draw < count; draw++) {
      past?.forget();
      scenarios.forEach(({ runner, parameters, columns, targets }, scenario) => {
        for (const column of columns) {
          parameters[drawn[column] as number] = rows[draw * drawn.length + column] as number;
        }
        const from = draw * targets.length;
        targets.set(targetRows[scenario]?.subarray(from, from + targets.length) ?? []);
        const shared = alike.has(scenario) ? past : undefined;
        const failure = runner.run(parameters, targets, saved, 0, shared, first + draw);
        if (failure !== undefined) failures.push({ draw: first + draw, scenario, failure });
        let at = (draw * scenarios.length + scenario) * perRun;
        for (let output = 0; output < outputs.length; output++) {
          for (const time of times) values[at++] = saved[output * savedCount + time] as number;
        }
        const seen = watched.subarray((draw * scenarios.length + scenario) * watchCount);
        cells.forEach(({ counts }, i) => {
          const from = (outputs.length + i) * savedCount;
          seen[i] = countedValue(counts, savedCount, (time) => saved[from + time] as number);
        });
        seen.set(runner.created(), cells.length);
      });
    }
    return { first, count, values, watched, failures };
  };
}
