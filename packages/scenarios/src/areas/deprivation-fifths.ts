import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import { childrenNear } from "./children.js";
import { type Panel, publishedPanel } from "./panel/panel.js";
import type { Area } from "./registry/area.js";
import { authorities } from "./registry/areas.js";

/** The editions of the index of income deprivation affecting children. */
export type IdaciEdition = 2015 | 2019;

/** How an area's children are spread over the national fifths of neighbourhoods. */
export interface FifthsOptions {
  /** Edition of the index, 2019 when absent. */
  readonly edition?: IdaciEdition;
  /** Standard deviation of the log-odds of neighbourhood scores within an authority; {@link withinSpread} when absent. */
  readonly spread?: number;
  /** Figures to use instead of those of the package. */
  readonly panel?: Panel;
}

/**
 * Standard deviation of the log-odds of neighbourhood scores about their authority's own level.
 *
 * Assumption: the panel has no neighbourhoods. The log-odds of the scores of authorities differ with a deviation of 0.46 (2019), so 0.9 within says
 * that four fifths of the variance between neighbourhoods lies inside authorities. 0.7 to 1.1 is what we hold possible.
 */
export const withinSpread = 0.9;

/**
 * Makes the function that gives the share of an area's children in each fifth of England's children by deprivation of their neighbourhood, most
 * deprived first; the five add to 1.
 *
 * An approximation. Scores of the neighbourhoods of an authority are taken as normal on the log-odds scale, with the same spread everywhere, about a
 * level at which their mean is the authority's published score. National cut points are those at which a fifth of England's children (aged 0 to 17,
 * in the year of the edition) falls into each class, so that England has exactly 0.2 in each. A region is the sum of its authorities.
 *
 * @throws RangeError when the spread is not above zero.
 */
export function deprivationFifths(options: FifthsOptions = {}): (area: Area) => readonly number[] {
  const { edition = 2019, spread = withinSpread, panel = publishedPanel } = options;
  if (!(spread > 0)) throw new RangeError(`deprivationFifths: spread is ${spread}, and must be above 0`);
  const places = authorities.map(({ code }) => ({
    code,
    children: childrenNear(panel, code, edition),
    level: levelWithMean(panel.value(`idaci_${edition}`, code, edition) ?? Number.NaN, spread),
  }));
  const cuts = [0.2, 0.4, 0.6, 0.8].map((share) => bisect((cut) => shareBelow(cut, places, spread) - share));
  return (area) => {
    const own = places.filter(({ code }) => area.authorities.includes(code));
    const below = [0, ...cuts.map((cut) => shareBelow(cut, own, spread)), 1];
    return below
      .slice(1)
      .map((share, rank) => share - (below[rank] ?? 0))
      .reverse();
  };
}

interface Place {
  readonly code: string;
  readonly children: number;
  /** Median log-odds of the scores of its neighbourhoods. */
  readonly level: number;
}

/** The share of the children of some places who live below a cut point. */
function shareBelow(cut: number, places: readonly Place[], spread: number): number {
  let [below, all] = [0, 0];
  for (const { children, level } of places) {
    below += children * normalCdf(cut, level, spread);
    all += children;
  }
  return below / all;
}

/** The median at which the mean of logistic(x) is `score`, for x normal about it. */
function levelWithMean(score: number, spread: number): number {
  return bisect((level) => logisticMean(level, spread) - score);
}

/** Mean of logistic(x), x normal: the trapezoidal rule at quarters of a deviation out to six, exact to 10^-8 (the tail) for such a function. */
function logisticMean(level: number, spread: number): number {
  const slices = 48;
  let [sum, weights] = [0, 0];
  for (let i = 0; i <= slices; i++) {
    const z = -6 + (12 * i) / slices;
    const weight = Math.exp(-z * z * 0.5);
    sum += weight / (1 + Math.exp(-(level + spread * z)));
    weights += weight;
  }
  return sum / weights;
}

/** The zero of a rising function between log-odds of -12 and 12, to one part in 10^12. */
function bisect(rising: (x: number) => number): number {
  let [low, high] = [-12, 12];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
