import { quantileSorted } from "./quantile.js";
import { quantileError } from "./quantile-error.js";

/** A quantity over the draws. */
export interface Summary {
  readonly mean: number;
  /** Quantiles of R type 7: 10%, the median, 90%. */
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /**
   * Monte Carlo standard errors of the four, which more draws would lower; not the spread of the quantity itself. Mean:
   * sd / sqrt(n). Quantiles: Maritz & Jarrett 1978. Both take the draws as independent: with a Latin hypercube they are, for
   * many draws, at most this large (Stein 1987, doi:10.1080/00401706.1987.10488205, for the mean; Avramidis & Wilson 1998,
   * doi:10.1287/opre.46.4.574, for quantiles). Null for fewer than two draws.
   */
  readonly error: {
    readonly mean: number | null;
    readonly p10: number | null;
    readonly p50: number | null;
    readonly p90: number | null;
  };
}

/** A function that summarises samples of `count` values each; what depends on the count alone is worked out once. */
export function summariser(count: number): (sample: Float64Array) => Summary {
  const errors = [0.1, 0.5, 0.9].map((p) => quantileError(count, p));
  return (sample) => {
    const ascending = sample.slice().sort();
    const { mean, sd } = moments(sample);
    const [p10 = null, p50 = null, p90 = null] = count < 2 ? [] : errors.map((error) => error(ascending));
    return {
      mean,
      p10: quantileSorted(ascending, 0.1),
      p50: quantileSorted(ascending, 0.5),
      p90: quantileSorted(ascending, 0.9),
      error: { mean: count < 2 ? null : sd / Math.sqrt(count), p10, p50, p90 },
    };
  };
}

/** Mean, and standard deviation with divisor n - 1, in one pass (Welford 1962, doi:10.1080/00401706.1962.10490022). */
function moments(sample: Float64Array): { mean: number; sd: number } {
  let mean = 0;
  let squares = 0;
  sample.forEach((value, i) => {
    const distance = value - mean;
    mean += distance / (i + 1);
    squares += distance * (value - mean);
  });
  return { mean: sample.length === 0 ? Number.NaN : mean, sd: Math.sqrt(squares / (sample.length - 1)) };
}
