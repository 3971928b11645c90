/**
 * How a parameter is uncertain, as data. Every form is drawn by its inverse distribution function, so that a
 * Latin hypercube and common random numbers stay valid. `low` and `high` truncate (the density between them is
 * scaled up; nothing piles up at the ends) and are inclusive.
 *
 * - `uniform`: any value from `low` to `high` alike.
 * - `normal`: mean and standard deviation.
 * - `lognormal`: `median`, and `sigma`, the standard deviation of the natural logarithm.
 * - `triangular`: `low`, `mode`, `high`.
 * - `pert`: a beta on `low` to `high` with the given mode; `shape` is 4 when absent (the usual PERT).
 * - `beta`: parameters `alpha`, `beta`, stretched from `low` (0) to `high` (1).
 * - `discrete`: `values` with `weights` (alike when absent; they need not add to 1).
 * - `sample`: one of the `values`, each as likely: an empirical or posterior sample.
 * - `quantiles`: what an expert says: `points` maps a percentage to a value, for example `{ 10: 3, 50: 5, 90: 9 }`.
 */
export type DistributionSpec =
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | {
      readonly kind: "normal";
      readonly mean: number;
      readonly sd: number;
      readonly low?: number;
      readonly high?: number;
    }
  | {
      readonly kind: "lognormal";
      readonly median: number;
      readonly sigma: number;
      readonly low?: number;
      readonly high?: number;
    }
  | { readonly kind: "triangular"; readonly low: number; readonly mode: number; readonly high: number }
  | {
      readonly kind: "pert";
      readonly low: number;
      readonly mode: number;
      readonly high: number;
      readonly shape?: number;
    }
  | {
      readonly kind: "beta";
      readonly alpha: number;
      readonly beta: number;
      readonly low?: number;
      readonly high?: number;
    }
  | { readonly kind: "discrete"; readonly values: readonly number[]; readonly weights?: readonly number[] }
  | { readonly kind: "sample"; readonly values: readonly number[] }
  | {
      readonly kind: "quantiles";
      readonly points: { readonly [percent: string]: number };
      readonly low?: number;
      readonly high?: number;
    };
