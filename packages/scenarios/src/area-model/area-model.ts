import type { CheckedModel, Diagnostic, ModelSpec } from "@headwater/core";
import { type Panel, publishedPanel } from "../areas/panel/panel.js";
import { panelYears } from "../areas/panel/panel-column.js";
import type { Area } from "../areas/registry/area.js";
import { areaShares } from "./area-shares.js";
import { areaWarnings } from "./area-warnings.js";
import { type EnglandModel, keptEngland } from "./england-model.js";
import { type Answers, englandAnswers, fitLocalRates, fitUsualRates } from "./fit-local-rates.js";
import { inputFactors } from "./input-factors.js";
import {
  type FittedLocal,
  fittedLocals,
  fittedPast,
  type LocalValues,
  setBy,
  withLocalRates,
} from "./local-rates.js";
import { localUncertainty, persistenceOf, predictedRates } from "./local-uncertainty.js";
import { withOwnReferences } from "./own-references.js";
import { patchChecked } from "./patch-checked.js";
import { type PooledRate, pooledRate } from "./pooled-rate.js";
import { type RateId, rateIds } from "./rates.js";
import type { Factor } from "./scale-model.js";
import { scaleModel } from "./scale-model.js";

/** England's model on the inputs of an area. */
export interface AreaModel {
  readonly area: Area;
  /** With the joint distribution of England's parameters and that of the area's rates. */
  readonly spec: ModelSpec;
  readonly checked: CheckedModel;
  /** What each input that scales is multiplied by. */
  readonly factors: { readonly [name: string]: Factor };
  /** The estimate of each rate; absent for England, whose rates are what the others are held against. */
  readonly pooled?: { readonly [Id in RateId]: PooledRate };
  /** Missing and doubtful data, as warnings. */
  readonly diagnostics: readonly Diagnostic[];
}

/** How to make the model of an area. */
export interface AreaModelOptions {
  /** Figures to use for the area; the published ones when absent. */
  readonly panel?: Panel;
  /** Last year of its figures that is used; the last of the panel when absent. */
  readonly to?: number;
  /** England's model to make it from; the one that the package holds when absent. */
  readonly england?: EnglandModel;
}

/**
 * The model of an area: England's equations on the area's inputs. What counts something is scaled by the area's share (`scaling`); eight rates and
 * costs are the area's own, fitted so that the model has the rates that were pooled from its figures and those of all areas, with the uncertainty of
 * that, and of how areas drift.
 */
export function areaModel(
  area: Area,
  { panel = publishedPanel, to = panelYears.to, england = keptEngland() }: AreaModelOptions = {},
): AreaModel {
  const { spec: whole, checked } = england;
  if (area.kind === "country") return { area, spec: whole, checked, factors: {}, diagnostics: [] };
  const pooled = Object.fromEntries(rateIds.map((id) => [id, pooledRate(area, id, { to, panel })])) as {
    [Id in RateId]: PooledRate;
  };
  const shares = areaShares(area, pooled, to, panel);
  const need = pooled.referrals.prior;
  const inputs = withOwnReferences(whole, checked, inputFactors(area, shares, need, panel));
  const name = `${whole.name.replace(" in England", "")} in ${area.name}`;
  const scaled = { ...scaleModel(whole, inputs), name };
  const answers = answersTo(england, to, pooled);
  const { values, miss } = fitLocalRates(scaled, targetsOf(pooled), need, answers, to);
  const lasting: LocalValues = { ...values, persistence: persistenceOf(pooled) };
  const usual = fitUsualRates(scaled, lasting, predictedRates(pooled), answers, to);
  const complete: LocalValues = { ...lasting, usual };
  const spec: ModelSpec = {
    ...scaled,
    parameters: withLocalRates(scaled.parameters ?? {}, complete, to),
    joint: { ...scaled.joint, area: localUncertainty(pooled, complete, answers, area.name) },
  };
  return {
    area,
    spec,
    checked: patchChecked(checked, whole, spec),
    factors: inputs.factors,
    pooled,
    diagnostics: areaWarnings(area, pooled, miss, to),
  };
}

const known = new WeakMap<CheckedModel, Map<number, Answers>>();

/** England's answers depend on its model and the end of the data alone, as what areas have in common does. */
function answersTo(
  england: EnglandModel,
  end: number,
  pooled: { readonly [Id in RateId]: PooledRate },
): Answers {
  const byEnd = known.get(england.checked) ?? new Map<number, Answers>();
  known.set(england.checked, byEnd);
  const answers = byEnd.get(end) ?? englandAnswers(england, end, persistenceOf(pooled));
  byEnd.set(end, answers);
  return answers;
}

function targetsOf(pooled: { readonly [Id in RateId]: PooledRate }) {
  const at = (locals: readonly FittedLocal[], moment: number) =>
    Object.fromEntries(locals.map((local) => [local, pooled[setBy[local]].mean[moment] ?? 0])) as {
      [Local in FittedLocal]: number;
    };
  return { end: at(fittedLocals, 0), start: at(fittedPast, 1) };
}
