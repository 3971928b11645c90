import { describe, expect, test } from "vitest";
import { allSeries } from "../evidence/all-series.js";
import { seriesInModelPrices } from "../evidence/deflator.js";
import { authorities } from "./registry/areas.js";
import { areaNamed } from "./registry/find-area.js";
import { panelPriceFactor, spendingInCash, spendingInModelPrices, spendingLines } from "./spending.js";

const england = (year: number, value: typeof spendingInCash) =>
  spendingLines.reduce(
    (sum, line) => sum + authorities.reduce((all, { code }) => all + (value(line, code, year) ?? 0), 0),
    0,
  );

describe("spending of authorities", () => {
  test("adds to the published total in prices of 2019/20, 2011 to 2015 to 0.03% and later to the 0.4% of youth services", () => {
    for (const [year, million] of seriesInModelPrices(allSeries.s251_total_excl_cera_gross)) {
      const off = england(year, spendingInModelPrices) / (million * 1e6) - 1;
      expect(Math.abs(off), String(year)).toBeLessThan(year <= 2015 ? 0.0003 : 0.004);
    }
  });

  test("the panel's deflator falls towards its price base, which lies after 2020", () => {
    const factors = Array.from({ length: 11 }, (_, i) => panelPriceFactor(2010 + i));
    for (const [i, factor] of factors.entries()) expect(factor).toBeLessThan(factors[i - 1] ?? 2);
    expect(factors[1]).toBeCloseTo(1.2048, 4);
    expect(factors[10]).toBeCloseTo(1.0781, 4);
  });

  test("cash of 2019/20 is in prices of 2019/20 as it is; earlier cash is worth more", () => {
    const { code } = areaNamed("Leeds");
    const [cash, real] = [spendingInCash, spendingInModelPrices].map(
      (value) => (year: number) => value("spend_looked_after", code, year) ?? Number.NaN,
    );
    expect(real?.(2020)).toBe(cash?.(2020));
    expect((real?.(2011) ?? 0) / (cash?.(2011) ?? 1)).toBeCloseTo(82.135 / 69.55, 10);
  });

  test("a line that an authority did not report stays unknown, and a year outside is an error", () => {
    expect(spendingInCash("spend_looked_after", areaNamed("Stockton").code, 2010)).toBeUndefined();
    expect(() => panelPriceFactor(2021)).toThrow("2010 to 2020, not 2021");
  });
});
