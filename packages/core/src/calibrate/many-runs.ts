import { checkModel } from "../equations/check.js";
import type { CheckedModel } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { cellLabel, findCells, isDiagnostic } from "../simulate/cell-reference.js";
import { resolveClock } from "../simulate/clock.js";
import { parameterSlots } from "../simulate/parameter-values.js";
import type { LeverMove } from "../simulate/scenario.js";
import { chooseTimes } from "../uncertainty/choose-outputs.js";
import type { EnsembleTask } from "../uncertainty/chunk.js";
import { prepareChunks } from "../uncertainty/prepare-chunks.js";

/** What to run again and again, and what to read of it. */
export interface ManyRunsOptions {
  /** Parameters that vary, in the order of the points; with elements where they have any: `"hazard[young]"`. */
  readonly parameters: readonly string[];
  /** Variables that are read, with elements where they have any. */
  readonly outputs: readonly string[];
  /** When they are read. The runs end at the last of these times. */
  readonly times: readonly number[];
  /** Lever moves of each scenario; one without moves when absent. */
  readonly scenarios?: readonly (readonly LeverMove[])[];
}

/** Reads a variable of one run at one of the times asked for. */
export type RunReader = (variable: string, time: number, scenario?: number) => number;

/** What became of one set of values: a reader, or why the model does not run at it. */
export type RunOutcome = { readonly read: RunReader } | { readonly failure: Diagnostic };

/** Runs a model for many sets of values of some of its parameters. */
export interface ManyRuns {
  /** One value for each parameter in each point. */
  run(points: readonly (readonly number[])[]): readonly RunOutcome[];
}

/**
 * Prepares runs of one model for many sets of parameter values, several at a time in WebAssembly where the engine has it; the numbers
 * are those of `simulate`, to the last bit.
 *
 * @throws HeadwaterError `model` when a specification does not pass its checks; `usage` for names and times that it does not have.
 */
export function manyRuns(given: ModelSpec | CheckedModel, options: ManyRunsOptions): ManyRuns {
  const model = "cellCount" in given ? given : checkModel(given);
  const { parameters, scenarios = [[]] } = options;
  const slots = parameterSlots(model);
  const slotAt = new Map(slots.map(({ parameter, position }, slot) => [parameter.offset + position, slot]));
  const drawn = parameters.map((name) => slotAt.get(cellNamed(model, name, "parameter")) ?? -1);
  const wanted = [...new Set(options.times)].sort((a, b) => a - b);
  const runOptions = optionsFor(model, wanted);
  const outputs = [...new Set(options.outputs)];
  const times = chooseTimes([...resolveClock(model.time, runOptions).times], wanted);
  const base = Float64Array.from(slots, ({ value }) => value);
  const targets = scenarios.map((moves) =>
    Float64Array.from(moves, ({ to }) => (typeof to === "number" ? to : Number.NaN)),
  );
  const task: EnsembleTask = {
    model,
    options: runOptions,
    outputs: outputs.map((name) => cellNamed(model, name, "variable")),
    times: times.map(({ position }) => position),
    drawn,
    scenarios: scenarios.map((moves) => ({ moves, parameters: base, columns: drawn.map((_, k) => k) })),
  };
  const runChunk = prepareChunks(task);
  const rowOf = new Map(outputs.map((name, row) => [name, row]));
  const columnOf = new Map(wanted.map((time, column) => [time, column]));
  const size = scenarios.length * outputs.length * times.length;

  return {
    run(points) {
      const result = runChunk({
        first: 0,
        count: points.length,
        parameters: Float64Array.from(points.flat()),
        targets: targets.map((row) => Float64Array.from(points.flatMap(() => [...row]))),
      });
      const failures = new Map(result.failures.map(({ draw, failure }) => [draw, failure.diagnostic]));
      return points.map((_, point) => {
        const failure = failures.get(point);
        if (failure !== undefined) return { failure };
        const values = result.values.slice(point * size, (point + 1) * size);
        return {
          read: (variable, time, scenario = 0) => {
            const row = rowOf.get(variable);
            const column = columnOf.get(time);
            if (row === undefined || column === undefined) throw notKept(variable, time);
            return values[(scenario * outputs.length + row) * times.length + column] as number;
          },
        };
      });
    },
  };
}

/** Saves as rarely as the times allow. */
function optionsFor(model: CheckedModel, times: readonly number[]) {
  const { start, dt, stepsPerSave } = model.time;
  const to = Math.max(start + dt, ...times);
  const coarse = [stepsPerSave * dt, dt].find((save) =>
    times.every((time) => isWhole((time - start) / save)),
  );
  return { to, save: coarse ?? dt };
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

function cellNamed(model: CheckedModel, name: string, kind: "parameter" | "variable"): number {
  const among = model.variables.filter((variable) =>
    kind === "parameter" ? variable.kind === "parameter" : !variable.hidden,
  );
  const found = findCells(model, name, among, kind, [`${kind}s`, name]);
  if (isDiagnostic(found)) throw new HeadwaterError("usage", [found]);
  const { variable, positions } = found;
  const [position = 0, ...others] = positions;
  if (others.length === 0) return variable.offset + position;
  const message = `${name} has ${positions.length} cells; a number is for one of them`;
  const hint = `Name the cell, for example ${cellLabel(model, variable, position)}.`;
  throw new HeadwaterError("usage", [
    { code: "several-cells", severity: "error", path: [`${kind}s`, name], message, hint },
  ]);
}

function notKept(variable: string, time: number): HeadwaterError {
  const message = `${variable} at ${time} was not asked for when the runs were prepared`;
  return new HeadwaterError("usage", [
    { code: "not-kept", severity: "error", path: [variable, String(time)], message },
  ]);
}
