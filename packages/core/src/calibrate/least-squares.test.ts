import { describe, expect, it } from "vitest";
import { HeadwaterError } from "../model/diagnostics.js";
import { fit } from "./least-squares.js";

// NIST Statistical Reference Datasets, nonlinear regression: https://www.itl.nist.gov/div898/strd/nls/nls_main.shtml
const misra1a = {
  y: [10.07, 14.73, 17.94, 23.93, 29.61, 35.18, 40.02, 44.82, 50.76, 55.05, 61.01, 66.4, 75.47, 81.78],
  x: [77.6, 114.9, 141.1, 190.8, 239.9, 289, 332.8, 378.4, 434.8, 477.3, 536.8, 593.1, 689.1, 760],
};
const thurber = {
  y: [
    80.574, 84.248, 87.264, 87.195, 89.076, 89.608, 89.868, 90.101, 92.405, 95.854, 100.696, 101.06, 401.672,
    390.724, 567.534, 635.316, 733.054, 759.087, 894.206, 990.785, 1090.109, 1080.914, 1122.643, 1178.351,
    1260.531, 1273.514, 1288.339, 1327.543, 1353.863, 1414.509, 1425.208, 1421.384, 1442.962, 1464.35,
    1468.705, 1447.894, 1457.628,
  ],
  x: [
    -3.067, -2.981, -2.921, -2.912, -2.84, -2.797, -2.702, -2.699, -2.633, -2.481, -2.363, -2.322, -1.501,
    -1.46, -1.274, -1.212, -1.1, -1.046, -0.915, -0.714, -0.566, -0.545, -0.4, -0.309, -0.109, -0.103, 0.01,
    0.119, 0.377, 0.79, 0.963, 1.006, 1.115, 1.572, 1.841, 2.047, 2.2,
  ],
};

function linear(name: string, start: number) {
  return { name, scale: "linear", start } as const;
}

describe("fit", () => {
  it.each([
    [500, 1e-4],
    [250, 5e-4],
  ])("reaches NIST's certified values and standard deviations for Misra1a from (%d, %d)", (b1, b2) => {
    const result = fit({
      tolerance: 1e-14,
      parameters: [linear("b1", b1), linear("b2", b2)],
      residuals: ([a = 0, b = 0]) =>
        misra1a.x.map((x, i) => a * (1 - Math.exp(-b * x)) - (misra1a.y[i] ?? 0)),
    });
    expect(result.converged).toBe(true);
    expect(result.values[0]).toBeCloseTo(2.3894212918e2, 6);
    expect((result.values[1] ?? 0) / 5.5015643181e-4).toBeCloseTo(1, 8);
    expect(result.sumOfSquares).toBeCloseTo(1.2455138894e-1, 10);
    const variance = result.sumOfSquares / 12;
    expect(Math.sqrt(variance * (result.covariance?.[0]?.[0] ?? 0)) / 2.7070075241).toBeCloseTo(1, 6);
    expect(Math.sqrt(variance * (result.covariance?.[1]?.[1] ?? 0)) / 7.2668688436e-6).toBeCloseTo(1, 6);
  });

  it.each([[[1000, 1000, 400, 40, 0.7, 0.3, 0.03]], [[1300, 1500, 500, 75, 1, 0.4, 0.05]]])(
    "reaches NIST's certified values for Thurber, of higher difficulty, from %j",
    (start) => {
      const result = fit({
        tolerance: 1e-14,
        parameters: start.map((value, i) => linear(`b${i + 1}`, value)),
        residuals: ([b1 = 0, b2 = 0, b3 = 0, b4 = 0, b5 = 0, b6 = 0, b7 = 0]) =>
          thurber.x.map(
            (x, i) =>
              (b1 + x * (b2 + x * (b3 + x * b4))) / (1 + x * (b5 + x * (b6 + x * b7))) - (thurber.y[i] ?? 0),
          ),
      });
      const certified = [
        1.28813968e3, 1.4910792535e3, 5.8323836877e2, 7.5416644291e1, 9.6629502864e-1, 3.9797285797e-1,
        4.9727297349e-2,
      ];
      certified.forEach((value, i) => {
        expect((result.values[i] ?? 0) / value).toBeCloseTo(1, 6);
      });
      expect(result.sumOfSquares / 5.6427082397e3).toBeCloseTo(1, 9);
      const sd = Math.sqrt((result.sumOfSquares / 30) * (result.covariance?.[6]?.[6] ?? 0));
      expect(sd / 6.5842344623e-3).toBeCloseTo(1, 5);
    },
  );

  it("finds the minimum of Rosenbrock's valley at (1, 1) from (-1.2, 1)", () => {
    const result = fit({
      parameters: [linear("x", -1.2), linear("y", 1)],
      residuals: ([x = 0, y = 0]) => [10 * (y - x * x), 1 - x],
    });
    expect(result.values[0]).toBeCloseTo(1, 8);
    expect(result.values[1]).toBeCloseTo(1, 8);
    expect(result.evaluations).toBeLessThan(200);
  });

  it("gives the closed form of a straight line's coefficients, covariance and Cholesky factor", () => {
    const x = [0, 1, 2, 3, 4];
    const y = [1.1, 2.9, 5.2, 7.1, 8.7];
    const sd = 0.2;
    const result = fit({
      parameters: [linear("a", 0), linear("b", 0)],
      residuals: ([a = 0, b = 0]) => x.map((at, i) => (a + b * at - (y[i] ?? 0)) / sd),
    });
    // Normal equations by hand: n = 5, sum x = 10, sum x² = 30, sum y = 25, sum xy = 69.4.
    expect(result.values[1]).toBeCloseTo((5 * 69.4 - 10 * 25) / 50, 9);
    expect(result.values[0]).toBeCloseTo(5 - 2 * 1.94, 2);
    const closed = [30, -10, -10, 5].map((value) => (value / 50) * sd * sd);
    result.covariance?.flat().forEach((value, i) => {
      expect(value).toBeCloseTo(closed[i] ?? 0, 9);
    });
    const [[l11 = 0] = [], [l21 = 0, l22 = 0] = []] = result.factor ?? [];
    expect([l11 * l11, l11 * l21, l21 * l21 + l22 * l22].map((value) => value.toFixed(9))).toEqual(
      [closed[0], closed[1], closed[3]].map((value) => value?.toFixed(9)),
    );
  });

  it("weighs a prior against data as precisions: 2 observations of 4 and a prior of 1 with equal sd give 3", () => {
    const result = fit({
      parameters: [{ ...linear("x", 0), prior: { center: 1, sd: 1 } }],
      residuals: ([x = 0]) => [x - 4, x - 4],
    });
    expect(result.values[0]).toBeCloseTo(3, 9);
    expect(result.covariance?.[0]?.[0]).toBeCloseTo(1 / 3, 9);
    expect(result.residuals).toHaveLength(2);
  });

  it("keeps logs positive and logits between 0 and 1, with the covariance on the scale", () => {
    const result = fit({
      parameters: [
        { name: "rate", scale: "log", start: 100 },
        { name: "share", scale: "logit", start: 0.5 },
      ],
      residuals: ([rate = 0, share = 0]) => [Math.log(rate / 0.02) / 0.1, (share - 0.97) / 0.01],
    });
    expect(result.values[0]).toBeCloseTo(0.02, 9);
    expect(result.values[1]).toBeCloseTo(0.97, 9);
    expect(Math.sqrt(result.covariance?.[0]?.[0] ?? 0)).toBeCloseTo(0.1, 8);
    expect(Math.sqrt(result.covariance?.[1]?.[1] ?? 0)).toBeCloseTo(0.01 / (0.97 * 0.03), 6);
  });

  it("stops at a bound and names it, while the other parameter reaches its optimum given the bound", () => {
    const result = fit({
      parameters: [{ ...linear("x", 0), high: 1 }, linear("y", 0)],
      residuals: ([x = 0, y = 0]) => [x - 3, y - 2 * x],
    });
    expect(result.values[0]).toBe(1);
    expect(result.values[1]).toBeCloseTo(2, 8);
    expect(result.atBound).toEqual(["x"]);
    expect(result.converged).toBe(true);
  });

  it("names what the data do not determine instead of inventing a covariance", () => {
    const result = fit({
      parameters: [linear("a", 1), linear("b", 1), linear("idle", 1)],
      residuals: ([a = 0, b = 0]) => [a + b - 3, 2 * (a + b) - 6, 0.5 * (a + b) - 1.4],
    });
    expect(result.undetermined).toEqual(["b", "idle"]);
    expect(result.covariance).toBeUndefined();
  });

  it("steps back from points where the model fails", () => {
    const result = fit({
      parameters: [linear("x", 0.1)],
      residuals: ([x = 0]) => {
        if (x > 2.5) {
          throw new HeadwaterError("numerical", [
            { code: "x", severity: "error", path: [], message: "too far" },
          ]);
        }
        return [Math.sqrt(x) - 1.5];
      },
    });
    expect(result.values[0]).toBeCloseTo(2.25, 8);
  });

  it("refuses a start outside its bounds or off its scale", () => {
    const residuals = () => [0];
    expect(() => fit({ parameters: [{ ...linear("x", 2), high: 1 }], residuals })).toThrow("to 1");
    expect(() => fit({ parameters: [{ name: "x", scale: "log", start: 0 }], residuals })).toThrow(
      "log scale",
    );
    expect(() => fit({ parameters: [linear("x", 1)], residuals: () => [Number.NaN] })).toThrow("residual 0");
  });
});
