import { describe, expect, test } from "vitest";
import { allSeries } from "./all-series.js";
import { figureInModelPrices, modelPriceBase, priceFactor, seriesInModelPrices } from "./deflator.js";
import { allFigures } from "./figures.js";
import { valueAt } from "./series.js";

const years = [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020];

describe("deflator", () => {
  test("there and back again is 1 for every pair of years", () => {
    for (const from of years) {
      for (const to of years) expect(priceFactor(from, to) * priceFactor(to, from)).toBeCloseTo(1, 12);
    }
  });

  test("financial years are three quarters of a calendar year and one of the next", () => {
    for (const year of years) {
      const first = valueAt(allSeries.gdp_deflator_calendar_year, year - 1) ?? Number.NaN;
      const second = valueAt(allSeries.gdp_deflator_calendar_year, year) ?? Number.NaN;
      expect(valueAt(allSeries.gdp_deflator_fy_approx, year)).toBeCloseTo(0.75 * first + 0.25 * second, 2);
    }
  });

  test("another vintage agrees within 1%, 2011 to 2018", () => {
    const other = (year: number) => valueAt(allSeries.gdp_deflator_fy_webb, year) ?? Number.NaN;
    for (const year of [2011, 2012, 2013, 2014, 2015, 2016, 2017]) {
      expect(Math.abs((priceFactor(year, 2018) * other(year)) / other(2018) - 1)).toBeLessThan(0.01);
    }
  });

  test("it gives the real spending of 2012/13 that the documents state, to their rounding", () => {
    const real = (
      id: "s251_total_excl_cera_gross" | "s251_statutory_late_gross" | "s251_nonstatutory_early_gross",
    ) => (seriesInModelPrices(allSeries[id]).find(([year]) => year === 2013)?.[1] ?? Number.NaN) / 1000;
    expect(real("s251_total_excl_cera_gross")).toBeCloseTo(allFigures["spend-total-2012-13"].value, 1);
    expect(real("s251_statutory_late_gross")).toBeCloseTo(allFigures["spend-statutory-2012-13"].value, 1);
    expect(real("s251_nonstatutory_early_gross")).toBeCloseTo(
      allFigures["spend-nonstatutory-2012-13"].value,
      1,
    );
  });

  test("a figure of 2018/19 rises to 2019/20, one without a price base stays unknown", () => {
    expect(modelPriceBase).toBe(2020);
    expect(figureInModelPrices(allFigures["residential-price-week-2018-19"])).toBeCloseTo(4124.9, 1);
    expect(figureInModelPrices(allFigures["provider-profit"])).toBeUndefined();
  });

  test("a series that is not money comes back as it is", () => {
    expect(seriesInModelPrices(allSeries.cla_31mar)).toBe(allSeries.cla_31mar.points);
  });

  test("a year outside the index is an error that names it", () => {
    expect(() => priceFactor(2024)).toThrow("no index for 2024");
  });
});
