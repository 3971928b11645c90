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
 *
 * @param evaluate evaluates all points that the slopes need in one call.
 */
export function differenceJacobian(
  evaluate: (points: readonly (readonly number[])[]) => readonly (readonly number[] | undefined)[],
  point: readonly number[],
  here: readonly number[],
  slopes: readonly Slope[],
): number[][] {
  const sides = slopes.flatMap(({ low, high, typical }, k) => {
    const value = point[k] ?? 0;
    const step = relativeStep * Math.max(Math.abs(value), typical);
    return [Math.min(value + step, high), Math.max(value - step, low)].map((at) => ({ k, at, value }));
  });
  const moved = sides.filter(({ at, value }) => at !== value);
  const found = evaluate(moved.map(({ k, at }) => point.map((other, j) => (j === k ? at : other))));
  const residualsOf = new Map(moved.map((side, i) => [side, found[i]]));
  const ends = sides.map((side) => {
    const residuals = residualsOf.get(side);
    return residuals === undefined ? { at: side.value, residuals: here } : { at: side.at, residuals };
  });
  return slopes.map((_, k) => {
    const [above, below] = [ends[2 * k], ends[2 * k + 1]];
    const width = (above?.at ?? 0) - (below?.at ?? 0);
    return here.map((__, i) =>
      width === 0 ? 0 : ((above?.residuals[i] ?? 0) - (below?.residuals[i] ?? 0)) / width,
    );
  });
}
