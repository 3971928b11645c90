/** One quantity over the draws: all that its mean, quantiles and their errors are worked out from. */
export interface DrawSample {
  readonly count: number;
  readonly mean: number;
  /** Standard deviation, with divisor count - 1; NaN for fewer than two draws. */
  readonly sd: number;
  /** How many values are below 0, and how many are 0. */
  readonly negative: number;
  readonly zero: number;
  /** Whether {@link DrawSample.at} is exact. */
  readonly exact: boolean;
  /** The value that `rank` others are not above: from the lowest, 0, to the highest, count - 1. */
  at(rank: number): number;
  /** By how many ranks the value of {@link DrawSample.at} may be off; 0 where it is exact. */
  rankError(rank: number): number;
}

/** A sample of which every value is there; it is left as it is. */
export function exactSample(values: Float64Array): DrawSample {
  const { mean, sd } = momentsOf(values);
  let negative = 0;
  let zero = 0;
  for (const value of values) {
    if (value < 0) negative += 1;
    else if (value === 0) zero += 1;
  }
  const ascending = values.slice().sort();
  return {
    ...{ count: values.length, mean, sd, negative, zero },
    exact: true,
    at: (rank) => ascending[rank] ?? Number.NaN,
    rankError: () => 0,
  };
}

/** Mean and standard deviation in one pass, value by value (Welford 1962, doi:10.1080/00401706.1962.10490022). */
function momentsOf(values: Float64Array): { mean: number; sd: number } {
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const distance = value - mean;
    mean += distance / (i + 1);
    squares += distance * (value - mean);
  }
  return { mean: values.length === 0 ? Number.NaN : mean, sd: Math.sqrt(squares / (values.length - 1)) };
}
