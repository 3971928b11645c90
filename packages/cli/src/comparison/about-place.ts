import type { Place } from "./place.js";

/** Authorities that are told in a sentence. */
const toldNeighbours = 5;

/** What a reader should know of the area before its numbers. */
export function areaParagraphs(place: Place): string[] {
  const { area, neighbours } = place;
  if (neighbours.length === 0)
    return [`${area.name} (${area.code}), ${area.authorities.length} authorities.`];
  const names = neighbours.slice(0, toldNeighbours).map((each) => each.area.name);
  return [`${area.name} (${area.code}). Most like it: ${names.join(", ")}.`];
}

/** The same for a report, with the estimate of each rate. */
export function areaDetails(place: Place): (readonly [string, string])[] {
  const { area, neighbours } = place;
  return [
    ["Area", `${area.name}, ${area.code}`],
    ...(neighbours.length > 0
      ? [["Statistical neighbours", neighbours.map((each) => each.area.name).join(", ")] as const]
      : []),
    ...ratesOf(place).map(({ label, own, pooled, low, high, years }) => {
      const said = own === undefined ? "no figure" : `${percentText(own)} by its own last figure`;
      return [
        `${label} per child against England`,
        `${said}, ${percentText(pooled)} pooled (80% interval ${percentText(low)} to ${percentText(high)}), from ${years} years of figures`,
      ] as const;
    }),
  ];
}

/** The same as data. */
export function areaRecord(place: Place): object {
  const { area, neighbours } = place;
  return {
    code: area.code,
    name: area.name,
    authorities: area.authorities,
    neighbours: neighbours.map((each) => ({
      code: each.area.code,
      name: each.area.name,
      distance: each.distance,
    })),
    rates: ratesOf(place),
  };
}

/** Standard deviations to the tenth and ninetieth percentile. */
const tenth = 1.2816;

/** Each rate per child over England's: its last own figure, the pooled estimate and its 80% interval. */
function ratesOf({ pooled, rateLabels }: Place) {
  return Object.values(pooled ?? {}).map(({ id, observed, mean, covariance }) => {
    const [level = Number.NaN] = mean;
    const sd = Math.sqrt(covariance[0]?.[0] ?? Number.NaN);
    const last = observed.at(-1);
    return {
      label: rateLabels[id],
      own: last === undefined ? undefined : Math.exp(last.log),
      pooled: Math.exp(level),
      low: Math.exp(level - tenth * sd),
      high: Math.exp(level + tenth * sd),
      years: observed.length,
    };
  });
}

function percentText(ratio: number): string {
  return `${Math.round(ratio * 100)}%`;
}
