import { quantile, quantileSorted } from "../analysis/quantile.js";
import { normalQuantile } from "../compile/normal-quantile.js";
import { shareSource } from "../uncertainty/sampling/designs.js";
import { streamKey } from "../uncertainty/sampling/stream.js";

/** A series of which the last points were kept from a fit, and what was forecast for them. */
export interface ForecastSeries {
  readonly name: string;
  /** Points before, ascending: what the naive forecasts know. */
  readonly before: readonly (readonly [time: number, value: number])[];
  readonly heldOut: readonly HeldOutPoint[];
}

/** A point that was kept from a fit. */
export interface HeldOutPoint {
  readonly time: number;
  readonly value: number;
  /** Standard deviation of what is measured about the draws. */
  readonly sd: number;
  /** What the fitted model gives. */
  readonly forecast: number;
  /** What is predicted over draws from the fit's uncertainty, and of the model's own error where that is known. */
  readonly draws: ArrayLike<number>;
}

/** How good a forecast was; errors are means of absolute errors as shares of what came. */
export interface ForecastScore {
  readonly name: string;
  readonly points: number;
  readonly error: number;
  /** Of the median of the draws. */
  readonly medianError: number;
  /** Of the last value before, held. */
  readonly lastValueError: number;
  /** Of the straight line through the points before. */
  readonly trendError: number;
  /** How many points lie inside the intervals of draws and measurement error together. */
  readonly within80: number;
  readonly within95: number;
}

/** Scores forecasts of held-out points against two naive ones. The noise of measurement has a fixed stream by series and time. */
export function scoreForecasts(series: readonly ForecastSeries[]): readonly ForecastScore[] {
  return series
    .filter(({ before, heldOut }) => before.length > 0 && heldOut.length > 0)
    .map(({ name, before, heldOut }) => {
      const last = before.at(-1)?.[1] ?? Number.NaN;
      const trend = lineThrough(before);
      const error = (forecast: (point: HeldOutPoint) => number) =>
        heldOut.reduce((sum, point) => sum + Math.abs(forecast(point) / point.value - 1), 0) / heldOut.length;
      const within = (share: number) => heldOut.filter((point) => isWithin(point, name, share)).length;
      return {
        name,
        points: heldOut.length,
        error: error(({ forecast }) => forecast),
        medianError: error(({ draws }) => quantile(Array.from(draws), 0.5)),
        lastValueError: error(() => last),
        trendError: error(({ time }) => trend(time)),
        within80: within(0.8),
        within95: within(0.95),
      };
    });
}

/** Measurements per draw: enough for a 95% interval of few draws. */
const noisesPerDraw = 20;

function isWithin({ time, value, sd, draws }: HeldOutPoint, name: string, share: number): boolean {
  const noise = new Float64Array(draws.length * noisesPerDraw);
  shareSource("latin-hypercube", streamKey(0, `${name} ${time}`), noise.length)(0, noise);
  const measured = noise.map((u, i) => (draws[i % draws.length] as number) + sd * normalQuantile(u)).sort();
  const tail = (1 - share) / 2;
  return value >= quantileSorted(measured, tail) && value <= quantileSorted(measured, 1 - tail);
}

/** Least squares; level through a single point. */
function lineThrough(points: readonly (readonly [number, number])[]): (time: number) => number {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [at, level] = [mean(points.map(([time]) => time)), mean(points.map(([, value]) => value))];
  const above = points.reduce((sum, [time, value]) => sum + (time - at) * (value - level), 0);
  const below = points.reduce((sum, [time]) => sum + (time - at) ** 2, 0);
  return (time) => level + (below === 0 ? 0 : (above / below) * (time - at));
}
