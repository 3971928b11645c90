export { type CompareOptions, compare } from "./analysis/compare.js";
export {
  type Better,
  type CompareEnsembleOptions,
  type Comparison,
  type ComparisonRow,
  compareEnsemble,
} from "./analysis/compare-ensemble.js";
export { quantile, quantileSorted } from "./analysis/quantile.js";
export { type SummaryRow, summariseEnsemble } from "./analysis/summarise-ensemble.js";
export type { Summary } from "./analysis/summary.js";
export { jointFromFit } from "./calibrate/joint-from-fit.js";
export {
  type Fit,
  type FitParameter,
  type FitProblem,
  type FitReason,
  fit,
} from "./calibrate/least-squares.js";
export { type CompileOptions, compileModel } from "./compile/compile-model.js";
export type { BackendName, CompiledModel } from "./compile/kernel.js";
export { type CheckOptions, type CheckResult, check, checkModel } from "./equations/check.js";
export type { CheckedModel, CheckedVariable } from "./equations/checked-model.js";
export type { Locate } from "./equations/problems.js";
export { type ModelYaml, readModelYaml } from "./exchange/yaml.js";
export { readYamlData, type YamlData } from "./exchange/yaml-data.js";
export { type DefinedModel, defineModel } from "./model/define-model.js";
export {
  type Diagnostic,
  type FailureKind,
  formatDiagnostic,
  HeadwaterError,
  type Location,
  type Severity,
} from "./model/diagnostics.js";
export type { DistributionSpec } from "./model/distribution-spec.js";
export { didYouMean, nearestName } from "./model/nearest.js";
export type {
  AuxiliarySpec,
  Cells,
  CombineRule,
  DimensionSpec,
  FlowSpec,
  JointMember,
  JointSpec,
  LeverSpec,
  LookupSpec,
  ModelSpec,
  ParameterSpec,
  Quality,
  SeriesSpec,
  StockSpec,
  TimeSpec,
  VariableSpec,
} from "./model/spec.js";
export type { Clock } from "./simulate/clock.js";
export type { FailureTerm, RunFailure } from "./simulate/failure.js";
export { findMovedCells, type MovedCell, movesBeyondEvidence } from "./simulate/lever-moves.js";
export { type ParameterSlot, parameterSlots, parameterValues } from "./simulate/parameter-values.js";
export type { Provenance } from "./simulate/provenance.js";
export { RunResult } from "./simulate/result.js";
export type { ResultRow } from "./simulate/result-table.js";
export { type SimulateOptions, simulate } from "./simulate/run.js";
export type { Method, RunOptions } from "./simulate/run-options.js";
export { createRunner, type Runner, type RunnerOptions } from "./simulate/runner.js";
export type { LeverMove, Overrides, Scenario } from "./simulate/scenario.js";
export { coreVersion } from "./simulate/version.js";
export {
  describeDistribution,
  distributionSupport,
  quantileFunction,
  validateDistribution,
} from "./uncertainty/distributions/distribution.js";
export { parseQuantiles } from "./uncertainty/distributions/parse-quantiles.js";
export type { DrawOptions } from "./uncertainty/draw-options.js";
export {
  type DrawParametersOptions,
  drawParameters,
  type ParameterDraws,
} from "./uncertainty/draw-parameters.js";
export {
  Ensemble,
  type EnsembleFailure,
  type EnsembleOutput,
  type EnsembleProvenance,
  type EnsembleRow,
} from "./uncertainty/ensemble.js";
export type { Executor } from "./uncertainty/executor.js";
export { checkDistributions } from "./uncertainty/inputs.js";
export { type EnsembleOptions, runEnsemble } from "./uncertainty/run-ensemble.js";
export type { Design } from "./uncertainty/sampling/designs.js";
export { fromScale, type Scale, toScale } from "./uncertainty/scale.js";
