import type { SourceRecord } from "../present/run-folder/manifest.js";
import type { Plan } from "./plan.js";
import { seriesOf } from "./published.js";

type Scenarios = typeof import("@headwater/scenarios");

/**
 * The publications that a comparison rests on: of the evidence that its policies name, of the targets that the baseline is held
 * to, and of the series that the charts show. Sorted by id.
 *
 * @param charted - ids of the outputs that have a chart.
 */
export function sourcesOfComparison(
  plan: Plan,
  charted: readonly string[],
  scenarios: Scenarios,
): SourceRecord[] {
  const { findEvidence, outputs, sources, sourcesOf, targets } = scenarios;
  const evidence = [
    ...plan.candidates.flatMap(({ policies }) => policies.flatMap((policy) => policy.evidence)),
    ...targets.map(({ figure }) => figure),
    ...outputs.filter(({ id }) => charted.includes(id)).flatMap(seriesOf),
  ];
  const ids = evidence.flatMap((id) => {
    const found = findEvidence(id);
    return found === undefined ? [] : sourcesOf(found);
  });
  return [...new Set(ids)].sort().map((id) => {
    const { title, publisher, year, doi, url } = sources[id];
    const place = doi === undefined ? url : `https://doi.org/${doi}`;
    return {
      id,
      title,
      publisher,
      ...(year !== undefined && { year: String(year) }),
      ...(place !== undefined && { url: place }),
    };
  });
}
