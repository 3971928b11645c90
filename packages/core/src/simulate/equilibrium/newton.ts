import {
  leftover,
  pointAt,
  type RestPoint,
  type RestProblem,
  scaled,
  slopesAt,
  usualRates,
} from "./rest-point.js";
import { leastSquares, product, singularValues } from "./singular-values.js";

/** What a search came to. */
export interface Search {
  readonly point: RestPoint;
  readonly iterations: number;
  /** False where the search was still on its way, to a rest that lies at infinity: then nothing rests, however little it drifts. */
  readonly settled: boolean;
}

/** A step is halved so often before the search gives up. */
const mostHalvings = 12;

/** The search also gives up when so many steps have not brought it twice as near to rest. */
const patience = 10;

/** A step that moves some value by no more than this share of it is one at the end of the way. */
const smallMove = 1e-3;

/** A step must lessen what is left by this share of what was promised. */
const sufficient = 1e-4;

/**
 * Newton's method for the values at which nothing drifts and conserved sums are what they were, damped by halving steps until
 * they bring the system nearer to rest. Where the slopes leave a direction open the shortest step is taken, by the pseudo-inverse.
 * Stocks that may not be negative are kept at or above 0. It ends at rest, or where no step helps: see the residual.
 */
export function searchByNewton(problem: RestProblem, start: RestPoint, maxIterations: number): Search {
  const { system, sizes, conserved, tolerance } = problem;
  let point = start;
  let iterations = 0;
  let settled = true;
  let [before, patient] = [Number.POSITIVE_INFINITY, patience];
  for (; iterations < maxIterations && !(settled && point.residual <= tolerance); iterations++) {
    system.drift(point.values);
    const rates = usualRates(problem, point.values);
    const matrix = scaled(slopesAt(problem, point), rates, sizes).map((column, j) =>
      Float64Array.from([...column, ...conserved.map((weights) => weights[j] as number)]),
    );
    const left = leftover(problem, point, rates);
    const step = leastSquares(
      singularValues(matrix),
      left.map((entry) => -entry),
    );
    const distance = Math.sqrt(product(left, left));
    if (distance < before / 2) [before, patient] = [distance, patience];
    else patient -= 1;
    const next = patient > 0 ? damped(point, step, rates, distance) : undefined;
    if (next === undefined) break;
    settled = next.values.every((value, i) => {
      const move = Math.abs(value - (point.values[i] as number));
      return move <= smallMove * Math.max(Math.abs(value), sizes[i] as number);
    });
    point = next;
  }
  return { point, iterations, settled };

  function damped(
    from: RestPoint,
    step: Float64Array,
    rates: Float64Array,
    distance: number,
  ): RestPoint | undefined {
    for (let halving = 0; halving <= mostHalvings; halving++) {
      const share = 2 ** -halving;
      const values = from.values.map((value, i) => {
        const moved = value + share * (step[i] as number) * (sizes[i] as number);
        return system.nonNegative[i] ? Math.max(0, moved) : moved;
      });
      const trial = pointAt(problem, values);
      if (trial === undefined) continue;
      const left = leftover(problem, trial, rates);
      if (Math.sqrt(product(left, left)) < (1 - sufficient * share) * distance) return trial;
    }
    return undefined;
  }
}
