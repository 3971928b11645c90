import { type Panel, publishedPanel } from "../areas/panel/panel.js";
import { panelYears } from "../areas/panel/panel-column.js";
import type { Area } from "../areas/registry/area.js";
import { deprivationOf } from "./deprivation.js";
import { type Deviation, deviationsOf } from "./deviations.js";
import { type Matrix, product, solve, transposed } from "./matrix.js";
import type { RateId } from "./rates.js";
import { type Spread, sizeOf, spreadOf } from "./spread.js";

/** What is estimated of a rate: at the end of the data, at their start, and what is usual for the area. */
export const moments = ["level", "start", "usual"] as const;

/** A rate of an area against England's, on the scale of logarithms, between its own figures and those of areas like it. */
export interface PooledRate {
  readonly id: RateId;
  readonly observed: readonly Deviation[];
  readonly spread: Spread;
  /** What is expected of an area as deprived as this one, its figures unseen. */
  readonly prior: number;
  /** In the order of {@link moments}. */
  readonly mean: readonly number[];
  readonly covariance: Matrix;
}

/** Which figures an estimate rests on. */
export interface PoolOptions {
  /** Last year; the last of the panel when absent. */
  readonly to?: number;
  /** Figures of the area; the published ones when absent. What areas have in common always comes from the published ones. */
  readonly panel?: Panel;
}

/**
 * Pools the figures of an area with those of all areas: the best linear prediction under {@link Spread} (empirical Bayes).
 *
 * The model is that of Rao and Yu (1994), which puts years into that of Fay and Herriot (1979): own figures count the more, the larger their
 * counts are against what separates areas; where there is none, the estimate is the prior, as wide as areas differ.
 */
export function pooledRate(
  area: Area,
  id: RateId,
  { to = panelYears.to, panel = publishedPanel }: PoolOptions = {},
): PooledRate {
  const spread = spreadOf(id, to);
  const observed = deviationsOf(area, id, { from: panelYears.from, to }, panel);
  const deprivation = deprivationOf(area, panel);
  const prior = spread.intercept + (Number.isFinite(deprivation) ? spread.slope * deprivation : 0);
  const shared = (a: number, b: number) =>
    spread.lasting + spread.passing * spread.persistence ** Math.abs(a - b);
  const times = [to, panelYears.from];
  const among = [...times, "usual" as const].map((a) =>
    [...times, "usual" as const].map((b) => (a === "usual" || b === "usual" ? spread.lasting : shared(a, b))),
  );
  if (observed.length === 0) {
    return { id, observed, spread, prior, mean: moments.map(() => prior), covariance: among };
  }
  const own = observed.map((each, i) =>
    observed.map((other, j) => shared(each.year, other.year) + (i === j ? noiseOf(each, spread) : 0)),
  );
  const across = [
    ...times.map((time) => observed.map(({ year }) => shared(time, year))),
    observed.map(() => spread.lasting),
  ];
  const weights = transposed(solve(own, transposed(across)));
  const mean = weights.map((row) =>
    row.reduce((sum, weight, i) => sum + weight * ((observed[i]?.log ?? Number.NaN) - prior), prior),
  );
  const told = product(weights, transposed(across));
  const covariance = among.map((row, i) => row.map((value, j) => value - (told[i]?.[j] ?? Number.NaN)));
  return { id, observed, spread, prior, mean, covariance };
}

/** Variance that a published figure has about the rate that it tells of. */
export function noiseOf(deviation: Pick<Deviation, "count" | "expected">, spread: Spread): number {
  return spread.noise + spread.chance / sizeOf(deviation);
}
