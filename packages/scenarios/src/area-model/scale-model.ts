import type {
  Cells,
  DistributionSpec,
  JointSpec,
  LeverSpec,
  ModelSpec,
  ParameterSpec,
  SeriesSpec,
} from "@headwater/core";
import { scaledDistribution } from "./scaled-distribution.js";

/** What an input is multiplied by: one number, or one for each element; of a series, over time as well. */
export type Factor = number | { readonly [element: string]: number };

/** The inputs of an area against England's. */
export interface InputFactors {
  /** Of parameters, series and levers, by name; 1 where absent. */
  readonly factors: { readonly [name: string]: Factor };
  /** Of series at a time, by name. */
  readonly overTime: { readonly [name: string]: (time: number) => Factor };
  /** What is added to parameters, by name. */
  readonly shifts: { readonly [name: string]: number };
  /** Series and parameters that the area has of its own, by name. */
  readonly own: { readonly [name: string]: number | OwnSeries };
}

export interface OwnSeries {
  readonly times: readonly number[];
  readonly values: readonly number[];
}

/** England's model with the inputs of an area: the equations are the same. */
export function scaleModel(model: ModelSpec, { factors, overTime, own, shifts }: InputFactors): ModelSpec {
  return {
    ...model,
    parameters: mapped(model.parameters, (name, spec) => {
      const ownValue = own[name];
      if (typeof ownValue === "number") return { ...spec, value: ownValue };
      const shift = shifts[name];
      return shift === undefined ? scaledParameter(spec, factors[name]) : shiftedParameter(spec, shift);
    }),
    levers: mapped(model.levers, (name, spec) => scaledLever(spec, factors[name])),
    series: mapped(model.series, (name, spec) => {
      const given = own[name];
      if (typeof given === "object") return { ...spec, ...given };
      const factor = overTime[name];
      return factor === undefined ? spec : scaledSeries(spec, factor);
    }),
    ...(model.joint !== undefined && {
      joint: mapped(model.joint, (_, joint) => scaledJoint(joint, factors, shifts)),
    }),
  };
}

function mapped<T>(
  all: { readonly [name: string]: T } | undefined,
  change: (name: string, one: T) => T,
): { [name: string]: T } {
  return Object.fromEntries(Object.entries(all ?? {}).map(([name, one]) => [name, change(name, one)]));
}

function scaledParameter(spec: ParameterSpec, factor: Factor | undefined): ParameterSpec {
  if (factor === undefined) return spec;
  const { range, distribution, value } = spec;
  return {
    ...spec,
    value: scaledCells(value, factor),
    ...(distribution !== undefined && {
      distribution: mapDistribution(distribution, factor),
    }),
    ...(range !== undefined &&
      typeof factor === "number" && { range: [range[0] * factor, range[1] * factor] as const }),
  };
}

/** @throws RangeError for a parameter that is arrayed, or whose distribution is not normal. */
function shiftedParameter(spec: ParameterSpec, shift: number): ParameterSpec {
  const { value, distribution } = spec;
  if (shift === 0) return spec;
  if (typeof value !== "number" || distribution?.kind !== "normal") {
    throw new RangeError("scaling: only a single parameter with a normal distribution can be shifted");
  }
  return {
    ...spec,
    value: value + shift,
    distribution: { kind: "normal", mean: distribution.mean + shift, sd: distribution.sd },
  };
}

function scaledLever(spec: LeverSpec, factor: Factor | undefined): LeverSpec {
  if (typeof factor !== "number") return spec;
  const { range, value } = spec;
  return {
    ...spec,
    value: scaledCells(value, factor),
    ...(range !== undefined && { range: [range[0] * factor, range[1] * factor] as const }),
  };
}

/** Cells over one dimension have a factor each; deeper ones take that of their outermost element. */
function scaledCells(cells: Cells<number>, factor: Factor): Cells<number> {
  if (typeof cells === "number")
    return typeof factor === "number" ? cells * factor : spreadOut(cells, factor);
  return Object.fromEntries(
    Object.entries(cells).map(([element, cell]) => [element, scaledCells(cell, factorOf(factor, element))]),
  );
}

function spreadOut(value: number, factor: { readonly [element: string]: number }): Cells<number> {
  return Object.fromEntries(Object.entries(factor).map(([element, one]) => [element, value * one]));
}

function mapDistribution(cells: Cells<DistributionSpec>, factor: Factor): Cells<DistributionSpec> {
  if (isDistribution(cells)) {
    if (typeof factor === "number") return scaledDistribution(cells, factor);
    return Object.fromEntries(
      Object.entries(factor).map(([element, one]) => [element, scaledDistribution(cells, one)]),
    );
  }
  return Object.fromEntries(
    Object.entries(cells).map(([element, cell]) => [
      element,
      mapDistribution(cell, factorOf(factor, element)),
    ]),
  );
}

function isDistribution(cells: Cells<DistributionSpec>): cells is DistributionSpec {
  return typeof cells.kind === "string";
}

function scaledSeries(spec: SeriesSpec, factor: (time: number) => Factor): SeriesSpec {
  const at = spec.times.map(factor);
  const scaled = (values: readonly (number | null)[], element?: string) =>
    values.map((value, i) => (value === null ? null : value * factorOf(at[i] ?? 1, element)));
  return { ...spec, values: isList(spec.values) ? scaled(spec.values) : overElements(spec.values, scaled) };
}

function overElements(
  cells: { readonly [element: string]: Cells<readonly (number | null)[]> },
  scaled: (values: readonly (number | null)[], element: string) => readonly (number | null)[],
): Cells<readonly (number | null)[]> {
  return Object.fromEntries(
    Object.entries(cells).map(([element, cell]) => [element, isList(cell) ? scaled(cell, element) : cell]),
  );
}

function isList(cells: Cells<readonly (number | null)[]>): cells is readonly (number | null)[] {
  return Array.isArray(cells);
}

/** A joint distribution that may be a sample of rows, each a number for each member on its scale. */
type Sampled = JointSpec & { readonly rows?: readonly (readonly number[])[] };

/** The same joint distribution about other centres: a factor shifts a logarithm, and stretches what is drawn as it stands. */
function scaledJoint(
  joint: JointSpec,
  factors: InputFactors["factors"],
  shifts: InputFactors["shifts"],
): JointSpec {
  const { rows }: Sampled = joint;
  const stretch: number[] = [];
  const moves: number[] = [];
  const members = joint.members.map((member) => {
    const [, name = "", element] = /^([^[]+)(?:\[(.+)\])?$/.exec(member.parameter) ?? [];
    const factor = factorOf(factors[name] ?? 1, element);
    const logarithm = member.scale === "log";
    const times = logarithm ? 1 : factor;
    const plus = (logarithm ? Math.log(factor) : 0) + (shifts[member.parameter] ?? 0);
    stretch.push(times);
    moves.push(plus);
    return { ...member, center: member.center * times + plus };
  });
  const moved = (row: readonly number[]) =>
    row.map((value, i) => value * (stretch[i] ?? 1) + (moves[i] ?? 0));
  const factor = joint.factor.map((row, i) => row.map((value) => value * (stretch[i] ?? 1)));
  return { ...joint, members, factor, ...(rows !== undefined && { rows: rows.map(moved) }) };
}

function factorOf(factor: Factor, element: string | undefined): number {
  if (typeof factor === "number") return factor;
  return element === undefined ? 1 : (factor[element] ?? 1);
}
