import type { ComparisonRow, Comparison as EngineComparison, SummaryRow } from "@headwater/core";
import type { Output } from "@headwater/scenarios";
import type { ComparedOutput, ComparedPolicy, Comparison, Effect } from "../present/comparison.js";
import { changesOf } from "./changes.js";
import type { Place } from "./place.js";
import type { Candidate, Plan } from "./plan.js";
import { publishedSeries } from "./published.js";

type Scenarios = typeof import("@headwater/scenarios");

/** What an assembled comparison is of. */
interface AssembleOptions {
  readonly scenarios: Scenarios;
  readonly outputs: readonly Output[];
  /** Absent: England. */
  readonly place?: Place;
}

/** The engine's rows as what the sentences, tables and reports are made from: by output, each policy beside the baseline. */
export function assemble(
  name: string,
  plan: Plan,
  engine: EngineComparison,
  { scenarios, outputs, place }: AssembleOptions,
): Comparison {
  const { requested } = engine.provenance;
  const [rowsOf, baselinesOf] = [byCell(engine.rows), byCell(engine.baselines)];
  return {
    name,
    area: place?.area.name ?? "England",
    years: engine.times,
    draws: { requested, complete: engine.draws, failed: engine.failedDraws },
    partial: engine.interrupted,
    policies: plan.candidates.map((candidate) => policyOf(candidate, scenarios)),
    outputs: outputs.map((output) => {
      const cell = cellName(output.variable);
      return outputOf(output, plan, rowsOf.get(cell) ?? [], baselinesOf.get(cell) ?? [], scenarios, place);
    }),
  };
}

function policyOf({ scenario, title, policies, ...rest }: Candidate, scenarios: Scenarios): ComparedPolicy {
  const several = policies.length > 1;
  const named = (id: string, text: string) => (several ? `${id}: ${text}` : text);
  return {
    id: scenario.name,
    title,
    summary: policies.map(({ id, summary }) => named(id, summary)).join(" "),
    cost: policies.map(({ id, cost }) => named(id, cost)).join(" "),
    caveats: policies.flatMap(({ id, caveats }) => caveats.map((caveat) => named(id, caveat))),
    changes: changesOf({ scenario, title, policies, ...rest }, scenarios.england()),
  };
}

function outputOf(
  output: Output,
  plan: Plan,
  rows: readonly ComparisonRow[],
  baselines: readonly SummaryRow[],
  scenarios: Scenarios,
  place: Place | undefined,
): ComparedOutput {
  const { id, label, unit, better, headline = false } = output;
  const published =
    place === undefined ? publishedSeries(output, scenarios) : place.published(output.variable);
  return {
    id,
    label: place === undefined ? label : label.replace("in England", `in ${place.area.name}`),
    unit,
    headline,
    ...(better !== undefined && { better }),
    ...(published !== undefined && { published }),
    baseline: baselines.map(({ value }) => value),
    effects: plan.candidates.map(({ scenario }) =>
      effectOf(rows.filter((row) => row.scenario === scenario.name)),
    ),
  };
}

/** Rows by the cell that they are of, in their order. */
function byCell<Row extends { readonly output: string }>(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
  const names = new Map<string, string>();
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const name = names.get(row.output) ?? cellName(row.output);
    names.set(row.output, name);
    const own = found.get(name);
    if (own === undefined) found.set(name, [row]);
    else own.push(row);
  }
  return found;
}

function effectOf(rows: readonly ComparisonRow[]): Effect {
  const shares = rows.flatMap(({ probabilityBetter, probabilityError }) =>
    probabilityBetter === null ? [] : [{ share: probabilityBetter, error: probabilityError ?? 0 }],
  );
  return {
    level: rows.map(({ policy }) => policy),
    difference: rows.map(({ difference }) => difference),
    ...(shares.length > 0 && { probabilityBetter: shares }),
  };
}

/** `x[a,b]` and `X[a, b]` are one cell. */
export function cellName(name: string): string {
  return name.replaceAll(" ", "").normalize("NFC").toLowerCase();
}
