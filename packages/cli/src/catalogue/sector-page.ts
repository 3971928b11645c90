import type { SectorMap } from "@headwater/core";
import { assumptionsOf, countedApart, sourcesOf } from "./explain-sector.js";

type Scenarios = typeof import("@headwater/scenarios");
type Sector = Scenarios["sectors"][number];

/** The page on the sectors of England's model: the map, then each sector with its purpose, stocks, flows, assumptions and sources. */
export function sectorPage(map: SectorMap, mermaid: string, { sectors }: Scenarios): string {
  return [
    "# The sectors of the model of England",
    "",
    "Made from the model by `headwater describe --sectors --format md`. A box is a sector, an arrow what one takes from another, with",
    "the number of variables that it stands for; `headwater describe --sectors` names them. Parameters are left out. `headwater explain`",
    "with the name of a sector prints its equations with their units.",
    "",
    "![The sectors in two columns with lines between those that take from each other; below them those that only count and those that only",
    "set](images/sectors.svg)",
    "",
    "The picture is `headwater describe --sectors --format svg`. The same with all arrows, for programs that draw Mermaid:",
    "",
    "```mermaid",
    mermaid,
    "```",
    "",
    ...sectors.flatMap((sector) => sectionOf(sector, map)),
  ].join("\n");
}

function sectionOf(sector: Sector, { links }: SectorMap): string[] {
  const neighbours = (end: "from" | "to", other: "from" | "to") =>
    links.filter((link) => link[end] === sector.name).map((link) => link[other]);
  const lines: readonly (readonly [string, readonly string[], string])[] = [
    ["Stocks", code(countedApart(sector.stocks)), ", "],
    ["Flows", code(countedApart(sector.flows)), ", "],
    ["Levers", code(Object.keys(sector.levers ?? {})), ", "],
    ["Takes from", neighbours("to", "from"), ", "],
    ["Gives to", neighbours("from", "to"), ", "],
    ["Assumptions", code(assumptionsOf(sector)), ", "],
    ["Sources", sourcesOf(sector), "; "],
  ];
  return [
    `## ${sector.name}`,
    "",
    sector.purpose,
    "",
    ...lines.flatMap(([label, items, between]) =>
      items.length === 0 ? [] : [`- **${label}**: ${items.join(between)}`],
    ),
    "",
  ];
}

function code(names: readonly string[]): string[] {
  return names.map((name) => `\`${name}\``);
}
