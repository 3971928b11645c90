import {
  type ForecastScore,
  fromScale,
  manyRuns,
  type RunReader,
  type SeriesErrors,
  sampleCut,
  scoreForecasts,
} from "@headwater/core";
import { betweenYears } from "./between-years.js";
import { calibrate } from "./calibrate.js";
import { englandProblem, errorGroup } from "./england-problem.js";
import { type FitPoint, fitSeries, fitSeriesPoints } from "./fit-series.js";
import { cutPriors } from "./posterior/cut-priors.js";
import { posteriorProblem } from "./posterior/posterior-problem.js";
import { usualProposals } from "./posterior/sampler.js";
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
  /** Share of the proposals after the first of each draw that were accepted. */
  readonly acceptance: number;
  /** What the residuals up to then showed of the errors. */
  readonly errors: SeriesErrors;
}

export interface BackTestOptions {
  /** 2016 (2015/16) when absent. */
  readonly until?: number;
  /** Draws of the posterior; 100 when absent. */
  readonly draws?: number;
  readonly say?: (text: string) => void;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignal;
}

const seed = 2016;

/**
 * Fits England's model to the data up to a year, samples the posterior, and forecasts the published series of the years after.
 * What drives the model from outside (population, poverty, grants and the like) is taken as it came: the test is of the model, not
 * of forecasts of its drivers.
 *
 * What is predicted of a point is the model over draws of its parameters, and the error of the series: as much of its last error as
 * is left by then, and new errors since (errors as the residuals up to that year show them). Parameters that the data up to then do
 * not move come from their priors.
 */
export async function backTest(options: BackTestOptions = {}): Promise<BackTest> {
  const { until = 2016, draws = 100 } = options;
  const problem = englandProblem(until);
  const say = options.say ?? (() => {});
  const { fit, points } = calibrate({ problem, say });
  const posterior = posteriorProblem(problem, fit.values, say);
  let done = 0;
  const sample = await sampleCut({
    ...{ problem: posterior.problem, fit: posterior.fit, cut: cutPriors(problem) },
    ...{ seed, proposals: usualProposals },
    wanted: Array.from({ length: draws }, (_, draw) => ({ chain: 0, draw })),
    onDraw: () => options.onProgress?.({ done: ++done, total: draws }),
    ...(options.signal && { signal: options.signal }),
  });
  const rows = sample.flatMap(({ row }) => (row === undefined ? [] : [row]));
  const later = historyYears.filter((year) => year > until);
  const runs = manyRuns(problem.spec, {
    parameters: fit.names,
    outputs: [...new Set(fitSeries.map(({ variable }) => variable))],
    times: historyYears,
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
      const before = own.filter(({ time }) => time <= until);
      const carry = carryForward(posterior.errors, before.at(-1));
      return {
        name: series,
        before: before.map(({ time, value }) => [time, value] as const),
        heldOut: own
          .filter(({ time }) => time > until)
          .map((point) => ({
            ...{ time: point.time, value: point.value },
            forecast: best?.(variable, point.time) ?? Number.NaN,
            ...carry(point, others),
          })),
      };
    }),
  );
  return {
    ...{ until, years: later, rows: scores, points },
    parameters: problem.parameters.length,
    draws: rows.length,
    acceptance:
      sample.reduce((sum, { accepted }) => sum + accepted, 0) /
      sample.reduce((sum, { logWeights }) => sum + Math.max(0, logWeights.length - 1), 0),
    errors: posterior.errors,
  };
}

/**
 * What is predicted of later points of a series: an autoregression knows of its past what its last error was, so each draw is moved
 * by what is left of that, and the standard deviation is of what comes in between.
 *
 * @param last point that the fit had.
 */
function carryForward({ factors, persistence }: SeriesErrors, last: FitPoint | undefined) {
  return (point: FitPoint, draws: readonly RunReader[]) => {
    const wide = point.sd * (factors[errorGroup(point)] ?? 1);
    const left = last === undefined ? 0 : persistence ** (point.time - last.time);
    return {
      sd: wide * Math.sqrt(1 - left ** 2),
      draws: draws.map((read) => {
        const error = last === undefined ? 0 : (last.value - read(last.variable, last.time)) / last.sd;
        return read(point.variable, point.time) + left * error * point.sd;
      }),
    };
  };
}
