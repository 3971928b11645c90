export { type CompareOptions, compare } from "./analysis/compare.js";
export {
  type Better,
  type CompareEnsembleOptions,
  type Comparison,
  type ComparisonRow,
  compareEnsemble,
} from "./analysis/compare-ensemble.js";
export { type DriversOptions, drivers } from "./analysis/drivers/drivers.js";
export {
  type DrawnInput,
  type Driver,
  type DriverRanking,
  rankInputs,
} from "./analysis/drivers/rank-inputs.js";
export { quantile, quantileSorted } from "./analysis/quantile.js";
export { cutLink, cutLoop } from "./analysis/structure/cut.js";
export { type DescribedVariable, type Description, describe } from "./analysis/structure/describe.js";
export { descriptionTable } from "./analysis/structure/description-table.js";
export type { DiagramOptions } from "./analysis/structure/diagram.js";
export { dotDiagram } from "./analysis/structure/dot.js";
export type { LiteralUse } from "./analysis/structure/literals.js";
export {
  type FeedbackLoop,
  formatLoop,
  formatLoopPath,
  type LoopAnalysis,
  type LoopLink,
  type LoopOptions,
  loops,
} from "./analysis/structure/loops.js";
export { mermaidDiagram } from "./analysis/structure/mermaid.js";
export type { Polarity } from "./analysis/structure/polarity.js";
export {
  type SectorLink,
  type SectorMap,
  sectorDot,
  sectorMap,
  sectorMermaid,
} from "./analysis/structure/sector-map.js";
export { sectorSvg } from "./analysis/structure/sector-svg.js";
export {
  formatUnitReport,
  type UnitlessConstant,
  type UnitName,
  type UnitReport,
  unitReport,
} from "./analysis/structure/unit-report.js";
export { type SummaryRow, summariseEnsemble } from "./analysis/summarise-ensemble.js";
export type { Summary } from "./analysis/summary.js";
export {
  type CalibratedParameter,
  type CalibrateModelOptions,
  calibrateModel,
  type ModelCalibration,
} from "./calibrate/calibrate-model.js";
export { estimateSeriesErrors } from "./calibrate/errors/estimate-errors.js";
export {
  type ErrorPoint,
  type SeriesErrors,
  whitenErrors,
} from "./calibrate/errors/series-errors.js";
export { type FitFromStarts, fitFromStarts } from "./calibrate/fit-from-starts.js";
export {
  type ForecastScore,
  type ForecastSeries,
  type HeldOutPoint,
  scoreForecasts,
} from "./calibrate/forecast-score.js";
export {
  type FittedPrior,
  type IdentifiabilityRow,
  identifiability,
} from "./calibrate/identifiability.js";
export { jointFromFit } from "./calibrate/joint-from-fit.js";
export {
  type Fit,
  type FitParameter,
  type FitProblem,
  type FitReason,
  fit,
} from "./calibrate/least-squares.js";
export {
  type ManyRuns,
  type ManyRunsOptions,
  manyRuns,
  type RunOutcome,
  type RunReader,
} from "./calibrate/many-runs.js";
export {
  type Observation,
  type ObservationsOptions,
  readObservations,
  type TableCell,
} from "./calibrate/observations.js";
export { type ObservedProblem, observedProblem } from "./calibrate/observed-problem.js";
export { type Convergence, convergence } from "./calibrate/posterior/convergence.js";
export { type DrawNumber, drawKey, numberDraws } from "./calibrate/posterior/draw-number.js";
export {
  type ProposedDraw,
  type ProposeOptions,
  proposeDraws,
} from "./calibrate/posterior/propose-draws.js";
export { type CutDraw, type CutOptions, sampleCut } from "./calibrate/posterior/sample-cut.js";
export {
  type Posterior,
  type PosteriorOptions,
  type PosteriorProgress,
  type PosteriorState,
  type ProposalSetup,
  type Proposer,
  samplePosterior,
} from "./calibrate/posterior/sample-posterior.js";
export { type CompileOptions, compileModel } from "./compile/compile-model.js";
export type { BackendName, CompiledModel } from "./compile/kernel.js";
export { type CheckOptions, type CheckResult, check, checkModel } from "./equations/check.js";
export type { BareNumbers } from "./equations/check-units.js";
export type { CheckedModel, CheckedVariable } from "./equations/checked-model.js";
export type { Locate } from "./equations/problems.js";
export {
  type DrawFormat,
  drawFormats,
  type EncodedFile,
  encodeDraws,
} from "./exchange/draws/encode-draws.js";
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
export type { Limits } from "./model/limits.js";
export { didYouMean, nearestName } from "./model/nearest.js";
export type {
  AuxiliarySpec,
  Cells,
  CombineRule,
  ConveyorSpec,
  DimensionSpec,
  FlowSpec,
  JointMember,
  JointSpec,
  LeverSpec,
  LookupPoints,
  LookupShape,
  LookupSpec,
  LoopSpec,
  ModelSpec,
  ModuleSpec,
  ParameterSpec,
  Quality,
  SeriesSpec,
  StockSpec,
  SubModelSpec,
  TimeSpec,
  VariableSpec,
} from "./model/spec.js";
export {
  type CheckStepOptions,
  checkStep,
  type StepCheck,
  type StepCheckRow,
} from "./simulate/check-step.js";
export { formatStepCheck, stepVerdict } from "./simulate/check-step-text.js";
export type { Clock } from "./simulate/clock.js";
export type { Eigenvalue } from "./simulate/equilibrium/eigenvalues.js";
export {
  type Equilibrium,
  type EquilibriumRow,
  equilibrium,
} from "./simulate/equilibrium/equilibrium.js";
export type { EquilibriumOptions } from "./simulate/equilibrium/rest-inputs.js";
export type { Stability } from "./simulate/equilibrium/stability.js";
export type { FailureCode, FailureTerm, RunFailure } from "./simulate/failure.js";
export { textFingerprint } from "./simulate/fingerprint.js";
export { findMovedCells, type MovedCell, movesBeyondEvidence } from "./simulate/lever-moves.js";
export type { ModelOverrides, SeriesOverride } from "./simulate/overrides/model-overrides.js";
export { withOverrides } from "./simulate/overrides/with-overrides.js";
export { type ParameterSlot, parameterSlots, parameterValues } from "./simulate/parameter-values.js";
export type { Provenance } from "./simulate/provenance.js";
export { resolveSeed } from "./simulate/resolve-seed.js";
export { RunResult } from "./simulate/result.js";
export type { ResultRow } from "./simulate/result-table.js";
export { simulate } from "./simulate/run.js";
export { type Method, methods, type RunOptions } from "./simulate/run-options.js";
export type { RunState } from "./simulate/run-state.js";
export { createRunner, type Runner, type RunnerOptions } from "./simulate/runner.js";
export type { RunnerState } from "./simulate/runner-state.js";
export type { LeverMove, Overrides, Scenario } from "./simulate/scenario.js";
export type { Seed } from "./simulate/seed.js";
export { createSession, type Session, type SessionSeries } from "./simulate/session.js";
export type { SimulateOptions } from "./simulate/simulate-options.js";
export type { StepComparison } from "./simulate/step-comparison.js";
export type { StoredNumber } from "./simulate/stored-number.js";
export type { Tolerances } from "./simulate/tolerances.js";
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
  type MoveDraws,
  type ParameterDraws,
} from "./uncertainty/draw-parameters.js";
export type { DrawSample } from "./uncertainty/draw-sample.js";
export type { DrawBlock, DrawSink, DrawsOutcome, DrawTable } from "./uncertainty/draw-sink.js";
export type { EnsembleSize, Keep } from "./uncertainty/draw-store.js";
export {
  Ensemble,
  type EnsembleFailure,
  type EnsembleOutput,
  type EnsembleProvenance,
  type EnsembleRow,
} from "./uncertainty/ensemble.js";
export { ensembleBytes } from "./uncertainty/ensemble-bytes.js";
export type { Executor } from "./uncertainty/executor.js";
export { checkDistributions } from "./uncertainty/inputs.js";
export { type EnsembleOptions, runEnsemble } from "./uncertainty/run-ensemble.js";
export type { Design } from "./uncertainty/sampling/designs.js";
export { fromScale, type Scale, toScale } from "./uncertainty/scale.js";
