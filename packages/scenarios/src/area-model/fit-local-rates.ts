import { fit, type ModelSpec } from "@headwater/core";
import { panelYears } from "../areas/panel/panel-column.js";
import type { EnglandModel } from "./england-model.js";
import {
  asPast,
  type FittedLocal,
  fittedLocals,
  fittedPast,
  type LocalValues,
  setBy,
  withLocalRates,
} from "./local-rates.js";
import { type Matrix, solveFor } from "./matrix.js";
import { patchChecked } from "./patch-checked.js";
import { type RateReader, runRates } from "./rate-runs.js";

/** How the rates of the figures answer to the local rates of the model: at the end and, then, at the start of the data. */
export interface Answers {
  /** The model that answers, and its rates. */
  readonly model: EnglandModel;
  readonly england: RateReader;
  /** Of each rate at the end, then at the start, to each level, then each past value. */
  readonly toFitted: Matrix;
  /** Of each rate some years after the end to each drift, its shape included. */
  readonly toDrift: Matrix;
  /** Of each rate in the long run to each level and past value, and to each usual value. */
  readonly laterToFitted: Matrix;
  readonly laterToUsual: Matrix;
}

/** Years after the end of the data at which the drift of the model's rates is as wide as that of the figures. */
export const driftYears = 4;

/** Years after the end of the data at which the model's rates are those that are predicted from the figures. */
export const usualYears = 8;

/** What local rates are fitted to: logarithms of the area's rates over England's. */
export interface LocalTargets {
  readonly end: { readonly [Local in FittedLocal]: number };
  readonly start: { readonly [Local in FittedLocal]: number };
}

const step = 0.02;
const mostRuns = 25;
/** A thousandth: far finer than any rate is known. */
const closeEnough = 1e-3;
/** The logarithm of a local rate stays within the limit of the model, at the end and at the start, which is told as the difference. */
const furthest = { level: 1.4, past: 2.8 } as const;
/** How much a miss at the start of the data counts, against one at the end. */
const startWeight = 1 / 3;
/** Standard deviations of a rate's miss, and of how far a local rate is from England's, where both cannot be had. */
const fineness = 0.01;
const pull = 0.7;

/** Answers of England's own model, found by small steps. */
export function englandAnswers(
  model: EnglandModel,
  end: number,
  persistence: NonNullable<LocalValues["persistence"]>,
): Answers {
  const run = (values: LocalValues) => runWith(model, model.spec, { ...values, persistence }, end);
  const base = run({});
  const differences = (values: LocalValues) => {
    const moved = run(values);
    return (years: readonly (readonly [FittedLocal, number])[]) =>
      years.map(([local, year]) => (moved(setBy[local], year) - base(setBy[local], year)) / step);
  };
  const moved = [
    ...fittedLocals.map((local) => differences({ level: { [local]: step } })),
    ...fittedPast.map((local) => differences({ past: asPast({ [local]: step }) })),
  ];
  const after = (years: number) => fittedLocals.map((local) => [local, end + years] as const);
  const drifts = fittedLocals.map((local) => differences({ drift: { [local]: step } })(after(driftYears)));
  const usuals = fittedLocals.map((local) => differences({ usual: { [local]: step } })(after(usualYears)));
  return {
    ...{ model, england: base },
    toFitted: byRow(moved.map((read) => read(measured(end)))),
    toDrift: byRow(drifts),
    laterToFitted: byRow(moved.map((read) => read(after(usualYears)))),
    laterToUsual: byRow(usuals),
  };
}

/** Every rate at the end, then those at the start. */
function measured(end: number): readonly (readonly [FittedLocal, number])[] {
  return [
    ...fittedLocals.map((local) => [local, end] as const),
    ...fittedPast.map((local) => [local, panelYears.from] as const),
  ];
}

/**
 * Finds the local rates with which the model of an area has the rates that were estimated for it at both ends of the data, by Broyden's method
 * from England's answers.
 *
 * @param spec the area's model without local rates, but for need.
 */
export function fitLocalRates(
  spec: ModelSpec,
  targets: LocalTargets,
  need: number,
  answers: Answers,
  end: number,
): { readonly values: LocalValues; readonly miss: number } {
  const wanted = measured(end).map(([local, year]) =>
    year === end ? targets.end[local] : targets.start[local],
  );
  const missing = (unknown: readonly number[]) => {
    const read = runWith(answers.model, spec, asValues(unknown, need), end);
    return measured(end).map(
      ([local, year], i) =>
        read(setBy[local], year) - answers.england(setBy[local], year) - (wanted[i] ?? Number.NaN),
    );
  };
  let best = search(missing, answers.toFitted);
  if (best.size > closeEnough) best = bySquares(best, missing);
  return { values: asValues(best.at, need), miss: best.size };
}

/**
 * Finds what is usual for each local rate of an area: that with which the model's rates some years after the data are those that are predicted.
 *
 * @param values with levels, past values and persistence.
 */
export function fitUsualRates(
  spec: ModelSpec,
  values: LocalValues,
  predicted: { readonly [Local in FittedLocal]: number },
  answers: Answers,
  end: number,
): NonNullable<LocalValues["usual"]> {
  const year = end + usualYears;
  const usual = (unknown: readonly number[]) => ({
    ...values.usual,
    ...Object.fromEntries(
      fittedLocals.map((local, i) => [
        local,
        Math.min(furthest.level, Math.max(-furthest.level, (values.level?.[local] ?? 0) + (unknown[i] ?? 0))),
      ]),
    ),
  });
  const missing = (unknown: readonly number[]) => {
    const read = runWith(answers.model, spec, { ...values, usual: usual(unknown) }, end);
    return fittedLocals.map(
      (local) => read(setBy[local], year) - answers.england(setBy[local], year) - predicted[local],
    );
  };
  return usual(search(missing, answers.laterToUsual).at);
}

/** Broyden's method from nothing, with steps that are not too long; the best that was met. */
function search(
  missing: (unknown: readonly number[]) => number[],
  first: Matrix,
): { at: number[]; size: number } {
  let slope: number[][] = first.map((row) => [...row]);
  let at = first.map(() => 0);
  let miss = missing(at);
  let best = { at, size: sizeOf(miss) };
  for (let runs = 1; runs < mostRuns && best.size > closeEnough; runs++) {
    const move = solveFor(slope, miss).map((value) => Math.min(0.7, Math.max(-0.7, -value)));
    const next = at.map((value, i) => {
      return Math.min(mostOf(i), Math.max(-mostOf(i), value + (move[i] ?? 0)));
    });
    const made = next.map((value, i) => value - (at[i] ?? 0));
    const after = missing(next);
    slope = updated(
      slope,
      made,
      after.map((value, i) => value - (miss[i] ?? 0)),
    );
    at = next;
    miss = after;
    if (sizeOf(miss) < best.size) best = { at, size: sizeOf(miss) };
  }
  return best;
}

/** Where the steps above go astray: least squares, with a weak pull to England's rates. */
function bySquares(
  best: { readonly at: number[]; readonly size: number },
  missing: (unknown: readonly number[]) => number[],
): { at: number[]; size: number } {
  const { values } = fit({
    parameters: best.at.map((_, i) => ({
      ...{ name: String(i), scale: "linear" as const, start: 0, prior: { center: 0, sd: pull } },
      ...{ low: -mostOf(i), high: mostOf(i) },
    })),
    residuals: (unknown) => missing(unknown).map((one, i) => (one * weightOf(i)) / fineness),
    maxIterations: 15,
    tolerance: 1e-5,
  });
  const at = [...values];
  const size = sizeOf(missing(at));
  return size < best.size ? { at, size } : best;
}

function asValues(unknown: readonly number[], need: number): LocalValues {
  const [levels, pasts] = [unknown.slice(0, fittedLocals.length), unknown.slice(fittedLocals.length)];
  const named = (locals: readonly FittedLocal[], values: readonly number[]) =>
    Object.fromEntries(locals.map((local, i) => [local, values[i] ?? 0]));
  return {
    level: { ...named(fittedLocals, levels), need },
    usual: { need },
    past: asPast(named(fittedPast, pasts)),
  };
}

function runWith(from: EnglandModel, to: ModelSpec, values: LocalValues, end: number): RateReader {
  const spec = { ...to, parameters: withLocalRates(to.parameters ?? {}, values, end) };
  const until = values.persistence === undefined ? end : end + usualYears;
  return runRates(patchChecked(from.checked, from.spec, spec), until);
}

/** Broyden's update: the least change of the slope that explains what the last step did. */
function updated(slope: Matrix, step: readonly number[], change: readonly number[]): number[][] {
  const size = step.reduce((sum, value) => sum + value * value, 0);
  if (!(size > 0)) return slope.map((row) => [...row]);
  return slope.map((row, i) => {
    const expected = row.reduce((sum, value, k) => sum + value * (step[k] ?? 0), 0);
    const rest = ((change[i] ?? 0) - expected) / size;
    return row.map((value, k) => value + rest * (step[k] ?? 0));
  });
}

function mostOf(i: number): number {
  return i < fittedLocals.length ? furthest.level : furthest.past;
}

function weightOf(i: number): number {
  return i < fittedLocals.length ? 1 : startWeight;
}

function sizeOf(miss: readonly number[]): number {
  return Math.max(...miss.map((one, i) => Math.abs(one) * weightOf(i)));
}

/** Columns as rows. */
function byRow(columns: Matrix): number[][] {
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? Number.NaN));
}
