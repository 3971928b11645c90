import { describe, expect, it } from "vitest";
import { scoreForecasts } from "./forecast-score.js";

const before = [
  [2014, 100],
  [2015, 110],
  [2016, 120],
] as const;

describe("the score of a forecast", () => {
  it("holds its error against the last value and the straight line before", () => {
    const heldOut = [2017, 2018].map((time) => ({
      ...{ time, value: 100 + 10 * (time - 2014), sd: 1 },
      ...{ forecast: 125, draws: [130, 135, 130, 90, 170] },
    }));
    const [score] = scoreForecasts([{ name: "rising", before, heldOut }]);
    expect(score?.trendError).toBeCloseTo(0, 12);
    expect(score?.lastValueError).toBeCloseTo((10 / 130 + 20 / 140) / 2, 12);
    expect(score?.error).toBeCloseTo((5 / 130 + 15 / 140) / 2, 12);
    expect(score?.medianError).toBeCloseTo((0 + 10 / 140) / 2, 12);
  });

  it("counts points inside intervals of draws and measurement together: of a normal forecast, to 1.28 and 1.96 sd", () => {
    // Draws and measurement of sd 3 and 4: 5 together.
    const draws = normalQuantiles(2000).map((z) => 100 + 3 * z);
    const at = (distance: number) => ({ time: 2017, value: 100 + 5 * distance, sd: 4, forecast: 100, draws });
    const score = (distance: number) =>
      scoreForecasts([{ name: "level", before, heldOut: [at(distance), at(-distance)] }])[0];
    expect(score(1.2)).toMatchObject({ points: 2, within80: 2, within95: 2 });
    expect(score(1.36)).toMatchObject({ within80: 0, within95: 2 });
    expect(score(2.1)).toMatchObject({ within80: 0, within95: 0 });
  });
});

/** Quantiles of the standard normal in the middles of equal shares, from its density added up. */
function normalQuantiles(count: number): number[] {
  const quantiles: number[] = [];
  let sum = 0;
  for (let x = -6; quantiles.length < count && x < 6; x += 0.001) {
    sum += (0.001 * Math.exp(-((x + 0.0005) ** 2) / 2)) / Math.sqrt(2 * Math.PI);
    while (quantiles.length < count && sum >= (quantiles.length + 0.5) / count) quantiles.push(x);
  }
  return quantiles;
}
