import { seriesOf } from "../comparison/published.js";
import type { Explanation } from "../present/definition-list.js";
import { distributionText } from "../present/distribution-text.js";
import { said } from "./entry.js";

type Scenarios = typeof import("@headwater/scenarios");

/** A figure, a published series, an effect or a source of that id, with where it is used. */
export function explainEvidence(id: string, scenarios: Scenarios): Explanation[] {
  const { citeSource, findEvidence, sources } = scenarios;
  const evidence = findEvidence(id);
  const usedBy = usersOfEvidence(id, scenarios);
  if (evidence === undefined) {
    const source = Object.entries(sources).find(([key]) => key === id)?.[1];
    if (source === undefined) return [];
    const place = source.doi === undefined ? source.url : `https://doi.org/${source.doi}`;
    return [
      {
        kind: "source",
        name: id,
        entries: said([
          ["Title", source.title],
          ["Publisher", source.publisher],
          ["Year", source.year?.toString()],
          ["Address", place],
          ["Note", source.note],
        ]),
      },
    ];
  }
  switch (evidence.kind) {
    case "figure": {
      const { what, value, unit, year, since, published, source, quality, locator, cites, note, priceBase } =
        evidence.figure;
      const when =
        year === undefined ? undefined : since === undefined ? String(year) : `${since} to ${year}`;
      return [
        {
          kind: "figure",
          name: id,
          entries: said([
            ["Meaning", what],
            ["Value", `${value} ${unit}`],
            ["Year", when ?? (published === undefined ? undefined : `published ${published}`)],
            ["Prices of", priceBase?.toString()],
            ["Source", [citeSource(source), locator].filter((part) => part !== undefined).join(", ")],
            ["It cites", cites],
            ["Quality", quality],
            ["Note", note],
            ["Used by", usedBy],
          ]),
        },
      ];
    }
    case "series": {
      const { what, unit, moment, quality, points, breaks, note } = evidence.series;
      return [
        {
          kind: "published series",
          name: id,
          entries: said([
            ["Meaning", what],
            ["Unit", unit],
            ["Moment", moment],
            ["Values", points.map(([year, value]) => `${year}: ${value}`).join(", ")],
            [
              "Breaks",
              Object.entries(breaks ?? {})
                .map(([year, why]) => `${year}: ${why}`)
                .join(" "),
            ],
            ["Source", scenarios.sourcesOf(evidence).map(citeSource).join("; ")],
            ["Quality", quality],
            ["Note", note],
            ["Used by", usedBy],
          ]),
        },
      ];
    }
    case "effect": {
      const { what, estimate, range, unit, dose, lag, grade, source, quality, caveat, draw } =
        evidence.effect;
      return [
        {
          kind: "effect",
          name: id,
          entries: said([
            ["Meaning", what],
            ["Estimate", `${estimate} ${unit}`],
            ["Range", range === undefined ? undefined : `${range.low} to ${range.high} (${range.kind})`],
            ["Dose", dose === undefined ? undefined : `${dose.value} ${dose.unit}`],
            ["Lag", lag === undefined ? undefined : `${lag} years`],
            [
              "Drawn from",
              draw === undefined ? undefined : `${distributionText(draw.distribution)}. ${draw.because}`,
            ],
            ["Grade", grade],
            ["Source", citeSource(source)],
            ["Quality", quality],
            ["Caveat", caveat],
            ["Used by", usedBy],
          ]),
        },
      ];
    }
  }
}

/** Policies that name it, targets and outputs that are held to it, parameters whose source names it. */
function usersOfEvidence(id: string, { england, outputs, policies, targets }: Scenarios): string {
  const model = england();
  const named = [
    ...policies.filter(({ evidence }) => evidence.includes(id)).map((policy) => `policy ${policy.id}`),
    ...targets.filter(({ figure }) => figure === id).map((target) => `target ${target.id}`),
    ...outputs.filter((output) => seriesOf(output).includes(id)).map((output) => `output ${output.id}`),
    ...Object.entries({ ...model.parameters, ...model.series, ...model.lookups })
      .filter(([, { source }]) => source?.includes(id) === true)
      .map(([name]) => name),
  ];
  return named.join(", ");
}
