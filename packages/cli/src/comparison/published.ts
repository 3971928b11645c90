import type { Output, SourceId } from "@headwater/scenarios";
import type { Published } from "../present/comparison.js";

type Scenarios = typeof import("@headwater/scenarios");

/** The published series that an output measures, in the output's unit, the model's prices and the model's time; a sum in years that all have. */
export function publishedSeries(output: Output, scenarios: Scenarios): Published | undefined {
  const { findEvidence, modelTime, seriesInModelPrices, sourcesOf } = scenarios;
  const found = seriesOf(output).flatMap((id) => {
    const evidence = findEvidence(id);
    return evidence?.kind === "series" ? [evidence] : [];
  });
  const [first, ...added] = found;
  if (first === undefined) return undefined;
  const scale = output.seriesScale ?? 1;
  const more = added.map(({ series }) => new Map(seriesInModelPrices(series)));
  return {
    source: shortCitation([...new Set(found.flatMap(sourcesOf))], scenarios),
    points: seriesInModelPrices(first.series)
      .filter(([year]) => more.every((series) => series.has(year)))
      .map(([year, value]) => ({
        year: modelTime(first.series, year),
        value: scale * more.reduce((sum, series) => sum + (series.get(year) ?? 0), value),
      })),
  };
}

/** Ids of the published series that an output measures: one, or several that add up to it. */
export function seriesOf({ series, seriesAdded = [] }: Output): readonly string[] {
  return series === undefined ? [] : [series, ...seriesAdded];
}

/** `Department for Education (2015, 2024)`: publishers with their years; the full titles stand among the sources. */
function shortCitation(ids: readonly SourceId[], { sources }: Scenarios): string {
  const years = new Map<string, string[]>();
  for (const id of ids) {
    const { publisher, year } = sources[id];
    years.set(publisher, [...(years.get(publisher) ?? []), year === undefined ? "n.d." : String(year)]);
  }
  return [...years]
    .map(([publisher, each]) => `${publisher} (${[...new Set(each)].sort().join(", ")})`)
    .join("; ");
}
