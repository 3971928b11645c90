import type { CompiledModel } from "../compile/kernel.js";
import type { CheckedModel } from "../equations/checked-model.js";
import { HeadwaterError } from "../model/diagnostics.js";
import { requireOptions } from "../model/known-options.js";
import type { ModelSpec } from "../model/spec.js";
import { compiledFor } from "./compiled-for.js";
import { performRun } from "./perform-run.js";
import type { RunResult } from "./result.js";
import { type SimulateOptions, simulateShapes } from "./simulate-options.js";

/**
 * Runs a model once.
 *
 * @param model what to run. A specification is checked and compiled first; to run it often, do that once
 *   (`compileModel(checkModel(spec))`).
 * @returns the values of all variables at the saved times. A run from a state begins with the state's time.
 * @throws HeadwaterError `model` when a specification does not pass its checks, `usage` when an option does not fit the
 *   model, `numerical` when the run produces what is no finite number, a stock falls below zero that may not or `rk45` finds no
 *   step that is small enough, `interrupted` when `signal` is aborted.
 *
 * Saved auxiliaries and flows belong to the same moment as the saved stocks; the flows of the last time would act next.
 */
export function simulate(
  model: ModelSpec | CheckedModel | CompiledModel,
  options: SimulateOptions = {},
): RunResult {
  requireOptions(options, simulateShapes);
  if (options.signal?.aborted) throw interrupted();
  return performRun(compiledFor(model, options.backend), options);
}

function interrupted(): HeadwaterError {
  return new HeadwaterError("interrupted", [
    { code: "interrupted", severity: "error", path: [], message: "the run was stopped before it began" },
  ]);
}
