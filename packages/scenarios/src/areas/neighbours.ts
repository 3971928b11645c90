import { childrenOf, panelAges } from "./children.js";
import { type Panel, type PanelId, publishedPanel } from "./panel/panel.js";
import type { Area } from "./registry/area.js";
import { authorities } from "./registry/areas.js";

/** What neighbours are alike in. */
export const likenesses = ["deprivation", "poverty", "ages", "ethnicity", "housing"] as const;

export type Likeness = (typeof likenesses)[number];

/** An authority that is like another, and how far apart they are. */
export interface Neighbour {
  readonly area: Area;
  /** 0: alike in everything; its square is 2 on average between two authorities drawn at random. */
  readonly distance: number;
  /** The squared distance by likeness; a likeness that one of the two lacks the figures for is absent and does not count. */
  readonly parts: { readonly [Key in Likeness]?: number };
}

/** How to find neighbours. */
export interface NeighbourOptions {
  /** How many, nearest first; 10 when absent. */
  readonly count?: number;
  /** Figures to use instead of those of the package. */
  readonly panel?: Panel;
}

/**
 * Makes the function that finds the statistical neighbours of an authority: those whose children live in the most similar circumstances, nearest first.
 *
 * The method is our own and is not the model that the Department for Education publishes (Benton, Chamberlain, Wilson and Teeman, The Development of the
 * Children's Services Statistical Neighbour Benchmarking Model, National Foundation for Educational Research, 2007), from which it takes the idea:
 * Euclidean distance over standardised background variables. It leaves out every count of children's services, so that nobody is like another for
 * doing the same. Five likenesses weigh the same; inside each, measures share its weight:
 *
 * - deprivation: log-odds of the index of 2019;
 * - poverty: log-odds of relative low income, mean of 2018 to 2020;
 * - ages: shares of under 5 and of 16 to 17 among children, and growth of their number from 2011 to 2020;
 * - ethnicity: square roots of the shares of five groups (distance of Hellinger);
 * - housing, in place of density, which the panel has not: households in temporary accommodation and on waiting lists per child, on a log scale, mean
 *   of 2015 to 2017.
 *
 * Each measure is divided by its standard deviation over the authorities that have it; the five of ethnicity by that of them all.
 */
export function neighbourFinder({
  count = 10,
  panel = publishedPanel,
}: NeighbourOptions = {}): (area: Area) => readonly Neighbour[] {
  const profiles = standardised(
    authorities.map((area) => ({ area, measures: measuresOf(area.code, panel) })),
  );
  return ({ code }) => {
    const own = profiles.find(({ area }) => area.code === code);
    if (own === undefined) return [];
    return profiles
      .filter(({ area }) => area.code !== code)
      .map((other) => apart(own, other))
      .sort((a, b) => a.distance - b.distance || (a.area.code < b.area.code ? -1 : 1))
      .slice(0, count);
  };
}

type Measures = { readonly [Key in Likeness]: readonly number[] };

interface Profile {
  readonly area: Area;
  readonly measures: Measures;
}

function measuresOf(code: string, panel: Panel): Measures {
  const mean = (id: PanelId, years: readonly number[], per = 1) => {
    const values = years.flatMap((year) => panel.value(id, code, year) ?? []);
    return values.reduce((sum, value) => sum + value, 0) / values.length / per;
  };
  const recent = [2018, 2019, 2020];
  const ages = Object.values(panelAges).map((id) => mean(id, recent));
  const [under1 = 0, to4 = 0, , , to17 = 0] = ages;
  const children = ages.reduce((sum, value) => sum + value, 0);
  const groups = (["white", "mixed", "asian", "black", "other"] as const).map((group) =>
    mean(`population_${group}`, recent),
  );
  const all = groups.reduce((sum, value) => sum + value, 0);
  const growth =
    (childrenOf(panel, code, 2020) ?? Number.NaN) / (childrenOf(panel, code, 2011) ?? Number.NaN);
  const housed = [2015, 2016, 2017];
  return {
    deprivation: [logOdds(mean("idaci_2019", [2019]))],
    poverty: [logOdds(mean("child_poverty_relative_percent", recent, 100))],
    ages: [(under1 + to4) / children, to17 / children, Math.log(growth)],
    ethnicity: groups.map((group) => Math.sqrt(group / all)),
    housing: [
      Math.log1p(mean("households_in_temporary_accommodation", housed, children / 1000)),
      Math.log1p(mean("housing_waiting_list", housed, children / 1000)),
    ],
  };
}

function standardised(profiles: readonly Profile[]): readonly Profile[] {
  const scales = byLikeness((likeness) => {
    const size = profiles[0]?.measures[likeness].length ?? 0;
    const variances = Array.from({ length: size }, (_, i) =>
      variance(profiles.map(({ measures }) => measures[likeness][i] ?? Number.NaN)),
    );
    const whole = variances.reduce((sum, one) => sum + one, 0);
    // Either way the squares of a likeness add to 2 on average for two authorities at random, as those of one measure do.
    return variances.map((one) => Math.sqrt(likeness === "ethnicity" ? whole : one * size));
  });
  return profiles.map(({ area, measures }) => ({
    area,
    measures: byLikeness((likeness) =>
      measures[likeness].map((value, i) => value / (scales[likeness][i] ?? Number.NaN)),
    ),
  }));
}

function byLikeness(numbers: (likeness: Likeness) => readonly number[]): Measures {
  return {
    deprivation: numbers("deprivation"),
    poverty: numbers("poverty"),
    ages: numbers("ages"),
    ethnicity: numbers("ethnicity"),
    housing: numbers("housing"),
  };
}

function apart(own: Profile, other: Profile): Neighbour {
  const parts: { [Key in Likeness]?: number } = {};
  let [sum, known] = [0, 0];
  for (const likeness of likenesses) {
    const squares = own.measures[likeness].map(
      (value, i) => (value - (other.measures[likeness][i] ?? Number.NaN)) ** 2,
    );
    const square = squares.reduce((total, one) => total + one, 0);
    if (!Number.isFinite(square)) continue;
    parts[likeness] = square;
    sum += square;
    known += 1;
  }
  return { area: other.area, distance: Math.sqrt(sum / known), parts };
}

function logOdds(share: number): number {
  return Math.log(share / (1 - share));
}

function variance(values: readonly number[]): number {
  const known = values.filter(Number.isFinite);
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length - 1);
}
