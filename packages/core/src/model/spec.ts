import type { DistributionSpec } from "./distribution-spec.js";

/**
 * One value for a scalar, or one for each element of the first dimension, then of the next. The key `"*"`
 * stands for every element that is not named beside it.
 */
export type Cells<T> = T | { readonly [element: string]: Cells<T> };

/**
 * Time of a model. `dt` and `save` are intervals in `unit`; a text such as `"1/32"` is a fraction. The number of
 * steps, (stop - start) / dt, and of steps between saves, save / dt, must be whole. `save` is 1 `dt` when absent.
 */
export interface TimeSpec {
  readonly unit: string;
  readonly start: number;
  readonly stop: number;
  readonly dt: number | string;
  readonly save?: number | string;
}

/** A list of named elements that variables can be spread over, for example age bands. */
export interface DimensionSpec {
  readonly elements: readonly string[];
  readonly doc: string;
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
  /** When true, a run in which it falls below zero stops with an error; nothing is clamped. False when absent. */
  readonly nonNegative?: boolean;
}

/** A flow, per unit of time, as an equation. */
export interface FlowSpec extends VariableSpec {
  readonly equation: Cells<number | string>;
}

/** An auxiliary: an instantaneous function of other variables, as an equation. */
export interface AuxiliarySpec extends VariableSpec {
  readonly equation: Cells<number | string>;
}

/** A constant of the model. With a distribution it is drawn once per run of an ensemble; otherwise it is `value`. */
export interface ParameterSpec extends VariableSpec {
  readonly value: Cells<number>;
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
  readonly value: Cells<number>;
  readonly combine: CombineRule;
  /** Lowest and highest value that the evidence covers, both inclusive. Outside it is allowed with a warning. */
  readonly range?: readonly [number, number];
  readonly source?: string;
}

/** A table function of one argument: straight lines between points, held at the ends. `x` must ascend. */
export interface LookupSpec {
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly unit: string;
  readonly inputUnit: string;
  readonly doc: string;
  readonly sector?: string;
  readonly source?: string;
  readonly quality?: Quality;
}

/** Observed data over time, read by its name at the current time; `linear` (default) or `hold` between the points; held at the ends. */
export interface SeriesSpec extends VariableSpec {
  readonly times: readonly number[];
  readonly values: Cells<readonly number[]>;
  readonly interpolation?: "linear" | "hold";
  readonly source?: string;
  readonly quality?: Quality;
}

/**
 * Parameters that are drawn together, as a calibration leaves them: on the given scale they are jointly normal with
 * the given `center` and the covariance `factor` x transpose(`factor`).
 */
export interface JointSpec {
  readonly doc: string;
  readonly source?: string;
  readonly members: readonly JointMember[];
  /** Lower triangular, one row per member. */
  readonly factor: readonly (readonly number[])[];
}

export interface JointMember {
  /** Name of a parameter; with the element for an arrayed one, for example `"entry_hazard[under_1]"`. */
  readonly parameter: string;
  /** `log`: the logarithm is normal (for what must stay positive); `logit`: log(x / (1 - x)) is normal (for shares). */
  readonly scale: "linear" | "log" | "logit";
  /** The centre on that scale. */
  readonly center: number;
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
}
