import { readSeriesValues } from "../../equations/check-series.js";
import type { CheckedModel, CheckedSeries } from "../../equations/checked-model.js";
import { Problems } from "../../equations/problems.js";
import type { Diagnostic } from "../../model/diagnostics.js";
import { seriesOf } from "../series-path.js";
import { type Overridden, resolveKeys } from "./keyed.js";
import type { SeriesOverride } from "./model-overrides.js";

/** Puts other data in place of that of series. */
export function overrideSeries(
  model: CheckedModel,
  entries: { readonly [name: string]: SeriesOverride },
): Overridden {
  const diagnostics: Diagnostic[] = [];
  const problems = new Problems();
  const changed = new Map<CheckedSeries, CheckedSeries>();
  const keyed = resolveKeys(model, "series", entries, seriesOf(model), "series", diagnostics);
  for (const { found, single, value, path } of keyed) {
    const { variable: series, positions } = found;
    const before = changed.get(series) ?? series;
    if (!Array.isArray(value?.values)) {
      const message = `${path.at(-1)} is given ${JSON.stringify(value)}, not times and values`;
      const hint = "For example { times: [2019, 2020], values: [1, 2] }.";
      diagnostics.push({ code: "bad-series", severity: "error", path, message, hint });
      continue;
    }
    const times = value.times ?? before.times;
    if (single && value.times !== undefined && !sameNumbers(value.times, before.times)) {
      const message = `${path.at(-1)} is given times of its own, but all elements of a series have the same times`;
      const hint = `Give ${series.name} for all elements, with those times, beside it.`;
      diagnostics.push({ code: "bad-series", severity: "error", path, message, hint });
      continue;
    }
    const here = ["series", path.at(-1) ?? "", ...path];
    const read = readSeriesValues(times, value.values, series.interpolation, here, problems);
    const values = before.values.map((old, i) => (positions.includes(i) ? read : old));
    changed.set(series, { ...before, times, values });
  }
  const wrong = problems.all.map((problem) => ({ ...problem, path: problem.path.slice(2) }));
  return {
    model: {
      ...model,
      variables: model.variables.map((variable) =>
        variable.kind === "series" ? (changed.get(variable) ?? variable) : variable,
      ),
    },
    diagnostics: [...diagnostics, ...wrong],
  };
}

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, i) => value === other[i]);
}
