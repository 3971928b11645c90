import type { ModelSpec } from "../model/spec.js";
import type { Scenario } from "../simulate/scenario.js";
import type { Ensemble } from "../uncertainty/ensemble.js";
import { type EnsembleOptions, runEnsemble } from "../uncertainty/run-ensemble.js";
import { type Better, type Comparison, compareEnsemble } from "./compare-ensemble.js";

/** Options of {@link compare}: those of an ensemble, but for scenarios and baseline. */
export interface CompareOptions extends Omit<EnsembleOptions, "baseline" | "scenarios"> {
  /** Which way each output is better: by output (`name` or `name[element]`) or by variable. */
  readonly better?: { readonly [output: string]: Better };
}

/**
 * Runs a baseline and policies over common draws and compares them, draw by draw.
 *
 * @returns the comparison, which is plain data, and the ensemble that it rests on, with every draw where it keeps them.
 * @throws HeadwaterError as {@link runEnsemble} and {@link compareEnsemble} do.
 */
export async function compare(
  model: ModelSpec,
  baseline: Scenario,
  policies: readonly Scenario[],
  options: CompareOptions,
): Promise<{ readonly comparison: Comparison; readonly ensemble: Ensemble }> {
  const { better, ...ensembleOptions } = options;
  const ensemble = await runEnsemble(model, { ...ensembleOptions, scenarios: [baseline, ...policies] });
  return {
    comparison: compareEnsemble(ensemble, { baseline: baseline.name, ...(better && { better }) }),
    ensemble,
  };
}
