import {
  type ForecastScore,
  fromScale,
  manyRuns,
  type PosteriorProgress,
  samplePosterior,
  scoreForecasts,
} from "@headwater/core";
import { betweenYears } from "./between-years.js";
import { calibrate } from "./calibrate.js";
import { englandProblem } from "./england-problem.js";
import { fitSeries, fitSeriesPoints } from "./fit-series.js";
import { historyYears } from "./validate.js";

/** How the model forecasts years that it was not fitted to. */
export interface BackTest {
  /** Last year of the data that it was fitted to. */
  readonly until: number;
  /** Years forecast. */
  readonly years: readonly number[];
  readonly rows: readonly ForecastScore[];
  /** What the fit had and what it was free to move. */
  readonly points: number;
  readonly parameters: number;
  /** Draws of the posterior behind the intervals. */
  readonly draws: number;
}

export interface BackTestOptions {
  /** 2016 (2015/16) when absent. */
  readonly until?: number;
  /** Draws of the posterior, over four chains; 100 when absent. */
  readonly draws?: number;
  readonly say?: (text: string) => void;
  readonly onProgress?: (progress: PosteriorProgress) => void;
  readonly signal?: AbortSignal;
}

const chains = 4;
const seed = 2016;

/**
 * Fits England's model to the data up to a year, samples the posterior, and forecasts the published series of the years after.
 * What drives the model from outside (population, poverty, grants and the like) is taken as it came: the test is of the model, not
 * of forecasts of its drivers.
 */
export async function backTest(options: BackTestOptions = {}): Promise<BackTest> {
  const { until = 2016, draws = 100 } = options;
  const problem = englandProblem(until);
  const { fit, spread, points } = calibrate({ problem, ...(options.say && { say: options.say }) });
  const sample = await samplePosterior({
    ...{ problem, fit, spread, seed, chains },
    draws: Math.ceil(draws / chains),
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...(options.signal && { signal: options.signal }),
  });
  const rows = sample.chains.flat();
  const later = historyYears.filter((year) => year > until);
  const runs = manyRuns(problem.spec, {
    parameters: fit.names,
    outputs: [...new Set(fitSeries.map(({ variable }) => variable))],
    times: [until, ...later],
  });
  const [best, ...others] = runs
    .run(
      [fit.scaled, ...rows].map((row) =>
        row.map((value, k) => fromScale(problem.parameters[k]?.scale ?? "linear", value)),
      ),
    )
    .flatMap((outcome) => ("read" in outcome ? [betweenYears(outcome.read)] : []));
  const data = fitSeriesPoints();
  const scores = scoreForecasts(
    fitSeries.map(({ series, variable }) => {
      const own = data.filter((point) => point.series === series && point.variable === variable);
      return {
        name: series,
        before: own.filter(({ time }) => time <= until).map(({ time, value }) => [time, value] as const),
        heldOut: own
          .filter(({ time }) => time > until)
          .map(({ time, value, sd }) => ({
            ...{ time, value, sd: sd * spread },
            forecast: best?.(variable, time) ?? Number.NaN,
            draws: others.map((read) => read(variable, time)),
          })),
      };
    }),
  );
  return {
    ...{ until, years: later, rows: scores, points },
    parameters: problem.parameters.length,
    draws: rows.length,
  };
}
