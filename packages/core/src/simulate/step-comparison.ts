/** How a series moves when dt is halved. All changes and errors are relative. */
export interface StepComparison {
  /** Largest change from dt to dt/2. */
  readonly relativeChange: number;
  /** Where that was, and the two values. */
  readonly time: number;
  readonly coarse: number;
  readonly fine: number;
  /** Measured order of convergence; undefined where nothing changes or the changes do not shrink. */
  readonly order: number | undefined;
  /** False when the changes do not shrink as dt does. */
  readonly converges: boolean;
  /** Largest error of the run at dt, against what the runs tend to as dt goes to 0; where they do not converge, against the last one. */
  readonly relativeError: number;
}

/** A value smaller than this share of the largest in its series is held against that share. */
const leastShare = 0.01;

/** Changes as small as this, relative to the value, are rounding. */
const rounding = 1e-12;

/** Differences that shrink less than with this order do not shrink. */
const leastOrder = 0.4;

/**
 * Compares the same series at dt, dt/2, dt/4, ...: at least three.
 *
 * @param nominal order of the method: no error is taken to shrink faster, whatever is measured.
 */
export function compareSteps(
  times: Float64Array,
  series: readonly Float64Array[],
  nominal: number,
): StepComparison {
  const count = series.length;
  const [first, second] = series as [Float64Array, Float64Array];
  const [third, next, finest] = series.slice(count - 3) as [Float64Array, Float64Array, Float64Array];
  const scale = scaleOf(finest);
  const change = largest(first, second, scale);
  const early = largest(third, next, scale).value;
  const late = largest(next, finest, scale).value;
  const settled = late <= rounding;
  const measured = settled ? undefined : Math.log2(early / late);
  const order = measured !== undefined && measured >= leastOrder ? measured : undefined;
  const limit = order === undefined ? finest : extrapolated(next, finest, Math.min(order, nominal));
  return {
    relativeChange: change.value,
    time: times[change.at] ?? Number.NaN,
    coarse: first[change.at] ?? Number.NaN,
    fine: second[change.at] ?? Number.NaN,
    order,
    converges: settled || order !== undefined,
    relativeError: largest(first, limit, scale).value,
  };
}

/** What the size of a difference is held against, at each time. */
function scaleOf(series: Float64Array): Float64Array {
  const peak = series.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return series.map((value) => Math.max(Math.abs(value), leastShare * peak));
}

function largest(one: Float64Array, other: Float64Array, scale: Float64Array): { value: number; at: number } {
  let [value, at] = [0, 0];
  for (let i = 0; i < one.length; i++) {
    const difference = Math.abs((one[i] as number) - (other[i] as number));
    const relative = difference === 0 ? 0 : difference / (scale[i] as number);
    if (relative > value) [value, at] = [relative, i];
  }
  return { value, at };
}

/** Richardson's extrapolation from a step and its half to a step of 0. */
function extrapolated(coarse: Float64Array, fine: Float64Array, order: number): Float64Array {
  const weight = 1 / (2 ** order - 1);
  return fine.map((value, i) => value + weight * (value - (coarse[i] as number)));
}
