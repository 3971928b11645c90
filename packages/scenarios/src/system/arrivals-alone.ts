import { allSeries } from "../evidence/all-series.js";
import { valueAt } from "../evidence/series.js";

const inCare = (year: number): number => valueAt(allSeries.uasc_31mar, year) ?? Number.NaN;
const started = allSeries.cla_starts_uasc.points;

/** Change of the number in care within a year that ends on 31 March, and the mean of its two ends. */
const change = (year: number): number => inCare(year) - inCare(year - 1);
const mean = (year: number): number => (inCare(year) + inCare(year - 1)) / 2;

/**
 * Mean stay in care of a child who came alone, in years: the number in care over the number who left, in the years of which both who
 * started and who stayed are published (2018/19 and 2019/20). Little's law, with the change of the number taken off.
 */
export const publishedStay =
  started.reduce((sum, [year]) => sum + mean(year), 0) /
  started.reduce((sum, [year, value]) => sum + value - change(year), 0);

/** Share of those in care at the beginning of a year who are still there at its end. */
const staying = Math.exp(-1 / publishedStay);

const years = allSeries.uasc_31mar.points.map(([year]) => year).filter((year) => year > 2009);

/**
 * Unaccompanied children who entered care in each year, as the published numbers in care imply at that stay: within 3% of those who
 * started in the two years of which that is published. Each value holds from the beginning of its year on.
 */
export const arrivalsAlone = {
  times: years.map((year) => year - 1),
  values: years.map((year) =>
    Math.round((inCare(year) - inCare(year - 1) * staying) / (publishedStay * (1 - staying))),
  ),
};
