import { publishedPanel } from "../areas/panel/panel.js";
import { panelYears } from "../areas/panel/panel-column.js";
import { authorities } from "../areas/registry/areas.js";
import { deprivationOf } from "./deprivation.js";
import { type Deviation, deviationsOf } from "./deviations.js";
import { type RateId, rates } from "./rates.js";

/**
 * How the rates of authorities differ from England's, and how they move: logarithms have the mean `intercept` + `slope` x deprivation; about
 * it an authority has a lasting difference (variance `lasting`) and one that fades by `persistence` a year and is made anew
 * (variance `passing`); a figure adds noise (variance `noise` + `chance` / count).
 */
export interface Spread {
  readonly intercept: number;
  readonly slope: number;
  readonly lasting: number;
  readonly passing: number;
  readonly persistence: number;
  readonly noise: number;
  readonly chance: number;
}

/** Counts so small that the logarithm is no longer near normal do not tell of the spread. */
const leastExpected = 20;

/** Autocovariances are looked at up to this many years apart. */
const furthestLag = 6;

const known = new Map<string, Spread>();

/**
 * The spread of a rate over the 151 authorities, by the method of moments, from the published figures to a year: least squares for the
 * mean, the autocovariances of what is left at one to six years for the lasting and the passing part, squared yearly differences
 * against one over the count for chance and noise. Chance is never less than that of a Poisson count.
 */
export function spreadOf(id: RateId, to: number = panelYears.to): Spread {
  const key = `${id} ${to}`;
  const found = known.get(key) ?? estimate(id, to);
  known.set(key, found);
  return found;
}

function estimate(id: RateId, to: number): Spread {
  const places = authorities
    .map((area) => ({
      deprivation: deprivationOf(area, publishedPanel),
      deviations: deviationsOf(area, id, { from: panelYears.from, to }).filter(
        ({ expected }) => expected >= leastExpected,
      ),
    }))
    .filter(({ deprivation, deviations }) => Number.isFinite(deprivation) && deviations.length > 0);
  const line = regression(
    places.flatMap(({ deprivation, deviations }) => deviations.map(({ log }) => [deprivation, log] as const)),
  );
  const rests = places.map(({ deprivation, deviations }) =>
    deviations.map((each) => ({ ...each, log: each.log - line.intercept - line.slope * deprivation })),
  );
  const lags = Array.from({ length: Math.min(furthestLag, to - panelYears.from - 1) }, (_, k) => k + 1);
  const parts = partsOf(lags.map((lag) => ({ lag, ...covariance(rests, lag) })));
  const all = covariance(rests, 0).mean - parts.lasting - parts.passing;
  const inverse = mean(rests.flat().map((each) => 1 / sizeOf(each)));
  const chance = rates[id].kind === "money" ? 0 : Math.max(1, Math.min(chanceOf(rests), all / inverse));
  return {
    ...line,
    ...parts,
    chance,
    noise: Math.max(1e-5, all - chance * inverse),
  };
}

/** The count that chance works on: between what was counted and what England's rate would give. */
export function sizeOf({ count, expected }: Pick<Deviation, "count" | "expected">): number {
  return (count + expected) / 2 + 0.5;
}

/** Lasting and passing variance and the persistence whose autocovariances are nearest to those found. */
function partsOf(lags: readonly { readonly lag: number; readonly mean: number; readonly pairs: number }[]) {
  let best = { lasting: 0, passing: 0, persistence: 0, miss: Number.POSITIVE_INFINITY };
  for (let persistence = 0.5; persistence < 0.975; persistence += 0.01) {
    for (const candidate of [both(lags, persistence), passingAlone(lags, persistence)]) {
      if (candidate.lasting < 0 || candidate.passing <= 0) continue;
      const miss = lags.reduce(
        (sum, { lag, mean, pairs }) =>
          sum + pairs * (mean - candidate.lasting - candidate.passing * persistence ** lag) ** 2,
        0,
      );
      if (miss < best.miss) best = { ...candidate, persistence, miss };
    }
  }
  const { lasting, passing, persistence } = best;
  return { lasting, passing, persistence };
}

type Lag = { readonly lag: number; readonly mean: number; readonly pairs: number };

function both(lags: readonly Lag[], persistence: number) {
  let [n, x, y, xx, xy] = [0, 0, 0, 0, 0];
  for (const { lag, mean, pairs } of lags) {
    const fading = persistence ** lag;
    n += pairs;
    x += pairs * fading;
    y += pairs * mean;
    xx += pairs * fading * fading;
    xy += pairs * fading * mean;
  }
  const passing = (n * xy - x * y) / (n * xx - x * x);
  return { passing, lasting: (y - passing * x) / n };
}

function passingAlone(lags: readonly Lag[], persistence: number) {
  let [xx, xy] = [0, 0];
  for (const { lag, mean, pairs } of lags) {
    xx += pairs * persistence ** (2 * lag);
    xy += pairs * persistence ** lag * mean;
  }
  return { lasting: 0, passing: xy / xx };
}

type Rests = readonly (readonly Deviation[])[];

function covariance(rests: Rests, lag: number) {
  let [sum, pairs] = [0, 0];
  for (const rest of rests) {
    for (const { year, log } of rest) {
      const later = rest.find((each) => each.year === year + lag);
      if (later === undefined) continue;
      sum += log * later.log;
      pairs += 1;
    }
  }
  return { mean: sum / pairs, pairs };
}

/** Slope of half the squared yearly differences on one over the count: 1 where chance alone were at work. */
function chanceOf(rests: Rests): number {
  const points = rests.flatMap((rest) =>
    rest.flatMap((each) => {
      const later = rest.find(({ year }) => year === each.year + 1);
      if (later === undefined) return [];
      const inverse = (1 / sizeOf(each) + 1 / sizeOf(later)) / 2;
      return [[inverse, (later.log - each.log) ** 2 / 2] as const];
    }),
  );
  return regression(points).slope;
}

function regression(points: readonly (readonly [x: number, y: number])[]) {
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  let [xx, xy] = [0, 0];
  for (const [x, y] of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
  }
  const slope = xy / xx;
  return { slope, intercept: my - slope * mx };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
