import { compileModel } from "../compile/compile-model.js";
import type { BackendName, CompiledModel } from "../compile/kernel.js";
import { checkModel } from "../equations/check.js";
import type { CheckedModel } from "../equations/checked-model.js";
import { HeadwaterError } from "../model/diagnostics.js";
import type { ModelSpec } from "../model/spec.js";
import { certainTargets, movesBeyondEvidence } from "./lever-moves.js";
import { parameterValues } from "./parameter-values.js";
import { RunResult } from "./result.js";
import type { RunOptions } from "./run-options.js";
import { createRunner } from "./runner.js";
import type { Overrides, Scenario } from "./scenario.js";
import { coreVersion } from "./version.js";

/** Options of {@link simulate}. */
export interface SimulateOptions extends RunOptions {
  /** New values of parameters; they win over those of `scenario`. */
  readonly parameters?: Overrides;
  /** What differs from the model as it stands. The target of each of its moves must be a number. */
  readonly scenario?: Scenario;
  /** Looked at before the run begins; a run is not interrupted halfway. */
  readonly signal?: AbortSignal;
}

/**
 * Runs a model once.
 *
 * @param model what to run. A specification is checked and compiled first; to run it often, do that once
 *   (`compileModel(checkModel(spec))`).
 * @returns the values of all variables at the saved times.
 * @throws HeadwaterError `model` when a specification does not pass its checks, `usage` when an option does not fit the
 *   model, `numerical` when the run produces what is no finite number or a stock falls below zero that may not,
 *   `interrupted` when `signal` is aborted.
 *
 * Saved auxiliaries and flows belong to the same moment as the saved stocks; the flows of the last time would act next.
 */
export function simulate(
  model: ModelSpec | CheckedModel | CompiledModel,
  options: SimulateOptions = {},
): RunResult {
  const { scenario, signal } = options;
  if (signal?.aborted) throw interrupted();
  const compiled = compiledFor(model, options.backend);
  const checked = compiled.model;
  const moves = scenario?.moves ?? [];
  const targets = certainTargets(moves);
  const overrides = { ...scenario?.parameters, ...options.parameters };
  const parameters = parameterValues(checked, scenario?.parameters, options.parameters);
  const outputs = Array.from({ length: checked.cellCount }, (_, cell) => cell);
  const runner = createRunner(compiled, { ...options, moves, outputs });
  const { clock } = runner;
  const values = new Float64Array(outputs.length * clock.times.length);
  const failure = runner.run(parameters, targets, values);
  if (failure) throw new HeadwaterError("numerical", [failure.diagnostic]);
  const provenance = {
    model: checked.name,
    ...(scenario === undefined ? {} : { scenario: scenario.name }),
    from: clock.from,
    to: clock.to,
    dt: clock.dt,
    save: clock.dt * clock.stepsPerSave,
    timeUnit: clock.unit,
    method: clock.method,
    backend: compiled.kernel.backend,
    parameters: overrides,
    moves,
    version: coreVersion,
  };
  return new RunResult(checked, clock.times, values, provenance, movesBeyondEvidence(checked, moves));
}

function compiledFor(
  model: ModelSpec | CheckedModel | CompiledModel,
  backend: BackendName | undefined,
): CompiledModel {
  if (!("kernel" in model)) {
    const checked = "variables" in model ? model : checkModel(model);
    return compileModel(checked, backend === undefined ? {} : { backend });
  }
  if (backend === undefined || backend === model.kernel.backend) return model;
  return compileModel(model.model, { backend });
}

function interrupted(): HeadwaterError {
  return new HeadwaterError("interrupted", [
    { code: "interrupted", severity: "error", path: [], message: "the run was stopped before it began" },
  ]);
}
