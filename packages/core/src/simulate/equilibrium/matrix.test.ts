import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eigenvalues } from "./eigenvalues.js";
import { leastSquares, product, significant, singularValues } from "./singular-values.js";

const columns = (...rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, j) => Float64Array.from(rows, (row) => row[j] ?? 0));

const entries = (count: number) =>
  fc.array(fc.integer({ min: -9, max: 9 }), { minLength: count * count, maxLength: count * count });

function square(list: readonly number[], count: number): Float64Array[] {
  return Array.from({ length: count }, (_, j) => Float64Array.from(list.slice(j * count, (j + 1) * count)));
}

describe("singular values", () => {
  test("of a matrix of Golub and Van Loan's, sqrt(2), 2 and the rest", () => {
    const { values } = singularValues(columns([1, 0], [0, 2], [1, 0]));
    expect([...values].sort()).toEqual([expect.closeTo(Math.SQRT2, 14), expect.closeTo(2, 14)]);
  });

  test("put the matrix together again, with orthogonal directions", () => {
    fc.assert(
      fc.property(entries(5), (list) => {
        const matrix = square(list, 5);
        const { left, values, right } = singularValues(matrix);
        for (const [j, column] of matrix.entries()) {
          for (const [i, entry] of column.entries()) {
            const sum = right.reduce(
              (total, direction, k) => total + (left[k]?.[i] ?? 0) * (values[k] ?? 0) * (direction[j] ?? 0),
              0,
            );
            expect(Math.abs(sum - entry)).toBeLessThan(1e-12);
          }
        }
        for (const [k, direction] of right.entries()) {
          for (const [l, other] of right.entries()) {
            expect(Math.abs(product(direction, other) - (k === l ? 1 : 0))).toBeLessThan(1e-13);
          }
        }
      }),
      { seed: 2, numRuns: 40 },
    );
  });

  test("tell a singular matrix, and give the shortest of its solutions", () => {
    const parts = singularValues(columns([1, 1], [1, 1], [2, 2]));
    expect(significant(parts.values).filter(Boolean)).toHaveLength(1);
    const solution = leastSquares(parts, Float64Array.of(2, 2, 4));
    expect([...solution]).toEqual([expect.closeTo(1, 13), expect.closeTo(1, 13)]);
  });
});

describe("eigenvalues", () => {
  const sorted = (matrix: readonly Float64Array[]) =>
    (eigenvalues(matrix) ?? []).sort((a, b) => a.imaginary - b.imaginary || a.real - b.real);

  test("of a companion matrix are the roots of its polynomial: 1, 2, 3 and 1 ± 2i", () => {
    // (x - 1)(x - 2)(x - 3)(x^2 - 2x + 5)
    const matrix = columns(
      [8, -28, 58, -67, 30],
      [1, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [0, 0, 1, 0, 0],
      [0, 0, 0, 1, 0],
    );
    const expected = [
      [1, -2],
      [1, 0],
      [2, 0],
      [3, 0],
      [1, 2],
    ];
    for (const [i, { real, imaginary }] of sorted(matrix).entries()) {
      expect(real).toBeCloseTo(expected[i]?.[0] ?? 0, 9);
      expect(imaginary).toBeCloseTo(expected[i]?.[1] ?? 0, 9);
    }
  });

  test("of a rotation are on the unit circle, and of a cyclic permutation the roots of unity", () => {
    expect(sorted(columns([0, -1], [1, 0]))).toEqual([
      { real: 0, imaginary: -1 },
      { real: 0, imaginary: 1 },
    ]);
    const cycle = sorted(columns([0, 0, 1], [1, 0, 0], [0, 1, 0]));
    for (const { real, imaginary } of cycle) expect(Math.hypot(real, imaginary)).toBeCloseTo(1, 12);
    expect(cycle[1]?.real).toBeCloseTo(1, 12);
  });

  test("have the trace and the squares of the matrix as their sums", () => {
    fc.assert(
      fc.property(entries(6), (list) => {
        const matrix = square(list, 6);
        const found = eigenvalues(matrix) ?? [];
        expect(found).toHaveLength(6);
        const trace = matrix.reduce((sum, column, j) => sum + (column[j] ?? 0), 0);
        const squares = matrix.reduce(
          (sum, column, j) =>
            sum + column.reduce((part, entry, i) => part + entry * (matrix[i]?.[j] ?? 0), 0),
          0,
        );
        expect(Math.abs(found.reduce((sum, { real }) => sum + real, 0) - trace)).toBeLessThan(1e-9);
        const sum = found.reduce(
          (part, { real, imaginary }) => part + real * real - imaginary * imaginary,
          0,
        );
        expect(Math.abs(sum - squares)).toBeLessThan(1e-6);
      }),
      { seed: 4, numRuns: 100 },
    );
  });
});
