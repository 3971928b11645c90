import type { SourceRecord } from "../present/run-folder/manifest.js";
import type { Plan } from "./plan.js";

type Scenarios = typeof import("@headwater/scenarios");

/**
 * The publications that a comparison rests on: of the evidence that its policies name, of the targets that the baseline is held
 * to, and of the series that the charts show. Sorted by id.
 */
export function sourcesOfComparison(plan: Plan, scenarios: Scenarios): SourceRecord[] {
  const { findEvidence, outputs, sources, sourcesOf, targets } = scenarios;
  const evidence = [
    ...plan.candidates.flatMap(({ policies }) => policies.flatMap((policy) => policy.evidence)),
    ...targets.map(({ figure }) => figure),
    ...outputs.flatMap(({ headline, series }) => (headline === true && series !== undefined ? [series] : [])),
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
