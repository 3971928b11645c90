import type { DrawSample } from "../uncertainty/draw-sample.js";
import { quantileOf } from "./quantile.js";
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
  /**
   * At most by this share of the draws the place of a quantile may be off: 0.001 means that what is given for 10% may be the
   * quantile of anything from 9.9% to 10.1%. Mostly far less, since it is the share of draws in one bin, and within a bin values
   * are taken as evenly spread. Absent where quantiles are exact: up to 10,000 draws, or where every draw is kept.
   */
  readonly rankError?: number;
}

/** A function that summarises samples of `count` draws each; what depends on the count alone is worked out once. */
export function summariser(count: number): (sample: DrawSample) => Summary {
  const errors = { exact: errorsOf(count, true), binned: errorsOf(count, false) };
  return (sample) => {
    const valueAt = (rank: number) => sample.at(rank);
    const quantiles = shares.map((p) => quantileOf(count, valueAt, p));
    const [p10 = Number.NaN, p50 = Number.NaN, p90 = Number.NaN] = quantiles;
    const own =
      count < 2 ? [] : (sample.exact ? errors.exact : errors.binned)().map((error) => error(valueAt));
    const [error10 = null, error50 = null, error90 = null] = own;
    return {
      mean: sample.mean,
      ...{ p10, p50, p90 },
      error: {
        mean: count < 2 ? null : sample.sd / Math.sqrt(count),
        ...{ p10: error10, p50: error50, p90: error90 },
      },
      ...(sample.exact ? {} : { rankError: rankErrorOf(sample) }),
    };
  };
}

const shares = [0.1, 0.5, 0.9] as const;

/** Worked out when first wanted: most ensembles need one kind alone. */
function errorsOf(count: number, exact: boolean) {
  let errors: readonly ReturnType<typeof quantileError>[] | undefined;
  return () => {
    errors ??= shares.map((p) => quantileError(count, p, exact));
    return errors;
  };
}

function rankErrorOf({ count, rankError }: DrawSample): number {
  const ranks = shares.flatMap((p) => [Math.floor((count - 1) * p), Math.ceil((count - 1) * p)]);
  return Math.max(...ranks.map(rankError)) / count;
}
