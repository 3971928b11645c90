import type { Summary } from "@headwater/core";
import type { ComparedOutput, Comparison } from "./comparison.js";
import { formatQuantity, roundingStep } from "./number.js";
import { labelWithUnit } from "./result-table.js";
import type { Cell, Table } from "./table-data.js";

/** The headline outputs of one scenario in each fifth year and the last: median and the 10% and 90% quantiles. */
export function levelTable(comparison: Comparison, policy?: number): Table {
  const shown = comparison.years
    .map((year, index) => ({ year, index }))
    .filter(({ year, index }) => year % 5 === 0 || index === comparison.years.length - 1);
  return {
    titleColumns: 2,
    columns: [
      { header: "Output", key: "output" },
      { header: "Year", key: "year" },
      { header: "Median", key: "p50", align: "right" },
      { header: "10% to 90%", key: "p10_p90", align: "right" },
    ],
    rows: comparison.outputs
      .filter(({ headline }) => headline)
      .flatMap((output) =>
        shown.map(({ year, index }) => {
          const fan = policy === undefined ? output.baseline : output.effects[policy]?.level;
          return levelRow(output, year, fan?.[index]);
        }),
      ),
  };
}

function levelRow(output: ComparedOutput, year: number, estimate: Summary | undefined): Cell[] {
  if (estimate === undefined) throw new Error(`no result of ${output.id} in ${year}`);
  const { p10, p50, p90, error } = estimate;
  const text = (value: number) =>
    formatQuantity(value, output.unit, roundingStep(error.p50 ?? 0, Math.max(Math.abs(p10), Math.abs(p90))));
  return [
    labelWithUnit(output),
    { text: String(year), value: year },
    { text: text(p50), value: p50 },
    { text: `${text(p10)} to ${text(p90)}`, value: `${p10} to ${p90}` },
  ];
}
