import type { ModelSpec } from "@headwater/core";
import type { Explanation } from "../present/definition-list.js";
import { said } from "./entry.js";
import { equationText } from "./usage.js";

type Scenarios = typeof import("@headwater/scenarios");
type Sector = Scenarios["sectors"][number];

/** A sector of that name: what it is for, its stocks and flows, assumptions and sources, then its equations. */
export function explainSector(name: string, { england, sectors }: Scenarios): Explanation[] {
  const wanted = key(name);
  const model = england();
  return sectors
    .filter((sector) => key(sector.name) === wanted)
    .map((sector) => ({
      kind: "sector",
      name: sector.name,
      entries: said([
        ["Purpose", sector.purpose],
        ["Stocks", names(sector.stocks)],
        ["Flows", names(sector.flows)],
        ["Levers", names(sector.levers)],
        ["Assumptions", assumptionsOf(sector).join(", ")],
        ...sourcesOf(sector).map((source) => ["Source", source] as const),
        ...equationsOf(sector, model).map((text) => ["Equation", text] as const),
      ]),
    }));
}

/** `care entry`, `care-entry` and `Care entry` are one sector. */
function key(name: string): string {
  return name.toLowerCase().replaceAll(/[ _-]+/g, " ");
}

function names(map: Readonly<Record<string, unknown>> | undefined): string {
  return countedApart(map).join(", ");
}

/** Names without the running totals of what is counted in a year, which say nothing of the system. */
export function countedApart(map: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return Object.keys(map ?? {}).filter((name) => !/_in_year_(running_total|counted)$/.test(name));
}

/** Parameters that nobody measured. */
export function assumptionsOf({ parameters = {} }: Sector): readonly string[] {
  return Object.entries(parameters)
    .filter(([, { quality = "assumption" }]) => quality === "assumption")
    .map(([name]) => name);
}

/** What its parameters, levers and series rest on, each once; what is only assumed or defined is left out. */
export function sourcesOf({ parameters = {}, levers = {}, series = {} }: Sector): readonly string[] {
  const all = [...Object.values(parameters), ...Object.values(levers), ...Object.values(series)];
  const cited = all.flatMap(({ source }) => (source === undefined ? [] : [source]));
  return [...new Set(cited)].filter((source) => !/^(assumption|definition|range)/.test(source));
}

function equationsOf(sector: Sector, model: ModelSpec): string[] {
  const equation = (name: string, unit: string, text: string) => `${name} [${unit}] = ${text}`;
  return [
    ...Object.entries(sector.stocks ?? {}).map(([name, { unit, inflows = [], outflows = [] }]) =>
      equation(
        name,
        unit,
        `integral of ${[...inflows.map((flow) => `+${flow}`), ...outflows.map((flow) => `-${flow}`)].join(" ")}`,
      ),
    ),
    ...(["flows", "auxiliaries"] as const).flatMap((map) =>
      Object.keys(sector[map] ?? {}).flatMap((name) => {
        const spec = model[map]?.[name];
        return spec === undefined ? [] : [equation(name, spec.unit, equationText(spec.equation))];
      }),
    ),
  ];
}
