import type { Area, Deviation } from "@headwater/scenarios/areas";
import type { Explanation } from "../present/definition-list.js";
import { formatQuantity, formatShare, roundingStep } from "../present/number.js";
import { said } from "./entry.js";

type Areas = typeof import("@headwater/scenarios/areas");

/** Neighbours that are named; a report of a run names more. */
const neighboursNamed = 5;

/** An area of that name or code: what it is made of, the authorities that are most like it, its last published figures, and how to run it. */
export function explainArea(name: string, areas: Areas): Explanation[] {
  const { area, diagnostics } = areas.lookUpArea(name);
  if (area === undefined) return [];
  const named = (codes: readonly string[]) => codes.map((code) => areas.areaNamed(code).name).join(", ");
  const { pooled, diagnostics: doubts } = areas.areaModel(area);
  return [
    {
      kind: area.kind === "authority" ? "local authority" : area.kind,
      name: area.name,
      entries: said([
        ["Code", area.code],
        ["Region", area.region === undefined ? undefined : named([area.region])],
        ["Authorities", area.kind === "authority" ? undefined : authoritiesOf(area, named)],
        ["Most like it", area.kind === "authority" ? neighboursOf(area, areas) : undefined],
        ...areas.rateIds.map((id) => {
          const { label, kind } = areas.rates[id];
          return [
            label,
            lastFigure(pooled?.[id].observed.at(-1), kind === "money" ? "GBP" : "child"),
          ] as const;
        }),
        ...[...diagnostics, ...doubts].map(({ message }) => ["Caveat", message] as const),
        ["Run it", `headwater compare family-help --area ${JSON.stringify(area.name)}`],
        ["Your own figures", `headwater template ${JSON.stringify(area.name)}, then --own FILE`],
      ]),
    },
  ];
}

/** A figure of a year beside England's, per child. */
function lastFigure(last: Deviation | undefined, unit: string): string | undefined {
  if (last === undefined) return undefined;
  const { count, year, log } = last;
  const apart = formatShare(Math.abs(Math.expm1(log)));
  const beside = apart === "0%" ? "as in England" : `${apart} ${log > 0 ? "above" : "below"} England`;
  return `${formatQuantity(count, unit, roundingStep(0, count))} in ${year}, ${beside} per child`;
}

function authoritiesOf({ kind, authorities }: Area, named: (codes: readonly string[]) => string): string {
  return kind === "country" ? `${authorities.length}: headwater list areas` : named(authorities);
}

function neighboursOf(area: Area, { neighbourFinder }: Areas): string {
  return neighbourFinder({ count: neighboursNamed })(area)
    .map((neighbour) => neighbour.area.name)
    .join(", ");
}
