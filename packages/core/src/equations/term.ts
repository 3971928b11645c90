/** Functions of numbers that every backend has. */
export type PureFunction = "abs" | "exp" | "log" | "sqrt" | "floor" | "min" | "max" | "pow" | "poisson";

export type BinaryOperator = "+" | "-" | "*" | "/" | "<" | "<=" | ">" | ">=" | "==" | "!=" | "and" | "or";

export type EventKind = "step" | "pulse" | "pulse_train" | "ramp";

/** Where in a variable a reference points, one per dimension of that variable. */
export type Index =
  | { readonly kind: "element"; readonly position: number }
  /** The current element of a loop, moved by `shift` places (`x[age - 1]` has shift -1). */
  | { readonly kind: "loop"; readonly loop: number; readonly shift: number }
  /** The place in `positions` of the current element of a loop: from a subrange, or from a dimension mapped to another. */
  | { readonly kind: "mapped"; readonly loop: number; readonly positions: readonly number[] };

/**
 * A resolved expression: names are ids, subscripts are loops or elements, delays and smooths are already stocks.
 * Comparisons and `and`, `or`, `not` give 1 or 0; anything but 0 counts as true.
 *
 * - `power`, written `x ^ y` or `pow(x, y)`, is the function `pow`.
 * - `if` evaluates only the branch that is taken.
 * - `reduce` runs `loop` over the `elements` (positions) of `dimension` and folds `body`.
 * - `position` is the place of the current element of a loop within its dimension, from 1.
 * - `lookup` reads the table of `index`; `inverse` finds the x of a y.
 * - `poisson(u, mean)` is the smallest count whose cumulative probability is at least u.
 * - `event`: `step(height, start)`, `pulse(magnitude, first[, interval])`, `pulse_train(height, first, width, interval[, end])`,
 *   `ramp(slope, start[, end])`. All but `ramp` look at the time at the beginning of the current step, compared in whole steps,
 *   so that all integrators agree; `pulse` is magnitude / dt during one step.
 */
export type Term =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "time" }
  | { readonly kind: "dt" }
  | { readonly kind: "cell"; readonly variable: number; readonly index: readonly Index[] }
  | { readonly kind: "negate"; readonly argument: Term }
  | { readonly kind: "not"; readonly argument: Term }
  | { readonly kind: "binary"; readonly operator: BinaryOperator; readonly left: Term; readonly right: Term }
  | { readonly kind: "if"; readonly condition: Term; readonly yes: Term; readonly no: Term }
  | { readonly kind: "call"; readonly function: PureFunction; readonly arguments: readonly Term[] }
  | { readonly kind: "position"; readonly loop: number }
  | {
      readonly kind: "lookup";
      readonly lookup: number;
      readonly index: readonly Index[];
      readonly inverse: boolean;
      readonly argument: Term;
    }
  | { readonly kind: "event"; readonly event: EventKind; readonly arguments: readonly Term[] }
  | {
      readonly kind: "reduce";
      readonly operation: "sum" | "mean" | "min" | "max" | "prod";
      readonly loop: number;
      readonly dimension: number;
      readonly elements: readonly number[];
      readonly body: Term;
    };
