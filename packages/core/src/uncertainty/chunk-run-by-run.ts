import { compileModel } from "../compile/compile-model.js";
import { Past } from "../simulate/past.js";
import { createRunner } from "../simulate/runner.js";
import type { Chunk, ChunkFailure, ChunkResult, EnsembleTask } from "./chunk.js";
import { Room } from "./room.js";
import { alikeScenarios } from "./shared-past.js";

/** Runs a task's draws one after the other. */
export function prepareSingleRuns(task: EnsembleTask): (chunk: Chunk) => ChunkResult {
  const { model, options, outputs, times, drawn } = task;
  const compiled = compileModel(model, {
    backend: options.backend === "interpreter" ? "interpreter" : "javascript",
  });
  const scenarios = task.scenarios.map(({ moves, parameters, columns }) => ({
    runner: createRunner(compiled, { ...options, moves, outputs }),
    parameters: parameters.slice(),
    columns,
    targets: new Float64Array(moves.length),
  }));
  const alike = alikeScenarios(task);
  const step = Math.min(...[...alike].map((position) => scenarios[position]?.runner.lastStillStep ?? 0));
  const past = alike.size > 1 && step > 0 ? new Past(step) : undefined;
  const savedCount = scenarios[0]?.runner.clock.times.length ?? 0;
  const saved = new Float64Array(outputs.length * savedCount);
  const perRun = outputs.length * times.length;
  const room = new Room();

  return ({ first, count, parameters: rows, targets: targetRows }) => {
    const values = room.take(count * scenarios.length * perRun);
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
      });
    }
    return { first, count, values, failures };
  };
}
