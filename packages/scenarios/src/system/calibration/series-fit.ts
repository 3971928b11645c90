import type { CheckedModel, ModelSpec } from "@headwater/core";
import { allSeries, type SeriesId } from "../../evidence/all-series.js";
import { englandChecked } from "../england.js";
import { outputs } from "../outputs.js";
import { betweenYears } from "./between-years.js";
import { fitSeries, fitSeriesPoints, publishedPoints } from "./fit-series.js";
import { readOnce } from "./validate.js";

/** Mean absolute error that a series of its kind may have, as a share of the published values. */
export const seriesTolerances = { stock: 0.03, flow: 0.06 } as const;

/** One published series beside what the model gives, over all years that the fit uses or could. */
export interface SeriesFitRow {
  readonly series: string;
  readonly variable: string;
  /** What the series counts. */
  readonly label: string;
  /** `stock`: at a moment; `flow`: over a year, or a share of what happens in one. */
  readonly kind: "stock" | "flow";
  readonly points: number;
  readonly from: number;
  readonly to: number;
  /** Mean of the absolute errors as shares of the published values. */
  readonly error: number;
  readonly tolerance: number;
  readonly within: boolean;
  /** Year of the largest error, and the error there: model less published, as a share of the published. */
  readonly worstYear: number;
  readonly worstError: number;
}

/** Holds a model (England's as it stands when absent) against every series that the fit uses, at the centres of its parameters. */
export function validateSeries(model: ModelSpec | CheckedModel = englandChecked()): readonly SeriesFitRow[] {
  const points = fitSeriesPoints();
  return rowsOf(
    model,
    fitSeries.map(({ series, variable }) => ({
      ...{ series, variable },
      points: points
        .filter((point) => point.series === series && point.variable === variable)
        .map(({ time, value }) => [time, value] as const),
    })),
  );
}

/**
 * The same of every series that an output measures and the fit does not use, with the bounds of those that it does: what the model
 * says of them comes from elsewhere.
 */
export function validateSeriesBeside(
  model: ModelSpec | CheckedModel = englandChecked(),
): readonly SeriesFitRow[] {
  const used = new Set<string | undefined>(fitSeries.flatMap(({ series, plus = [] }) => [series, ...plus]));
  return rowsOf(
    model,
    outputs.flatMap(({ series, seriesAdded = [], seriesScale, variable }) => {
      if (series === undefined || used.has(series)) return [];
      const plus = seriesAdded as readonly SeriesId[];
      const points = publishedPoints({
        ...{ series: series as SeriesId, plus },
        ...(seriesScale !== undefined && { scale: seriesScale }),
      });
      return [{ series: series as SeriesId, variable, points }];
    }),
  );
}

interface Measured {
  readonly series: SeriesId;
  readonly variable: string;
  readonly points: readonly (readonly [time: number, value: number])[];
}

function rowsOf(model: ModelSpec | CheckedModel, measured: readonly Measured[]): readonly SeriesFitRow[] {
  const read = betweenYears(readOnce(model, [...new Set(measured.map(({ variable }) => variable))]));
  return measured.flatMap(({ series: id, variable, points }) => {
    const errors = points.map(([time, value]) => ({ time, error: read(variable, time) / value - 1 }));
    const [first] = errors;
    if (first === undefined) return [];
    const worst = errors.reduce((a, b) => (Math.abs(b.error) > Math.abs(a.error) ? b : a));
    const kind = seriesKind(id);
    const error = errors.reduce((sum, point) => sum + Math.abs(point.error), 0) / errors.length;
    return [
      {
        ...{ series: id, variable, label: allSeries[id].what, kind },
        points: errors.length,
        from: first.time,
        to: errors.at(-1)?.time ?? first.time,
        error,
        tolerance: seriesTolerances[kind],
        within: error <= seriesTolerances[kind],
        worstYear: worst.time,
        worstError: worst.error,
      },
    ];
  });
}

/** Whether a series counts at a moment or over a year. */
function seriesKind(id: SeriesId): "stock" | "flow" {
  return /year/.test(allSeries[id].moment) ? "flow" : "stock";
}
