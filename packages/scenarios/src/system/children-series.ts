import { allSeries } from "../evidence/all-series.js";
import { modelTime, type Series, valueAt } from "../evidence/series.js";
import type { AgeBand } from "./age-bands.js";

const bands: Record<AgeBand, Series> = {
  under_1: allSeries.population_under_1,
  age_1_4: allSeries.population_1_to_4,
  age_5_9: allSeries.population_5_to_9,
  age_10_15: allSeries.population_10_to_15,
  age_16_17: allSeries.population_16_to_17,
};

const bandNames = Object.keys(bands) as AgeBand[];
const years = bands.under_1.points.map(([year]) => year);
const firstTotal = allSeries.child_population_0_17_2010ed;

/** Times of the published estimates of children by age, and one value a band at each: its share of the bands' sum, of the published total. */
export const publishedChildren = {
  times: [2009, ...years.map((year) => modelTime(bands.under_1, year))],
  values: Object.fromEntries(
    bandNames.map((band) => [
      band,
      [
        share(band, 2011) * published(firstTotal, 2009),
        ...years.map((year) => share(band, year) * published(allSeries.child_population_0_17, year)),
      ].map(Math.round),
    ]),
  ) as Record<AgeBand, number[]>,
};

/** Children by age at the start of the model. */
export const childrenAtStart = Object.fromEntries(
  bandNames.map((band) => [band, publishedChildren.values[band][0]]),
) as Record<AgeBand, number>;

function share(band: AgeBand, year: number): number {
  const sum = bandNames.reduce((all, name) => all + published(bands[name], year), 0);
  return published(bands[band], year) / sum;
}

function published(series: Series, year: number): number {
  const value = valueAt(series, year);
  if (value === undefined) throw new RangeError(`${series.id}: no value for ${year}`);
  return value;
}
