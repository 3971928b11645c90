import { childrenNear } from "./children.js";
import { type Panel, publishedPanel } from "./panel/panel.js";
import { panelYears } from "./panel/panel-column.js";
import type { Area } from "./registry/area.js";
import { areas, englandArea } from "./registry/areas.js";

const relative = "child_poverty_relative_percent";
const older = "child_poverty_older_measure_percent";

/** First year of the measure of relative low income, and the year of the older measure whose moment falls in it. */
const link = { relative: 2015, older: 2014 } as const;

/** Child poverty of a year on the measure of relative low income before housing costs. */
export interface PovertyPoint {
  /** The year to 31 March that ends in it. */
  readonly year: number;
  /** Share of children, 0 to 1. */
  readonly value: number;
  /** Absent: as published. `chained`: from the older measure. */
  readonly basis?: "chained";
  /** Share of the area's children who live in authorities with a figure, 0 to 1. */
  readonly coverage: number;
}

/**
 * Child poverty by year, 2012 to 2020.
 *
 * From 2015 it is the measure of relative low income before housing costs, as published. Before, it is the older measure times an area's own ratio of
 * the two: relative low income in the year to March 2015 over the older measure of 31 August 2014, which falls in that year. The older measure of
 * 31 August 2013 so becomes the year to March 2014. The two count different families (the older one those on benefits or tax credits below a
 * threshold), so a chained value is an estimate. The years 2015 and 2016 of the older measure are not used: from 2014 to 2015 it falls by 10% to 28% in
 * nearly every authority, which is a break of the measure. An area without a ratio has its region's, else England's.
 *
 * Of an area of several authorities it is the mean by children aged 0 to 17 over those with a figure.
 */
export function childPoverty(area: Area, panel: Panel = publishedPanel): readonly PovertyPoint[] {
  const points: PovertyPoint[] = [];
  const ratio = chainRatio(area, panel);
  for (let year = panelYears.from; year < link.relative; year++) {
    const before = meanOf(older, area, year - 1, panel);
    if (before === undefined || ratio === undefined) continue;
    points.push({ year, value: (before.value * ratio) / 100, basis: "chained", coverage: before.coverage });
  }
  for (let year = link.relative; year <= panelYears.to; year++) {
    const now = meanOf(relative, area, year, panel);
    if (now !== undefined) points.push({ year, value: now.value / 100, coverage: now.coverage });
  }
  return points;
}

function chainRatio(area: Area, panel: Panel): number | undefined {
  const region = areas.find(({ code }) => code === area.region);
  for (const place of [area, region, englandArea]) {
    const now = place && meanOf(relative, place, link.relative, panel);
    const before = place && meanOf(older, place, link.older, panel);
    if (now !== undefined && before !== undefined && before.value > 0) return now.value / before.value;
  }
  return undefined;
}

function meanOf(
  id: typeof relative | typeof older,
  { authorities }: Area,
  year: number,
  panel: Panel,
): { readonly value: number; readonly coverage: number } | undefined {
  let [sum, weights, all] = [0, 0, 0];
  for (const authority of authorities) {
    const children = childrenNear(panel, authority, year);
    const value = panel.value(id, authority, year);
    all += children;
    if (value === undefined) continue;
    sum += children * value;
    weights += children;
  }
  return weights === 0 ? undefined : { value: sum / weights, coverage: weights / all };
}
