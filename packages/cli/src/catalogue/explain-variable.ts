import type {
  AuxiliarySpec,
  Cells,
  DistributionSpec,
  FlowSpec,
  LeverSpec,
  LookupSpec,
  ModelSpec,
  ParameterSpec,
} from "@headwater/core";
import type { Explanation } from "../present/definition-list.js";
import { distributionText } from "../present/distribution-text.js";
import { said } from "./entry.js";
import { jointText } from "./joint-text.js";
import { equationText, usersOf } from "./usage.js";

/** Every variable of a model of that name: parameter, lever, stock, flow, auxiliary, lookup or series. */
export function explainVariable(model: ModelSpec, name: string): Explanation[] {
  const wanted = name.toLowerCase();
  const named = <T>(map: { readonly [name: string]: T } | undefined) =>
    Object.entries(map ?? {}).filter(([key]) => key.toLowerCase() === wanted);
  const users = (key: string) => listText(usersOf(model, key));
  return [
    ...named(model.parameters).map(([key, spec]) =>
      explainParameter(key, spec, users(key), jointText(model, key)),
    ),
    ...named(model.levers).map(([key, spec]) => explainLever(key, spec, users(key))),
    ...named(model.stocks).map(([key, spec]) => ({
      kind: "stock",
      name: key,
      entries: said([
        ["Meaning", spec.doc],
        ["Unit", spec.unit],
        ["For each", spec.dimensions?.join(" and ")],
        ["At the start", equationText(spec.initial)],
        ["Filled by", listText(spec.inflows ?? [])],
        ["Drained by", listText(spec.outflows ?? [])],
        ["Sector", spec.sector],
        ["Used by", users(key)],
      ]),
    })),
    ...(["flows", "auxiliaries"] as const).flatMap((map) =>
      named<AuxiliarySpec | FlowSpec>(model[map]).map(([key, spec]) => ({
        kind: map === "flows" ? "flow" : "auxiliary",
        name: key,
        entries: said([
          ["Meaning", spec.doc],
          ["Unit", spec.unit],
          ["For each", spec.dimensions?.join(" and ")],
          ["Equation", equationText(spec.equation)],
          ["Sector", spec.sector],
          ["Used by", users(key)],
        ]),
      })),
    ),
    ...named(model.lookups).map(([key, spec]) => ({
      kind: "lookup",
      name: key,
      entries: said([
        ["Meaning", spec.doc],
        ["Unit", `${spec.unit}, of an argument in ${spec.inputUnit}`],
        ["For each", spec.dimensions?.join(" and ")],
        ["Points", pointsText(spec.points)],
        ["Source", spec.source ?? "assumption"],
        ["Quality", spec.quality],
        ["Used by", users(key)],
      ]),
    })),
    ...named(model.series).map(([key, spec]) => ({
      kind: "series of the model",
      name: key,
      entries: said([
        ["Meaning", spec.doc],
        ["Unit", spec.unit],
        ["Years", `${spec.times[0]} to ${spec.times.at(-1)}`],
        ["Source", spec.source],
        ["Quality", spec.quality],
        ["Used by", users(key)],
      ]),
    })),
  ];
}

function explainParameter(
  name: string,
  spec: ParameterSpec,
  usedBy: string,
  drawn: string | undefined,
): Explanation {
  return {
    kind: "parameter",
    name,
    entries: said([
      ["Meaning", spec.doc],
      ["Unit", spec.unit],
      ["Value", cellsText(spec.value, String)],
      [
        drawn === undefined ? "Distribution" : "Before the fit",
        spec.distribution === undefined
          ? "none: the same in every draw"
          : distributionCells(spec.distribution),
      ],
      ["Drawn", drawn],
      ["Range", rangeText(spec.range)],
      ["Source", spec.source ?? "assumption"],
      ["Quality", spec.quality ?? "assumption"],
      ["Sector", spec.sector],
      ["Used by", usedBy],
    ]),
  };
}

function explainLever(name: string, spec: LeverSpec, usedBy: string): Explanation {
  return {
    kind: "lever",
    name,
    entries: said([
      ["Meaning", spec.doc],
      ["Unit", spec.unit],
      ["Neutral", cellsText(spec.value, String)],
      ["Range", rangeText(spec.range)],
      ["Combines", combineTexts[spec.combine]],
      ["Source", spec.source],
      ["Sector", spec.sector],
      ["Used by", usedBy],
    ]),
  };
}

const combineTexts = {
  add: "what several policies add to it adds up",
  multiply: "the factors of several policies are multiplied",
  complement: "shares of several policies combine as 1 - (1 - a) x (1 - b)",
  largest: "of several policies the furthest from neutral counts",
} as const;

/** One value, or `element: value` for each. */
export function cellsText<T>(cells: Cells<T>, write: (value: T) => string): string {
  if (!isMap(cells)) return write(cells);
  return Object.entries(cells)
    .map(([element, inner]) => `${element}: ${cellsText(inner, write)}`)
    .join("; ");
}

/** A distribution has a `kind`, which no dimension is called. */
export function distributionCells(cells: Cells<DistributionSpec>): string {
  if ("kind" in cells && typeof cells.kind === "string") return distributionText(cells as DistributionSpec);
  return Object.entries(cells as { readonly [element: string]: Cells<DistributionSpec> })
    .map(([element, inner]) => `${element}: ${distributionCells(inner)}`)
    .join("; ");
}

/** `x: y` for each point, and `element: points` for each table of several. */
function pointsText(cells: LookupSpec["points"]): string {
  if (isList(cells)) return cells.map(([x, y]) => `${x}: ${y}`).join(", ");
  return Object.entries(cells)
    .map(([element, inner]) => `${element}: ${pointsText(inner)}`)
    .join("; ");
}

function isList<T>(cells: Cells<readonly T[]>): cells is readonly T[] {
  return Array.isArray(cells);
}

function isMap<T>(cells: Cells<T>): cells is { readonly [element: string]: Cells<T> } {
  return typeof cells === "object" && cells !== null;
}

function rangeText(range: readonly [number, number] | undefined): string | undefined {
  return range === undefined ? undefined : `${range[0]} to ${range[1]}`;
}

function listText(names: readonly string[]): string {
  return names.join(", ");
}
