import type { RestSystem } from "./rest-system.js";
import { type Columns, product } from "./singular-values.js";

/** What is looked for. */
export interface RestProblem {
  readonly system: RestSystem;
  /** Values at the start. */
  readonly origin: Float64Array;
  /** Usual size of each unknown. */
  readonly sizes: Float64Array;
  /** Length of time over which what is at rest must not move. */
  readonly span: number;
  /** Sums that must stay as they are at the start: see `conservedSums`. */
  readonly conserved: readonly Float64Array[];
  readonly tolerance: number;
}

/** Some values of the unknowns. */
export interface RestPoint {
  readonly values: Float64Array;
  readonly drift: Float64Array;
  /**
   * Largest drift, as a share of what flows through or of what would move a stock by its size over the span; or largest change of
   * a conserved sum, if that is larger.
   */
  readonly residual: number;
}

/** Looks how far a system with these values is from rest; undefined when something is no finite number. */
export function pointAt(problem: RestProblem, values: Float64Array): RestPoint | undefined {
  const drift = problem.system.drift(values);
  if (!drift.every(Number.isFinite) || !values.every(Number.isFinite)) return undefined;
  const left = leftover(problem, { values, drift }, usualRates(problem, values));
  return { values, drift, residual: left.reduce((most, each) => Math.max(most, Math.abs(each)), 0) };
}

/** Drifts, then departures from conserved sums, weighed alike. */
export function leftover(
  { origin, sizes, conserved }: RestProblem,
  { values, drift }: Pick<RestPoint, "values" | "drift">,
  rates: Float64Array,
): Float64Array {
  const moved = values.map((value, i) => (value - (origin[i] as number)) / (sizes[i] as number));
  const sums = conserved.map((weights) => product(weights, moved));
  return Float64Array.from([...drift.map((each, i) => each / (rates[i] as number)), ...sums]);
}

/** What a drift is held against, after {@link RestSystem.drift}: so that a row of equations weighs as much as the others. */
export function usualRates({ system, sizes, span }: RestProblem, values: Float64Array): Float64Array {
  return system.throughput().map((rate, i) => {
    const size = Math.max(Math.abs(values[i] as number), sizes[i] as number);
    return Math.max(rate, i < system.stockCount ? size / span : size);
  });
}

/** Near the cube root of the double precision: least sum of rounding and truncation error for central differences. */
const relativeStep = 6e-6;

/**
 * The slopes of the drift by central differences, one column per unknown; by a one-sided one where the other side cannot be
 * evaluated, and 0 where neither can.
 */
export function slopesAt({ system, sizes }: RestProblem, { values, drift }: RestPoint): Float64Array[] {
  return Array.from(values, (value, j) => {
    const step = relativeStep * Math.max(Math.abs(value), sizes[j] as number);
    const sides = [value + step, value - step].map((moved) => {
      const there = system.drift(values.map((other, k) => (k === j ? moved : other)));
      return there.every(Number.isFinite) ? { at: moved, drift: there } : { at: value, drift };
    });
    const [above, below] = sides as [(typeof sides)[number], (typeof sides)[number]];
    const width = above.at - below.at;
    return drift.map((_, i) =>
      width === 0 ? 0 : ((above.drift[i] as number) - (below.drift[i] as number)) / width,
    );
  });
}

/** Rows x 1 / rates, columns x sizes. */
export function scaled(slopes: Columns, rates: Float64Array, sizes: Float64Array): Float64Array[] {
  return slopes.map((column, j) =>
    column.map((slope, i) => (slope * (sizes[j] as number)) / (rates[i] as number)),
  );
}
