import type { CombineRule, LookupShape } from "../model/spec.js";
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
  /** What may be shorter than a step. */
  readonly delays: readonly CheckedDelay[];
  readonly lookups: readonly CheckedLookup[];
  /** Feedback loops that the model declares; absent when there are none. */
  readonly loops?: readonly CheckedLoop[];
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

/** A declared feedback loop, found. */
export interface CheckedLoop {
  readonly name: string;
  readonly doc: string;
  /** Ids of all variables on it, each acting on the next and the last on the first. */
  readonly variables: readonly number[];
  /** The link that cutting the loop cuts: ids of cause and effect. */
  readonly cut: readonly [from: number, to: number];
}

/** A table function. `tables` has one entry per element of `dimensions`, row-major; one for a scalar. `x` ascends. */
export interface CheckedLookup {
  readonly name: string;
  /** Ids of dimensions, outermost first. */
  readonly dimensions: readonly number[];
  readonly shape: LookupShape;
  /** What the lookup promises of its points, which other points must keep as well. */
  readonly range?: readonly [number, number];
  readonly monotonic?: "rising" | "falling";
  readonly tables: readonly { readonly x: readonly number[]; readonly y: readonly number[] }[];
}

export type { LookupShape } from "../model/spec.js";

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
  /**
   * `stop`: a run in which it falls below zero stops, which also holds where its outflows are limited by their equations.
   * `clamp`: what is below zero after a step is set to zero.
   */
  readonly nonNegative: false | "stop" | "clamp";
  /** Of a stock whose outflows are limited: the auxiliary that says how much they may take, per unit of time. */
  readonly available?: number;
}

export interface CheckedEquation extends CheckedBase {
  readonly kind: "flow" | "auxiliary";
  readonly equations: readonly Assignment[];
  /** What it is, and which rule its values keep: where one does not, it is no number, and the run stops. */
  readonly must?: { readonly label: string; readonly rule: string };
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

/** Works between steps. All variables of a device have the same dimensions; it treats each of their cells by itself. */
export type CheckedDevice = CheckedLag | CheckedOpening | CheckedConveyor | CheckedLine;

/**
 * `delay_fixed(x, T, init)` and `previous(x, init)`: at step k `output`, a held variable, is what `input` was at step k - n, with
 * n = max(1, round(T / dt)) from `delay`, a frozen variable; n = 1 without it.
 */
export interface CheckedLag {
  readonly kind: "lag";
  readonly output: number;
  readonly input: number;
  readonly delay?: number;
}

/** During a step `output`, a held variable, is what `stock` holds at its beginning. */
export interface CheckedOpening {
  readonly kind: "opening";
  readonly output: number;
  readonly stock: number;
}

/**
 * What enters `stock` in step k leaves it in step k + n, n = max(1, round(`transit` / dt)) with `transit` as it is at the beginning
 * of step k, but for what leaks in the steps k + 1 to k + n. Steps in which it stands still do not count.
 */
export interface CheckedConveyor {
  readonly kind: "conveyor";
  readonly stock: number;
  /** A hidden stock with the inflows of `stock` and nothing else: the device empties it at each step. */
  readonly entered: number;
  readonly transit: number;
  /** Where it is not 0, `transit` is taken. */
  readonly sample?: number;
  /** Where there may be a stop: what is 1 while it moves and 0 while it stands, and a hidden stock that fills at that rate. */
  readonly motion?: { readonly moving: number; readonly moved: number };
  /** Held: the rate at which material is due to leave. */
  readonly outflow: number;
  readonly leakage: "linear" | "exponential";
  readonly leaks: readonly CheckedLeak[];
}

/** How long what is in a queue has waited, at the beginning of each step. All outputs are held. */
export interface CheckedLine {
  readonly kind: "line";
  readonly stock: number;
  /** A hidden stock with the inflows of `stock` and nothing else: the device empties it at each step. */
  readonly entered: number;
  /** On average; he who has waited longest; on average those who left in the step before. */
  readonly mean: number;
  readonly oldest: number;
  readonly leaving: number;
}

/** What leaks between two parts of the way, 0 its beginning and 1 its end. */
export interface CheckedLeak {
  /** `linear`: the share of what enters that leaks, evenly. `exponential`: the rate at which what is in the zone leaks. */
  readonly fraction: number;
  readonly from: number;
  readonly to: number;
  /** Whether it leaks in whole units, of which the device says when. */
  readonly whole: boolean;
  /** Held: the rate at which it is due to leak, where the device says that: of linear leaks, and of whole ones. */
  readonly outflow?: number;
  /** Of an exponential leak. */
  readonly decay?: CheckedDecay;
}

interface CheckedDecay {
  /** Held: what is in the zone. */
  readonly zone: number;
  /** Held: how much of what is due to leave, as a rate, is in the zone. */
  readonly leaving: number;
  /** A hidden stock that gathers what leaks or, of a whole leak, is to leak. The device empties it at each step. */
  readonly gathered: number;
}

/** A delay, smooth or conveyor that lasts no shorter than a step: how long it would, so that a warning can say so. */
export interface CheckedDelay {
  /** As it is written. */
  readonly text: string;
  /** Where it is written. */
  readonly path: readonly string[];
  /** The variable that holds the time: of one stage of a delay or smooth, or of the whole. */
  readonly time: number;
  /** The cells of it that are used. */
  readonly loops: readonly AssignmentLoop[];
  /** `stage`: a stage shorter than dt is stretched to dt. `whole`: the whole is rounded to steps, of which there is at least one. */
  readonly rule: "stage" | "whole";
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

/** A variable of a checked model; `kind` tells which. */
export type CheckedVariable =
  | CheckedStock
  | CheckedEquation
  | CheckedFrozen
  | CheckedHeld
  | CheckedNoise
  | CheckedParameter
  | CheckedLever
  | CheckedSeries;
