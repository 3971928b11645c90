import { quantile } from "@headwater/core";
import { panelYears } from "../areas/panel/panel-column.js";
import type { Area } from "../areas/registry/area.js";
import { authorities } from "../areas/registry/areas.js";
import { areaModel } from "./area-model.js";
import { type Deviation, deviationsOf, englandTotal } from "./deviations.js";
import { type EnglandModel, englandFittedTo } from "./england-model.js";
import { noisyQuantiles } from "./noisy-quantiles.js";
import { drawRates } from "./rate-draws.js";
import { type RateId, rates } from "./rates.js";
import { spreadOf } from "./spread.js";

/** Rates that the test predicts. */
export const testedRates = ["in_need", "on_plan", "in_care"] as const satisfies readonly RateId[];

/** Forecasts that the model is held against. */
export const naiveForecasts = ["last value", "linear trend", "England's growth"] as const;

export type NaiveForecast = (typeof naiveForecasts)[number];

/** One figure of one authority, predicted from the figures up to some years before. */
export interface BackTestRow {
  readonly area: Area;
  readonly id: RateId;
  readonly year: number;
  readonly published: number;
  readonly model: number;
  /** 2.5, 10, 90 and 97.5 percentiles of what would be published. */
  readonly interval: readonly [number, number, number, number];
  readonly naive: { readonly [Name in NaiveForecast]: number };
}

export interface BackTestOptions {
  /** Last year whose figures are used, of areas and of England. 2016 (2015/16) when absent. */
  readonly to?: number;
  readonly draws?: number;
  readonly seed?: number;
  /** Told after each authority. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Authorities to test; all when absent. */
  readonly areas?: readonly Area[];
  /** England's model; fitted to the years up to `to` alone when absent, which takes about 20 seconds. */
  readonly england?: EnglandModel;
}

/** Counts below it are not tested: a share of so few says nothing. */
const least = 20;
const trendYears = 5;

/**
 * Predicts the figures of each authority after a year from those up to it, with the model and with three naive forecasts. England's parameters are
 * fitted to the years up to it as well. The forecast that lets each authority grow as England did knows how England grew; no other does.
 */
export function areaBackTest({
  to = 2016,
  draws = 200,
  seed = 1,
  onProgress,
  areas = authorities,
  england = englandFittedTo(to),
}: BackTestOptions = {}): readonly BackTestRow[] {
  const years = Array.from({ length: panelYears.to - to }, (_, i) => to + 1 + i);
  return areas.flatMap((area, position) => {
    const rows = testOf(area, to, years, { draws, seed, england });
    onProgress?.(position + 1, areas.length);
    return rows;
  });
}

function testOf(
  area: Area,
  to: number,
  years: readonly number[],
  options: { readonly draws: number; readonly seed: number; readonly england: EnglandModel },
): readonly BackTestRow[] {
  const history = (id: RateId) => deviationsOf(area, id, { from: panelYears.from, to: panelYears.to });
  const wanted = testedRates.flatMap((id) => {
    const points = history(id);
    const before = points.filter(({ year }) => year > to - trendYears && year <= to);
    const last = points.find(({ year }) => year === to);
    if (before.length < trendYears || last === undefined || last.count < least) return [];
    return points
      .filter(({ year, count }) => years.includes(year) && count > 0)
      .map((each) => ({ id, before, last, ...each }));
  });
  if (wanted.length === 0) return [];
  const drawn = drawRates(areaModel(area, { to, england: options.england }), wanted, options);
  return wanted.map(({ id, year, count, before, last }, i): BackTestRow => {
    const values = drawn[i] ?? [];
    const noise = (value: number) => {
      const { noise, chance } = spreadOf(id, to);
      return noise + chance / Math.max(value, 1);
    };
    return {
      ...{ area, id, year, published: count },
      model: quantile(values, 0.5),
      interval: noisyQuantiles(values, noise, [0.025, 0.1, 0.9, 0.975]),
      naive: {
        "last value": last.count,
        "linear trend": Math.max(0, trendAt(before, year)),
        "England's growth": (last.count * englandTotal(id, year)) / englandTotal(id, to),
      },
    };
  });
}

function trendAt(points: readonly Deviation[], year: number): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map((point) => point.year)), mean(points.map(({ count }) => count))];
  let [xx, xy] = [0, 0];
  for (const point of points) {
    xx += (point.year - x) ** 2;
    xy += (point.year - x) * (point.count - y);
  }
  return y + (xy / xx) * (year - x);
}

/** How the predictions of one rate in one year came out, over authorities. */
export interface BackTestSummary {
  readonly label: string;
  readonly year: number;
  readonly areas: number;
  /** Median, mean and 90th percentile of the absolute error, as a share of the published figure. */
  readonly error: { readonly median: number; readonly mean: number; readonly p90: number };
  /** Median of predicted over published, less one. */
  readonly bias: number;
  /** Shares of published figures within the intervals. */
  readonly within80: number;
  readonly within95: number;
  /** Median absolute error of each naive forecast, and the share of authorities where the model is nearer. */
  readonly naive: { readonly [Name in NaiveForecast]: { readonly median: number; readonly beaten: number } };
}

/** One row for each rate and year. */
export function summariseBackTest(rows: readonly BackTestRow[]): readonly BackTestSummary[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort();
  return testedRates.flatMap((id) =>
    years.map((year) =>
      summaryOf(
        id,
        year,
        rows.filter((row) => row.id === id && row.year === year),
      ),
    ),
  );
}

function summaryOf(id: RateId, year: number, rows: readonly BackTestRow[]): BackTestSummary {
  const miss = (value: number, row: BackTestRow) => Math.abs(value / row.published - 1);
  const errors = rows.map((row) => miss(row.model, row));
  const share = (right: (row: BackTestRow) => boolean) => rows.filter(right).length / rows.length;
  const against = (name: NaiveForecast) => ({
    median: quantile(
      rows.map((row) => miss(row.naive[name], row)),
      0.5,
    ),
    beaten: share((row) => miss(row.model, row) < miss(row.naive[name], row)),
  });
  return {
    label: rates[id].label,
    year,
    areas: rows.length,
    error: {
      median: quantile(errors, 0.5),
      mean: errors.reduce((sum, error) => sum + error, 0) / errors.length,
      p90: quantile(errors, 0.9),
    },
    bias: quantile(
      rows.map((row) => row.model / row.published - 1),
      0.5,
    ),
    within80: share(({ published, interval }) => published >= interval[1] && published <= interval[2]),
    within95: share(({ published, interval }) => published >= interval[0] && published <= interval[3]),
    naive: {
      "last value": against("last value"),
      "linear trend": against("linear trend"),
      "England's growth": against("England's growth"),
    },
  };
}
