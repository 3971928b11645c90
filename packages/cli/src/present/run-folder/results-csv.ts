import type { ComparedOutput, Comparison, Fan, Share } from "../comparison.js";
import { csvTable } from "../table.js";
import type { Cell, Column, Table } from "../table-data.js";

/**
 * All results in tidy form, one value a row: `scenario`, `statistic`, `year`, `area`, `variable`, `unit`, `value`. A difference
 * has the scenario `family-help minus baseline`. The statistics are `mean`, `p10`, `p50`, `p90`, `probability_better`, and the
 * Monte Carlo standard error of each, for example `mean_error`.
 */
export function resultsTable(comparison: Comparison, { errors = true }: ResultsOptions = {}): Table {
  const rows = [...rowsOf(comparison)];
  return {
    columns,
    rows: errors ? rows : rows.filter(([, statistic]) => !String(statistic).endsWith("_error")),
  };
}

export function resultsCsv(comparison: Comparison, options: ResultsOptions = {}): string {
  return csvTable(resultsTable(comparison, options));
}

/** What is left out of a table of results. */
export interface ResultsOptions {
  /** Monte Carlo standard errors; true when absent. */
  readonly errors?: boolean;
}

const columns: readonly Column[] = [
  { header: "Scenario", key: "scenario" },
  { header: "Statistic", key: "statistic" },
  { header: "Year", key: "year", align: "right" },
  { header: "Area", key: "area" },
  { header: "Variable", key: "variable" },
  { header: "Unit", key: "unit" },
  { header: "Value", key: "value", align: "right" },
];

const statistics = ["mean", "p10", "p50", "p90"] as const;

function* rowsOf({ area, outputs, policies, years }: Comparison): Generator<Cell[]> {
  for (const output of outputs) {
    yield* fanRows(area, "baseline", output, output.baseline, years);
    for (const [position, { id }] of policies.entries()) {
      const effect = output.effects[position];
      if (effect === undefined) continue;
      yield* fanRows(area, id, output, effect.level, years);
      yield* fanRows(area, `${id} minus baseline`, output, effect.difference, years);
      yield* shareRows(area, `${id} minus baseline`, output, effect.probabilityBetter ?? [], years);
    }
  }
}

function* fanRows(
  area: string,
  scenario: string,
  output: ComparedOutput,
  fan: Fan,
  years: readonly number[],
) {
  for (const [index, estimate] of fan.entries()) {
    const year = years[index] ?? Number.NaN;
    for (const statistic of statistics) {
      yield row(area, scenario, statistic, year, output, output.unit, estimate[statistic]);
    }
    for (const statistic of statistics) {
      const error = estimate.error[statistic];
      if (error !== null) yield row(area, scenario, `${statistic}_error`, year, output, output.unit, error);
    }
  }
}

function* shareRows(
  area: string,
  scenario: string,
  output: ComparedOutput,
  shares: readonly Share[],
  years: readonly number[],
) {
  for (const [index, { share, error }] of shares.entries()) {
    const year = years[index] ?? Number.NaN;
    yield row(area, scenario, "probability_better", year, output, "1", share);
    yield row(area, scenario, "probability_better_error", year, output, "1", error);
  }
}

function row(
  area: string,
  scenario: string,
  statistic: string,
  year: number,
  output: ComparedOutput,
  unit: string,
  value: number,
): Cell[] {
  const number = (bare: number) => ({ text: String(bare), value: bare });
  return [scenario, statistic, number(year), area, output.id, unit, number(value)];
}
