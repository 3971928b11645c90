import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { product, solve, transposed, triangleOf } from "./matrix.js";

const size = 4;
const numbers = fc.double({ min: -3, max: 3, noNaN: true });
const square = fc.array(fc.array(numbers, { minLength: size, maxLength: size }), {
  minLength: size,
  maxLength: size,
});

/** Well away from singular: its own square, and one on the diagonal. */
const covariance = square.map((rows) =>
  product(rows, transposed(rows)).map((row, i) => row.map((value, j) => value + Number(i === j))),
);

describe("small matrices", () => {
  it("are solved: the product with what was found is the right-hand side", () => {
    fc.assert(
      fc.property(covariance, square, (a, b) => expectNear(product(a, solve(a, b)), b)),
      { seed: 1 },
    );
  });

  it("of covariances have a triangle whose product with itself they are", () => {
    fc.assert(
      fc.property(covariance, (a) => {
        const lower = triangleOf(a);
        expectNear(product(lower, transposed(lower)), a);
      }),
      { seed: 1 },
    );
  });

  it("have a triangle also where two members are one and the same", () => {
    const lower = triangleOf([
      [4, 4],
      [4, 4],
    ]);
    expectNear(product(lower, transposed(lower)), [
      [4, 4],
      [4, 4],
    ]);
  });

  it("that are singular are refused", () => {
    expect(() => solve([[0]], [[1]])).toThrow("singular");
  });
});

function expectNear(found: readonly (readonly number[])[], wanted: readonly (readonly number[])[]): void {
  for (const [i, row] of wanted.entries()) {
    for (const [j, value] of row.entries()) {
      expect(Math.abs((found[i]?.[j] ?? Number.NaN) - value)).toBeLessThan(1e-8);
    }
  }
}
