import type { Figure } from "./figure.js";
import { priceSeries } from "./series/prices.js";
import type { Series } from "./series.js";
import { valueAt } from "./series.js";

/** The price base of the model: financial year 2019/20. */
export const modelPriceBase = 2020;

const gdpDeflator = priceSeries.gdp_deflator_fy_approx;

/**
 * What GBP 1 of the financial year ending in `from` is in prices of the year ending in `to`. By the GDP deflator of
 * the Treasury, which for financial years is put together from calendar years; 2010 to 2020.
 */
export function priceFactor(from: number, to: number = modelPriceBase): number {
  return deflator(to) / deflator(from);
}

/** An amount in prices of 2019/20; undefined where its price base is not stated. */
export function figureInModelPrices(figure: Figure): number | undefined {
  return figure.priceBase === undefined ? undefined : figure.value * priceFactor(figure.priceBase);
}

/** A series of money in prices of 2019/20. Years outside the deflator are left out. */
export function seriesInModelPrices(series: Series): Series["points"] {
  const base = series.priceBase;
  if (base === undefined) return series.points;
  return series.points
    .filter(([year]) => valueAt(gdpDeflator, base === "cash" ? year : base) !== undefined)
    .map(([year, value]) => [year, value * priceFactor(base === "cash" ? year : base)] as const);
}

function deflator(year: number): number {
  const value = valueAt(gdpDeflator, year);
  if (value === undefined) {
    throw new RangeError(`deflator: no index for ${year}; it covers financial years ending 2010 to 2020`);
  }
  return value;
}
