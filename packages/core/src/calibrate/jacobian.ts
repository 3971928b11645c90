/** Where one parameter may be moved to measure a slope, and how far is a small move. */
export interface Slope {
  /** Lowest and highest allowed value, inclusive, on the scale of the search. */
  readonly low: number;
  readonly high: number;
  /** A size that counts as ordinary for it: the step is taken relative to the larger of this and the value. */
  readonly typical: number;
}

/** Near the cube root of the double precision: least sum of rounding and truncation error for central differences. */
const relativeStep = 6e-6;

/**
 * The Jacobian of `evaluate` at `point`, as columns, by central differences; by a one-sided one beside a bound. Where one of
 * the two sides cannot be evaluated, the other alone is used; where neither can, the column is zero.
 */
export function differenceJacobian(
  evaluate: (point: readonly number[]) => readonly number[] | undefined,
  point: readonly number[],
  here: readonly number[],
  slopes: readonly Slope[],
): number[][] {
  return slopes.map(({ low, high, typical }, k) => {
    const value = point[k] ?? 0;
    const step = relativeStep * Math.max(Math.abs(value), typical);
    const sides = [Math.min(value + step, high), Math.max(value - step, low)].map((moved) => {
      const residuals = moved === value ? here : evaluate(point.map((other, j) => (j === k ? moved : other)));
      return residuals === undefined ? { at: value, residuals: here } : { at: moved, residuals };
    });
    const [above, below] = sides;
    const width = (above?.at ?? 0) - (below?.at ?? 0);
    return here.map((_, i) =>
      width === 0 ? 0 : ((above?.residuals[i] ?? 0) - (below?.residuals[i] ?? 0)) / width,
    );
  });
}
