import { checkModel } from "../equations/check.js";
import type { CheckedModel } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { findCells, isDiagnostic } from "../simulate/cell-reference.js";
import { resolveClock } from "../simulate/clock.js";
import { parameterSlots, parameterValues } from "../simulate/parameter-values.js";
import type { RunOptions } from "../simulate/run-options.js";
import type { Scenario } from "../simulate/scenario.js";
import { chooseTimes, findOutputs } from "./choose-outputs.js";
import type { EnsembleTask, TaskScenario } from "./chunk.js";
import { type DrawOptions, resolveDrawOptions } from "./draw-options.js";
import { drawParameters, type ParameterDraws } from "./draw-parameters.js";
import { drawTargets } from "./draw-targets.js";
import { Ensemble } from "./ensemble.js";
import { type ChunkOptions, gather, runChunks } from "./run-chunks.js";

/** What to run. */
export interface EnsembleOptions extends ChunkOptions, DrawOptions, RunOptions {
  /** At least one; names differ. All of them see the same draws. */
  readonly scenarios: readonly Scenario[];
  /** Names of variables; an arrayed one stands for each of its cells, `name[element, element]` for one of them. */
  readonly outputs: readonly string[];
  /** Which of the saved times to keep, ascending; all when absent. */
  readonly times?: readonly number[];
  /** What checking the model gave, where that was done already. */
  readonly checked?: CheckedModel;
}

/** Above this share of failing draws what remains is no longer the distribution that was asked for. */
const tolerableFailures = 0.01;

/**
 * Runs scenarios over common draws of a model's uncertain parameters and of the scenarios' uncertain moves. A parameter is drawn
 * once per run; a parameter that a scenario sets has the set value there. The result depends on model, scenarios, seed, number of
 * draws, design and run options alone, never on executor or chunk size.
 *
 * A draw whose run stops in one scenario is left out of all of them, and listed in `failures`. When `signal` is aborted, the
 * ensemble so far comes back with `interrupted` true.
 *
 * @throws HeadwaterError `usage` or `model` for what does not fit, before anything is run; `numerical` when no draw ran to the
 *   end; `interrupted` when it was stopped before any draw was finished.
 */
export async function runEnsemble(spec: ModelSpec, options: EnsembleOptions): Promise<Ensemble> {
  const drawOptions = resolveDrawOptions(options);
  const model = options.checked ?? checkModel(spec);
  requireScenarios(options.scenarios);
  const { from, to, dt, method, times: saved } = resolveClock(model.time, options);
  const times = chooseTimes(Array.from(saved), options.times);
  const outputs = findOutputs(model, options.outputs);
  const parameters = drawParameters(spec, { ...drawOptions, checked: model });
  const targets = options.scenarios.map((scenario) => drawTargets(model, scenario, drawOptions));
  const task: EnsembleTask = {
    model,
    options: runOptionsOf(options),
    outputs: outputs.map(({ cell }) => cell),
    times: times.map(({ position }) => position),
    drawn: parameters.slots,
    scenarios: options.scenarios.map((scenario) => taskScenario(model, scenario, parameters)),
  };

  const results = await runChunks(
    task,
    parameters,
    targets.map(({ values }) => values),
    options,
  );

  const failures = results.flatMap((result) =>
    result.failures.map(({ draw, scenario, failure }) => ({
      draw,
      scenario: options.scenarios[scenario]?.name ?? "",
      failure,
    })),
  );
  const failed = new Set(failures.map(({ draw }) => draw));
  const run = results.reduce((sum, { count }) => sum + count, 0);
  if (run === 0) throw nothingFinished();
  if (failed.size === run) throw allFailed(failures.map(({ failure }) => failure.diagnostic));
  const { draws, values } = gather(task, results, failed);
  const names = options.scenarios.map(({ name }) => name);
  return new Ensemble(
    {
      provenance: {
        model: model.name,
        seed: drawOptions.seed,
        design: drawOptions.design,
        requested: drawOptions.draws,
        ...{ from, to, dt, method, timeUnit: model.time.unit },
      },
      scenarios: names,
      outputs: outputs.map(({ cell: _, ...output }) => output),
      times: times.map(({ time }) => time),
      draws,
      interrupted: run < drawOptions.draws,
      failures,
      warnings: [
        ...parameters.warnings,
        ...targets.flatMap(({ warnings }) => warnings),
        ...(failed.size > tolerableFailures * run ? [manyFailed(failed.size, run)] : []),
      ],
      parameters,
    },
    new Map(
      names.map((name, scenario) => [
        name,
        new Map(outputs.map((output, i) => [output.name, values[scenario]?.[i] ?? new Float64Array()])),
      ]),
    ),
  );
}

function taskScenario(model: CheckedModel, scenario: Scenario, parameters: ParameterDraws): TaskScenario {
  const slots = parameterSlots(model);
  const variables = model.variables.filter((variable) => variable.kind === "parameter");
  const values = parameterValues(model, scenario.parameters);
  const own = new Set(
    Object.keys(scenario.parameters ?? {}).flatMap((name) => {
      const found = findCells(model, name, variables, "parameter", ["parameters", name]);
      if (isDiagnostic(found)) return [];
      const first = slots.findIndex(({ parameter }) => parameter === found.variable);
      return found.positions.map((position) => first + position);
    }),
  );
  return {
    moves: scenario.moves ?? [],
    parameters: values,
    columns: parameters.slots.flatMap((slot, column) => (own.has(slot) ? [] : [column])),
  };
}

function runOptionsOf({ from, to, dt, save, method, backend }: RunOptions): RunOptions {
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(dt !== undefined && { dt }),
    ...(save !== undefined && { save }),
    ...(method !== undefined && { method }),
    ...(backend !== undefined && { backend }),
  };
}

function requireScenarios(scenarios: readonly Scenario[]): void {
  const twice = scenarios.find(({ name }, i) => scenarios.findIndex((other) => other.name === name) < i);
  if (scenarios.length > 0 && twice === undefined) return;
  const message =
    twice === undefined ? "There is no scenario to run." : `Two scenarios are called ${twice.name}.`;
  throw new HeadwaterError("usage", [{ code: "scenarios", severity: "error", path: ["scenarios"], message }]);
}

function nothingFinished(): HeadwaterError {
  const message = "The ensemble was stopped before any draw was finished.";
  return new HeadwaterError("interrupted", [{ code: "interrupted", severity: "error", path: [], message }]);
}

function allFailed(diagnostics: readonly Diagnostic[]): HeadwaterError {
  const message = `No draw ran to the end. What stopped the first one:`;
  return new HeadwaterError("numerical", [
    { code: "all-draws-failed", severity: "error", path: [], message },
    ...diagnostics.slice(0, 1),
  ]);
}

function manyFailed(failed: number, run: number): Diagnostic {
  return {
    code: "failed-draws",
    severity: "warning",
    path: [],
    message: `${failed} of ${run} draws stopped and are left out: what remains is not quite the distribution that was asked for.`,
    hint: "Narrow the distributions of the parameters that lead there, or make dt shorter.",
  };
}
