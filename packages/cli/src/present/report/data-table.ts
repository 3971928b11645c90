import { type ComparedOutput, type Comparison, isZero, printedError, printedSize } from "../comparison.js";
import { inSentence } from "../label.js";
import { formatQuantity, formatShare, roundingStep } from "../number.js";
import type { Cell, Column, Table } from "../table-data.js";
import { type Html, html } from "./html.js";
import { pageTable } from "./page-table.js";

/** The numbers behind a fan chart, folded away until asked for. */
export function fanDetails(output: ComparedOutput, { years, policies }: Comparison): Html {
  const published = new Map(output.published?.points.map(({ year, value }) => [year, value]));
  const level = (value: number | undefined): Cell =>
    value === undefined ? "" : formatQuantity(value, output.unit, roundingStep(0, value));
  const table: Table = {
    columns: [
      column("Year"),
      ...(published.size > 0 ? [column("Published")] : []),
      column("Baseline 10%"),
      column("median"),
      column("90%"),
      ...policies.map(({ id }) => column(`${id}, median`)),
    ],
    rows: years.map((year, index) => [
      String(year),
      ...(published.size > 0 ? [level(published.get(year))] : []),
      ...(["p10", "p50", "p90"] as const).map((quantile) => level(output.baseline[index]?.[quantile])),
      ...output.effects.map((effect) => level(effect.level[index]?.p50)),
    ]),
  };
  return folded(inSentence(output.label), table);
}

/** The numbers behind a chart of a difference. */
export function differenceDetails(output: ComparedOutput, position: number, comparison: Comparison): Html {
  const { years, policies } = comparison;
  const effect = output.effects[position];
  const table: Table = {
    columns: ["Year", "10%", "median", "90%", "mean", "better"].map(column),
    rows: (effect?.difference ?? []).map((estimate, index) => {
      const { mean, p10, p50, p90 } = estimate;
      const step = roundingStep(printedError(estimate), printedSize(estimate));
      const better = effect?.probabilityBetter?.[index];
      const numbers = [p10, p50, p90, mean].map((value) =>
        formatQuantity(value, output.unit, step, { signed: true }),
      );
      const odds = better === undefined || isZero(estimate) ? "–" : formatShare(better.share);
      return [String(years[index]), ...numbers, odds];
    }),
  };
  return folded(`${inSentence(output.label)}, ${policies[position]?.id} minus baseline`, table);
}

function column(header: string): Column {
  return header === "Year" ? { header, key: header } : { header, key: header, align: "right" };
}

function folded(what: string, table: Table): Html {
  return html`<details><summary>Table<span class="unseen">: ${what}</span></summary>${pageTable(table, { caption: what })}</details>`;
}
