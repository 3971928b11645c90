import type { CombineRule } from "../model/spec.js";
import type { Term } from "./term.js";

/**
 * A model whose equations were parsed, resolved, ordered and unit-checked: what every backend compiles. Plain data, so
 * that it can be sent to a worker, which then needs neither the parser nor the checks.
 *
 * Every variable owns `size` consecutive cells from `offset` in one array of `cellCount` numbers, row-major.
 */
export interface CheckedModel {
  readonly name: string;
  readonly time: CheckedTime;
  readonly dimensions: readonly CheckedDimension[];
  readonly variables: readonly CheckedVariable[];
  /** What works between steps on held variables, in the order in which it is asked. */
  readonly devices: readonly CheckedDevice[];
  readonly lookups: readonly CheckedLookup[];
  readonly cellCount: number;
  /** Ids of auxiliaries and flows that depend on parameters alone: evaluated once per run, before everything else. */
  readonly constantOrder: readonly number[];
  /** Ids of what is evaluated once at the start, in order: stocks, frozen variables, and what they need. */
  readonly initialOrder: readonly number[];
  /** Ids of auxiliaries and flows evaluated at every derivative evaluation, in order. */
  readonly stepOrder: readonly number[];
}

/** Step counts are whole; the time of step k is start + k * dt. */
export interface CheckedTime {
  readonly unit: string;
  readonly start: number;
  readonly stop: number;
  readonly dt: number;
  readonly stepsPerSave: number;
}

export interface CheckedDimension {
  readonly name: string;
  readonly elements: readonly string[];
}

/** A table function. `tables` has one entry per element of `dimensions`, row-major; one for a scalar. `x` ascends. */
export interface CheckedLookup {
  readonly name: string;
  /** Ids of dimensions, outermost first. */
  readonly dimensions: readonly number[];
  /**
   * `linear`: straight lines, held at both ends; `extrapolate`: the first and the last line go on; `step`: the `y` of the
   * last point at or before, the first one before that.
   */
  readonly shape: LookupShape;
  readonly tables: readonly { readonly x: readonly number[]; readonly y: readonly number[] }[];
}

export type LookupShape = "linear" | "extrapolate" | "step";

interface CheckedBase {
  readonly id: number;
  readonly name: string;
  readonly doc: string;
  readonly unit: string;
  readonly sector?: string;
  /** Ids of dimensions, outermost first. */
  readonly dimensions: readonly number[];
  readonly offset: number;
  readonly size: number;
  /** True for what a delay, smooth, `initial` or `previous` brought in: not listed unless asked for. */
  readonly hidden: boolean;
}

/** An equation over part of a variable's cells: the product of the loops' elements. Loop i runs over dimension i. */
export interface Assignment {
  readonly loops: readonly AssignmentLoop[];
  readonly term: Term;
  /** The text that it was made from, for messages. */
  readonly text: string;
}

export interface AssignmentLoop {
  /** Number by which terms refer to the loop; unique within the assignment. */
  readonly loop: number;
  readonly dimension: number;
  /** Positions within the dimension, ascending. */
  readonly elements: readonly number[];
}

export interface CheckedStock extends CheckedBase {
  readonly kind: "stock";
  readonly initial: readonly Assignment[];
  readonly inflows: readonly number[];
  readonly outflows: readonly number[];
  /** `stop`: a run in which it falls below zero stops. `clamp`: what is below zero after a step is set to zero. */
  readonly nonNegative: false | "stop" | "clamp";
}

export interface CheckedEquation extends CheckedBase {
  readonly kind: "flow" | "auxiliary";
  readonly equations: readonly Assignment[];
}

/** `initial(x)`: evaluated at the start, then held. */
export interface CheckedFrozen extends CheckedBase {
  readonly kind: "frozen";
  readonly equations: readonly Assignment[];
}

/** Held within a step, and set between steps by a device: `initial` is its value until the device has one. */
export interface CheckedHeld extends CheckedBase {
  readonly kind: "held";
  readonly initial: readonly Assignment[];
}

/**
 * Random numbers: a cell gets a new one at the beginning of each step and holds it within the step. `uniform` lies in (0, 1),
 * both ends exclusive; `normal` has mean 0 and standard deviation 1; `exponential` has mean 1. The stream of a cell depends
 * on the run and on `stream` and position alone.
 */
export interface CheckedNoise extends CheckedBase {
  readonly kind: "noise";
  readonly distribution: "uniform" | "normal" | "exponential";
  /** Names variable and call site. */
  readonly stream: string;
}

/**
 * Works between steps. All variables of a device have the same dimensions; it treats each of their cells by itself.
 *
 * - `lag` is `delay_fixed(x, T, init)` and `previous(x, init)`: at step k `output` is what `input` was at step k - n, with
 *   n = max(1, round(T / dt)) from `delay`, a frozen variable; n = 1 without it.
 */
export type CheckedDevice = {
  readonly kind: "lag";
  readonly output: number;
  readonly input: number;
  readonly delay?: number;
};

export interface CheckedParameter extends CheckedBase {
  readonly kind: "parameter";
  readonly values: readonly number[];
  readonly range?: readonly [number, number];
}

export interface CheckedLever extends CheckedBase {
  readonly kind: "lever";
  readonly values: readonly number[];
  readonly combine: CombineRule;
  readonly range?: readonly [number, number];
}

/** `values[cell][i]` at `times[i]`. */
export interface CheckedSeries extends CheckedBase {
  readonly kind: "series";
  readonly times: readonly number[];
  readonly values: readonly (readonly number[])[];
  readonly interpolation: "linear" | "hold";
}

export type CheckedVariable =
  | CheckedStock
  | CheckedEquation
  | CheckedFrozen
  | CheckedHeld
  | CheckedNoise
  | CheckedParameter
  | CheckedLever
  | CheckedSeries;
