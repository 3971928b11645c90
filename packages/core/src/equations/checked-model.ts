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

export interface CheckedLookup {
  readonly name: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
}

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
  readonly nonNegative: boolean;
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

/**
 * `delay_fixed(x, T, init)` and `previous(x, init)`: at step k the value of `input` at step k - n, with
 * n = max(1, round(T / dt)) taken at the start (for `previous`, n = 1), and `initial`, evaluated at the start,
 * before that. Held within a step.
 */
export interface CheckedMemory extends CheckedBase {
  readonly kind: "memory";
  readonly input: readonly Assignment[];
  /** Absent for `previous`. */
  readonly delay?: readonly Assignment[];
  readonly initial: readonly Assignment[];
}

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
  | CheckedMemory
  | CheckedParameter
  | CheckedLever
  | CheckedSeries;
