import { childrenNear } from "./children.js";
import type { Panel } from "./panel/panel.js";
import { panelYears } from "./panel/panel-column.js";
import type { Area } from "./registry/area.js";

/** The figure of an area in one year, and how far to trust it. A year without any figure has no point. */
export interface AreaPoint {
  readonly year: number;
  /** Of several authorities: the sum over those with a figure. Nothing is put in the place of those without. */
  readonly value: number;
  /** How many of the area's authorities have no figure: not published, or suppressed because it was 1 to 5. */
  readonly missing: number;
  /**
   * Share of the area's children who live in the authorities with a figure, 0 to 1. The sum over it estimates the whole where figures were not
   * published; where they were suppressed, at most 5 for each of `missing` is lacking, and the estimate is too high.
   */
  readonly coverage: number;
  /** A count so small that chance alone moves it by a fifth or more: under 25, whose square root is a fifth of it. */
  readonly small?: true;
  /** Not published: made from other figures. */
  readonly estimated?: true;
}

/**
 * The series of an area over the years of the panel.
 *
 * @param figureOf the figure of an authority in a year; undefined where there is none.
 * @param panel whose children weigh the coverage.
 */
export function areaSeries(
  { authorities }: Area,
  figureOf: (authority: string, year: number) => number | undefined,
  panel: Panel,
): readonly AreaPoint[] {
  const points: AreaPoint[] = [];
  for (let year = panelYears.from; year <= panelYears.to; year++) {
    let [value, missing, covered, all] = [0, 0, 0, 0];
    for (const authority of authorities) {
      const children = childrenNear(panel, authority, year);
      const own = figureOf(authority, year);
      all += children;
      if (own === undefined) missing += 1;
      else {
        value += own;
        covered += children;
      }
    }
    if (missing === authorities.length) continue;
    points.push({ year, value, missing, coverage: covered / all });
  }
  return points;
}

/** The same points, with counts below 25 marked. */
export function markSmall(points: readonly AreaPoint[]): readonly AreaPoint[] {
  return points.map((point) => (point.value < 25 ? { ...point, small: true } : point));
}
