export type { RunSettings } from "./comparison/scenario-parts.js";
export { allSeries, type SeriesId } from "./evidence/all-series.js";
export { canonicalText } from "./evidence/canonical-text.js";
export {
  figureInModelPrices,
  modelPriceBase,
  priceFactor,
  seriesInModelPrices,
} from "./evidence/deflator.js";
export type { Effect, Grade } from "./evidence/effect.js";
export { allEffects } from "./evidence/effects.js";
export { endpoints } from "./evidence/endpoints.js";
export type { Figure, Measure } from "./evidence/figure.js";
export { allFigures, type FigureId } from "./evidence/figures.js";
export { type Evidence, findEvidence, sourcesOf } from "./evidence/find.js";
export { leftOutEvidence, leftOutPoints } from "./evidence/left-out.js";
export { type EvidenceQuality, modelQuality } from "./evidence/quality.js";
export {
  fitPoints,
  type Moment,
  modelTime,
  type Series,
  type SeriesPart,
  valueAt,
} from "./evidence/series.js";
export type { Source } from "./evidence/source.js";
export { citeSource, type SourceId, sources } from "./evidence/sources.js";
export { type EvidenceUnit, toModelUnit } from "./evidence/unit.js";
export { policies, policyById } from "./policies/catalogue.js";
export { combinePolicies } from "./policies/combine.js";
export { leverWarnings } from "./policies/lever-warnings.js";
export { type PolicyPackage, policiesNamed, policyPackages } from "./policies/packages.js";
export type { Delivery, Expectation, Policy, PolicyMove } from "./policies/policy.js";
export { type PolicyArea, policyAreas } from "./policies/policy-area.js";
export { policyScenario } from "./policies/scenario.js";
export { describeVariation, type Variation, variationLimits, varyPolicy } from "./policies/variation.js";
export { readings } from "./readings/catalogue.js";
export type { Reading, ReadingSide } from "./readings/reading.js";
export { applyFit, type Fitted } from "./system/calibration/apply-fit.js";
export { type BackTest, type BackTestOptions, backTest } from "./system/calibration/back-test.js";
export { type CalibrateOptions, type Calibration, calibrate } from "./system/calibration/calibrate.js";
export { englandIdentifiability } from "./system/calibration/england-identifiability.js";
export { countFit, type EnglandProblem, englandProblem } from "./system/calibration/england-problem.js";
export { fittedSource } from "./system/calibration/fitted-source.js";
export { type HowKnown, howKnown } from "./system/calibration/how-known.js";
export {
  type PosteriorReport,
  type PosteriorRow,
  posteriorReport,
} from "./system/calibration/posterior/posterior-report.js";
export type { KeptSample, SampledParameter } from "./system/calibration/posterior/sample.js";
export { sampleDataWarnings } from "./system/calibration/posterior/sample-data.js";
export { sampleSource } from "./system/calibration/posterior/sample-source.js";
export {
  prepareSampler,
  type SampleEnglandOptions,
  type SamplerSetup,
  sampleEngland,
  usualProposals,
} from "./system/calibration/posterior/sampler.js";
export { type SampleOrigin, summariseSample } from "./system/calibration/posterior/summarise-sample.js";
export {
  type SeriesFitRow,
  seriesTolerances,
  validateSeries,
  validateSeriesBeside,
} from "./system/calibration/series-fit.js";
export { type ValidationRow, validate } from "./system/calibration/validate.js";
export {
  england,
  englandChecked,
  horizon,
  sampleWarnings,
  sectors,
  unfittedEngland,
} from "./system/england.js";
export { loopParameters } from "./system/named-loops.js";
export type { Output, Target } from "./system/output.js";
export { outputs } from "./system/outputs.js";
export type { Sector } from "./system/sector.js";
export { targets, tolerances } from "./system/targets.js";
export { scenariosVersion } from "./version.js";
