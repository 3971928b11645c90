import { pointAt, type RestPoint, type RestProblem, scaled, slopesAt } from "./rest-point.js";
import { product, significant, singularValues } from "./singular-values.js";

/** Rows as short as this, as a share of the longest, are rounding. */
const rounding = 1e-12;

/** Slopes are looked at the start and at so many places around it. */
const samples = 3;

/**
 * Sums of stocks, each with a weight, that no flow changes: what one of them gains another loses. They are the weights for which
 * all drifts and slopes cancel, at the start and around it.
 *
 * @returns unit vectors over the unknowns divided by their sizes; 0 for what is no stock.
 */
export function conservedSums(problem: RestProblem, start: RestPoint): Float64Array[] {
  const { system, sizes, span } = problem;
  const rates = sizes.map((size) => size / span);
  const columns: Float64Array[] = [];
  for (let sample = 0; sample < samples; sample++) {
    const values = start.values.map((value, i) => {
      const by = sample === 0 ? 0 : shuffled(sample * sizes.length + i);
      return value + 0.1 * by * Math.max(Math.abs(value), sizes[i] as number);
    });
    const point = pointAt(problem, values);
    if (point === undefined) continue;
    columns.push(...scaled(slopesAt(problem, point), rates, sizes));
    columns.push(point.drift.map((drift, i) => drift / (rates[i] as number)));
  }
  const rows = Array.from({ length: system.stockCount }, (_, i) =>
    Float64Array.from(columns, (column) => column[i] as number),
  );
  const lengths = rows.map((row) => Math.sqrt(product(row, row)));
  const longest = Math.max(0, ...lengths);
  const even = rows.map((row, i) => {
    const length = lengths[i] as number;
    return length > rounding * longest ? row.map((entry) => entry / length) : row.fill(0);
  });
  const { right, values } = singularValues(even);
  const changing = significant(values);
  return right
    .filter((_, i) => !changing[i])
    .map((weights) =>
      unitOver(
        sizes.length,
        weights.map((weight, i) => weight / (lengths[i] || 1)),
      ),
    );
}

/** Numbers between 0 and 1 without a pattern: fractions of multiples of the golden section. */
function shuffled(i: number): number {
  return ((i + 1) * 0.6180339887498949) % 1;
}

function unitOver(count: number, weights: Float64Array): Float64Array {
  const length = Math.sqrt(product(weights, weights));
  return Float64Array.from({ length: count }, (_, i) => (weights[i] ?? 0) / length);
}
