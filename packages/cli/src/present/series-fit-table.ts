import type { SeriesFitRow } from "@headwater/scenarios";
import { percent, signedPercent } from "./percent.js";
import type { Table } from "./table-data.js";

/**
 * Published series beside the model: mean error over their years, and the worst year.
 *
 * @param heads of the first and the last column, which say whether the fit uses them: on a narrow screen a row has only these.
 */
export function seriesFitTable(
  rows: readonly SeriesFitRow[],
  heads: { readonly series: string; readonly met: string },
): Table {
  return {
    columns: [
      { header: heads.series, key: "series" },
      { header: "Kind", key: "kind" },
      { header: "Years", key: "years" },
      { header: "Points", key: "points", align: "right", dataOnly: true },
      { header: "Mean error", key: "error", align: "right" },
      { header: "Allowed", key: "tolerance", align: "right" },
      { header: "Worst", key: "worstError", align: "right" },
      { header: "In", key: "worstYear" },
      { header: heads.met, key: "within" },
    ],
    rows: rows.map((row) => [
      row.series,
      row.kind,
      `${row.from} to ${row.to}`,
      { text: String(row.points), value: row.points },
      { text: percent(row.error), value: row.error },
      { text: percent(row.tolerance), value: row.tolerance },
      { text: signedPercent(row.worstError), value: row.worstError },
      { text: String(row.worstYear), value: row.worstYear },
      row.within ? "yes" : "NO",
    ]),
  };
}
