import type { Cells } from "@headwater/core";
import type { Figure, Policy } from "@headwater/scenarios";
import { seriesOf } from "../comparison/published.js";
import { baselineName } from "../comparison/run-comparison.js";
import type { Cell, Column, Table } from "../present/table-data.js";
import { cellsText, distributionCells } from "./explain-variable.js";

type Scenarios = typeof import("@headwater/scenarios");
type Areas = typeof import("@headwater/scenarios/areas");

/** What `list` can list. */
export const listKinds = [
  "policies",
  "scenarios",
  "readings",
  "outputs",
  "levers",
  "parameters",
  "targets",
  "figures",
  "areas",
] as const;
export type ListKind = (typeof listKinds)[number];

/** Everything of one kind, a row each. */
export const lists: { readonly [kind in ListKind]: (scenarios: Scenarios, areas: Areas) => Table } = {
  policies: ({ policies, policyAreas, policyPackages }) => ({
    columns: columns("policy", "title", "area", "from", "in_full", "levers"),
    rows: [
      ...policyAreas.flatMap(({ id, title }) =>
        policies
          .filter(({ area }) => area === id)
          .map((policy) => [
            policy.id,
            policy.title,
            title,
            number(policy.delivery.start),
            number(policy.delivery.start + policy.delivery.ramp),
            leversOf(policy),
          ]),
      ),
      ...policyPackages.map(({ id, title, policies: together }) => [
        id,
        title,
        "Packages",
        number(Math.min(...together.map(({ delivery }) => delivery.start))),
        number(Math.max(...together.map(({ delivery }) => delivery.start + delivery.ramp))),
        together.map((policy) => policy.id).join(", "),
      ]),
    ],
  }),
  scenarios: ({ policies, policyPackages }) => ({
    columns: columns("scenario", "what"),
    rows: [
      [baselineName, "Nothing is changed"],
      ...[...policies, ...policyPackages].map(({ id, title }) => [id, title]),
      ["your-own.yaml", "A scenario file: headwater init writes one to start from"],
    ],
  }),
  readings: ({ readings }) => ({
    columns: columns("reading", "side", "says", "policies"),
    titleColumns: 2,
    rows: readings.flatMap(({ id, sides, policies }) =>
      sides.map((side) => [id, side.id, side.says, policies.join(", ")]),
    ),
  }),
  outputs: ({ outputs }) => ({
    columns: columns("output", "series", "what", "unit", "better", "headline", "model_variable"),
    rows: outputs.map((output) => [
      output.id,
      seriesOf(output).join(" + "),
      output.label,
      output.unit,
      output.better ?? "",
      output.headline === true ? "yes" : "",
      output.variable,
    ]),
  }),
  levers: ({ england }) => ({
    columns: columns("lever", "what", "unit", "neutral", "range", "combines"),
    rows: Object.entries(england().levers ?? {}).map(([name, { doc, unit, value, range, combine }]) => [
      name,
      doc,
      unit,
      cellsText(value, String),
      range === undefined ? "" : `${range[0]} to ${range[1]}`,
      combine,
    ]),
  }),
  parameters: ({ england }) => ({
    columns: columns("parameter", "what", "unit", "value", "distribution", "quality"),
    rows: Object.entries(england().parameters ?? {}).map(
      ([name, { doc, unit, value, distribution, quality }]) => [
        name,
        doc,
        unit,
        { text: shortValue(value), value: typeof value === "number" ? value : cellsText(value, String) },
        distribution === undefined ? "" : distributionCells(distribution),
        quality ?? "assumption",
      ],
    ),
  }),
  targets: ({ targets }) => ({
    columns: columns("target", "variable", "year", "published", "kind", "figure_id"),
    rows: targets.map(({ id, variable, year, published, kind, figure }) => [
      id,
      variable,
      number(year),
      number(published),
      kind,
      figure,
    ]),
  }),
  figures: ({ allFigures }) => ({
    columns: columns("figure", "what", "value", "unit", "year"),
    rows: Object.values<Figure>(allFigures).map(({ id, what, value, unit, year }) => [
      id,
      what,
      number(value),
      unit,
      year === undefined ? "" : number(year),
    ]),
  }),
  areas: (_, { areas }) => ({
    columns: columns("area", "code", "kind", "authorities"),
    rows: areas.map(({ name, code, kind, authorities }) => [name, code, kind, number(authorities.length)]),
  }),
};

/** Columns of single numbers; a parameter's value may be one for each element. */
const numeric = new Set(["from", "in_full", "year", "published", "authorities"]);

/** What would make the rows too long to read; explain tells it. */
const forPrograms = new Set([
  "distribution",
  "quality",
  "kind",
  "figure_id",
  "combines",
  "model_variable",
  "policies",
]);

function columns(...keys: readonly string[]): Column[] {
  return keys.map((key) => ({
    key,
    header: (key.charAt(0).toUpperCase() + key.slice(1)).replaceAll("_", " "),
    ...(numeric.has(key) && { align: "right" as const }),
    ...(forPrograms.has(key) && { dataOnly: true }),
  }));
}

function number(value: number): Cell {
  return { text: String(value), value };
}

/** One number, or how many there are and between which. */
function shortValue(cells: Cells<number>): string {
  const values = numbersOf(cells);
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    String(Number(value.toPrecision(4))),
  );
  return low === high ? (low ?? "") : `${low} to ${high}`;
}

function numbersOf(cells: Cells<number>): number[] {
  return typeof cells === "number" ? [cells] : Object.values(cells).flatMap(numbersOf);
}

function leversOf(policy: Policy): string {
  return policy.moves.map(({ lever }) => lever).join(", ");
}
