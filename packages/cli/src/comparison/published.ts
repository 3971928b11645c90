import type { Output, SourceId } from "@headwater/scenarios";
import type { Published } from "../present/comparison.js";

type Scenarios = typeof import("@headwater/scenarios");

/** The published series that an output measures, in the output's unit, the model's prices and the model's time. */
export function publishedSeries(output: Output, scenarios: Scenarios): Published | undefined {
  const { findEvidence, modelTime, seriesInModelPrices, sourcesOf } = scenarios;
  const evidence = output.series === undefined ? undefined : findEvidence(output.series);
  if (evidence?.kind !== "series") return undefined;
  const { series } = evidence;
  const scale = output.seriesScale ?? 1;
  return {
    source: shortCitation(sourcesOf(evidence), scenarios),
    points: seriesInModelPrices(series).map(([year, value]) => ({
      year: modelTime(series, year),
      value: value * scale,
    })),
  };
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
