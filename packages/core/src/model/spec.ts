import type { DistributionSpec } from "./distribution-spec.js";

/**
 * One value for a scalar, or one for each element of the first dimension, then of the next. A key is an element, the name
 * of a subrange (all its elements), or `"*"` (every element that no other key claims). Where several claim an element,
 * its own name wins, then the subrange with the fewest elements; two of one size with different values are an error.
 */
export type Cells<T> = T | { readonly [element: string]: Cells<T> };

/**
 * Time of a model. `dt` and `save` are intervals in `unit`; a text such as `"1/32"` is a fraction. The number of
 * steps, (stop - start) / dt, and of steps between saves, save / dt, must be whole. `save` is 1 `dt` when absent.
 */
export interface TimeSpec {
  /** Such as `year`; no other unit of time is turned into it. */
  readonly unit: string;
  /** Time of the initial values. */
  readonly start: number;
  /** Last time, inclusive; after `start`. */
  readonly stop: number;
  /** Length of a step. */
  readonly dt: number | string;
  /** Interval between saved times. */
  readonly save?: number | string;
}

/** A list of named elements that variables can be spread over, for example age bands. */
export interface DimensionSpec {
  /** Absent in a subrange that has all elements of its parent: a second name for one list, for matrices. */
  readonly elements?: readonly string[];
  readonly doc: string;
  /** The parent of a subrange: `elements` are some of the parent's, in its order. */
  readonly of?: string;
  /** The element of another dimension that each element belongs to: `{ nation: { leeds: "england", ... } }`. */
  readonly maps?: { readonly [dimension: string]: Cells<string> };
}

/** How far a number can be trusted. `assumption`: nobody measured it. `calibrated`: fitted by code in the project. */
export type Quality = "official" | "research" | "calibrated" | "definition" | "assumption";

/** What every variable of a model states: its unit, what it means, and what it is spread over. */
export interface VariableSpec {
  /** A unit such as `child`, `GBP/child/year` or `1` for a pure number. */
  readonly unit: string;
  /** What it means, in one line. */
  readonly doc: string;
  /** Names of dimensions, outermost first; absent for a scalar. */
  readonly dimensions?: readonly string[];
  /** The part of the model that it belongs to, for listings. */
  readonly sector?: string;
}

/** A stock: changes only through its flows. Unit of each flow x unit of time = unit of the stock. */
export interface StockSpec extends VariableSpec {
  /** A number or an equation, evaluated once at the start. */
  readonly initial: Cells<number | string>;
  /** Names of flows that fill it; each has the dimensions of the stock. */
  readonly inflows?: readonly string[];
  /** Names of flows that drain it; each has the dimensions of the stock. */
  readonly outflows?: readonly string[];
  /**
   * What happens when it would fall below zero. `false` (the default): nothing, it does. `true` or `"stop"`: the run stops with an
   * error. `"limit"`: its outflows, first those named first, get no more than what it holds at the beginning of a step and what
   * flows in; a run in which it falls below zero all the same (by a negative inflow) stops. `"clamp"`: it is set to zero after each
   * step, and a warning of the run says how much that created.
   */
  readonly nonNegative?: boolean | "stop" | "limit" | "clamp";
  /** Makes it a conveyor: what enters leaves after a while, in the order of leaving. Not together with `queue`. */
  readonly conveyor?: ConveyorSpec;
  /**
   * Makes it a queue: each outflow, in their order, takes what the one before leaves of what waits at the beginning of a step, as
   * far as the conveyor that it leads to has room. Its outflows have no equations. False when absent.
   */
  readonly queue?: boolean;
}

/**
 * What makes a stock a conveyor. Its outflows have no equations: exactly one of them is what leaves at the end, all others
 * leak. Its inflows are never negative.
 */
export interface ConveyorSpec {
  /** Time on the way, a number or an equation in the unit of time, taken when something enters; it lasts at least one dt. */
  readonly transitTime: Cells<number | string>;
  /**
   * The transit time is taken at the beginning of a step in which this number or equation, a pure number, is not 0, and kept until the
   * next such step; also at the start. At every step when absent.
   */
  readonly sample?: Cells<number | string>;
  /** While this number or equation, a pure number, is not 0 the conveyor stands still: nothing enters, leaves or leaks. Absent: never. */
  readonly arrest?: Cells<number | string>;
  /**
   * Outflows that leak, and for each a number or an equation. `linear`: the share of what enters that it takes, 0 to 1 and together at
   * most 1, taken when something enters. `exponential`: the rate per unit of time at which what is on the conveyor leaks, 0 or more and
   * together at most 1 / dt. None when absent.
   */
  readonly leaks?: { readonly [flow: string]: Cells<number | string> };
  /**
   * `linear`: a leak takes the same amount in each step on the way. `exponential`: a share of what is still there. `linear` when absent.
   */
  readonly leakage?: "linear" | "exponential";
  /**
   * Between which parts of the way a leak leaks, from 0, where things enter, to 1, where they leave; from below to. The whole way,
   * `[0, 1]`, when absent.
   */
  readonly leakZones?: { readonly [flow: string]: readonly [from: number, to: number] };
  /** Leaks that take whole units alone: fractions come together until they make one. None when absent. */
  readonly wholeLeaks?: readonly string[];
  /** The most that it may hold, in the unit of the stock: its inflows, first those named first, get what room there is. */
  readonly capacity?: Cells<number | string>;
  /** The most that may enter per unit of time, over all inflows, first those named first. */
  readonly inflowLimit?: Cells<number | string>;
}

/** A flow, per unit of time, as an equation. */
export interface FlowSpec extends VariableSpec {
  /** Absent for what leaves a conveyor or a queue, which sets it. */
  readonly equation?: Cells<number | string>;
  /** When true, it is 0 where its equation is below zero. False when absent. */
  readonly nonNegative?: boolean;
}

/** An auxiliary: an instantaneous function of other variables, as an equation. */
export interface AuxiliarySpec extends VariableSpec {
  readonly equation: Cells<number | string>;
}

/** A constant of the model. With a distribution it is drawn once per run of an ensemble; otherwise it is `value`. */
export interface ParameterSpec extends VariableSpec {
  /** In the parameter's unit, as its distribution and range. */
  readonly value: Cells<number>;
  /** How it is uncertain; certain when absent. */
  readonly distribution?: Cells<DistributionSpec>;
  /** Lowest and highest value that makes sense, both inclusive; an override outside it is an error. */
  readonly range?: readonly [number, number];
  /** Where the number is from; the word "assumption" when it is one. Absent means "assumption". */
  readonly source?: string;
  /** Absent means "assumption". */
  readonly quality?: Quality;
}

/**
 * How the moves of several policies on one lever become one value (n = neutral value, v = a move's value at that time):
 * `add`: n + sum(v - n); `multiply`: n x product(v / n); `complement`: 1 - (1 - n) x product((1 - v) / (1 - n)), for shares;
 * `largest`: the v furthest from n.
 */
export type CombineRule = "add" | "multiply" | "complement" | "largest";

/** A lever: an input that policies may move over time. Without a move it has its neutral `value` throughout. */
export interface LeverSpec extends VariableSpec {
  /** What it is while nothing moves it. */
  readonly value: Cells<number>;
  /** What several moves of it at one time come to. */
  readonly combine: CombineRule;
  /** Lowest and highest value that the evidence covers, both inclusive. Outside it is allowed with a warning. */
  readonly range?: readonly [number, number];
  readonly source?: string;
}

/** Points of a table function, by ascending `x`. */
export type LookupPoints = readonly (readonly [x: number, y: number])[];

/**
 * How a table function is read: `linear`: straight lines between the points, held at both ends; `extrapolate`: the first
 * and the last line go on beyond the ends; `step`: the `y` of the last point at or before `x`, the first one before that.
 */
export type LookupShape = "linear" | "extrapolate" | "step";

/** A table function of one argument. */
export interface LookupSpec {
  readonly points: Cells<LookupPoints>;
  /** Of y. */
  readonly unit: string;
  /** Of x. */
  readonly inputUnit: string;
  readonly doc: string;
  /** Names of dimensions, outermost first, for one table per element; absent for one table. */
  readonly dimensions?: readonly string[];
  /** `linear` when absent. */
  readonly shape?: LookupShape;
  /** Lowest and highest `y` that a point may have, both inclusive. */
  readonly range?: readonly [number, number];
  /** When given, a point whose `y` goes the other way is an error; equal ones are allowed. */
  readonly monotonic?: "rising" | "falling";
  readonly sector?: string;
  readonly source?: string;
  readonly quality?: Quality;
}

/**
 * Observed data over time, read by its name at the current time; `linear` (default) or `hold` between the points; held at
 * the ends. A value of `null` was not observed: the neighbours in time stand in for it, by the same rule.
 */
export interface SeriesSpec extends VariableSpec {
  /** Ascending, in the model's unit of time. */
  readonly times: readonly number[];
  /** One per time; not all of them null. */
  readonly values: Cells<readonly (number | null)[]>;
  /** `linear` when absent. */
  readonly interpolation?: "linear" | "hold";
  readonly source?: string;
  readonly quality?: Quality;
}

/**
 * Parameters that are drawn together, as a calibration leaves them: on the given scale they are jointly normal with
 * the given `center` and the covariance `factor` x transpose(`factor`), unless there are `rows`.
 */
export interface JointSpec {
  readonly doc: string;
  readonly source?: string;
  readonly members: readonly JointMember[];
  /** Lower triangular, one row per member. */
  readonly factor: readonly (readonly number[])[];
  /**
   * A sample of the members, on their scales: a number for each in each row. Where it is given a draw takes one row as it is, and
   * centres and factor only describe the sample.
   */
  readonly rows?: readonly (readonly number[])[];
}

/** A parameter, or one element of it, that is drawn together with others. */
export interface JointMember {
  /** Name of a parameter; with the element for an arrayed one, for example `"entry_hazard[under_1]"`. */
  readonly parameter: string;
  /** `log`: the logarithm is normal (for what must stay positive); `logit`: log(x / (1 - x)) is normal (for shares). */
  readonly scale: "linear" | "log" | "logit";
  /** The centre on that scale. */
  readonly center: number;
}

/**
 * A feedback loop that the model is meant to have, so that its absence is an error, and so that it can be cut by name.
 * `through`: variables on it, in the order of cause and effect, the first not repeated; others may stand between them.
 */
export interface LoopSpec {
  readonly through: readonly string[];
  readonly doc: string;
  /** The link that cutting the loop cuts: cause, effect. The last link, into the first variable of `through`, when absent. */
  readonly cut?: readonly [from: string, to: string];
}

/**
 * A model that is used inside another, as often as `modules` name it. Its equations read its own names and the outputs of its
 * own modules, nothing from outside; dimensions and unit names mean the same everywhere. A {@link ModelSpec} is one, too.
 */
export interface SubModelSpec extends Omit<ModelSpec, "name" | "time" | "models" | "auxiliaries"> {
  readonly name?: string;
  /** Not used, but its unit must be that of the whole model. */
  readonly time?: TimeSpec;
  /** One without an equation must be given as an input. */
  readonly auxiliaries?: {
    readonly [name: string]: Omit<AuxiliarySpec, "equation"> & Partial<Pick<AuxiliarySpec, "equation">>;
  };
  /** Names that equations outside may read, as `module.name`; none when absent. */
  readonly outputs?: readonly string[];
}

/** One use of a sub-model. */
export interface ModuleSpec {
  /** A name in the whole model's `models`. */
  readonly model: string;
  /**
   * What takes the place of a parameter, lever, auxiliary, flow or series of the sub-model: an equation that reads the
   * names around the module, and must have the unit of what it replaces. A parameter or lever that is given plain
   * numbers stays one, with that value and without a distribution.
   */
  readonly inputs?: { readonly [name: string]: Cells<number | string> };
  readonly doc?: string;
}

/**
 * A stock-and-flow model as plain data: the one form that a TypeScript builder, a YAML file or an XMILE file becomes.
 * Names are unique over all maps after case folding. Equations are text in the language of `docs/equations.md`.
 */
export interface ModelSpec {
  readonly name: string;
  readonly doc?: string;
  readonly time: TimeSpec;
  /** Other spellings of a unit: `{ pounds: "GBP", person_year: "person*year" }`. */
  readonly units?: { readonly [alias: string]: string };
  readonly dimensions?: { readonly [name: string]: DimensionSpec };
  readonly stocks?: { readonly [name: string]: StockSpec };
  readonly flows?: { readonly [name: string]: FlowSpec };
  readonly auxiliaries?: { readonly [name: string]: AuxiliarySpec };
  readonly parameters?: { readonly [name: string]: ParameterSpec };
  readonly levers?: { readonly [name: string]: LeverSpec };
  readonly lookups?: { readonly [name: string]: LookupSpec };
  readonly series?: { readonly [name: string]: SeriesSpec };
  readonly joint?: { readonly [name: string]: JointSpec };
  readonly loops?: { readonly [name: string]: LoopSpec };
  /** Models that `modules` use; they do nothing by themselves. */
  readonly models?: { readonly [name: string]: SubModelSpec };
  /** Parts of the model that are models themselves; `north.births` is `births` in the module `north`. */
  readonly modules?: { readonly [name: string]: ModuleSpec };
}
