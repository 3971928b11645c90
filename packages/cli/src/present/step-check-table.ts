import type { StepCheck, StepCheckRow } from "@headwater/core";
import { plainNumber } from "./number.js";
import type { Cell, Table } from "./table-data.js";

/** More rows than this are only for programs. */
const listed = 15;

/**
 * What moves when dt is halved, the most first.
 *
 * @param whole all variables; without it the first {@link listed} that move.
 */
export function stepCheckTable(check: StepCheck, whole: boolean): Table {
  const rows = whole
    ? check.variables
    : check.variables.filter(({ relativeChange }) => relativeChange > 0).slice(0, listed);
  return {
    columns: [
      { header: "Variable", key: "variable" },
      { header: "Error", key: "relative_error", align: "right" },
      { header: "Moves by", key: "relative_change", align: "right" },
      { header: "At dt", key: "coarse", align: "right" },
      { header: "At dt/2", key: "fine", align: "right" },
      { header: check.timeUnit, key: "time", align: "right" },
      { header: "Order", key: "order", align: "right" },
    ],
    rows: rows.map(cellsOf),
  };
}

function cellsOf(row: StepCheckRow): Cell[] {
  const { variable, elements, relativeError, relativeChange, coarse, fine, time, order, converges } = row;
  return [
    elements.length === 0 ? variable : `${variable}[${elements.join(", ")}]`,
    { text: converges ? percent(relativeError) : "?", value: relativeError },
    { text: percent(relativeChange), value: relativeChange },
    { text: plainNumber(coarse), value: coarse },
    { text: plainNumber(fine), value: fine },
    { text: plainNumber(time), value: time },
    { text: order === undefined ? "-" : order.toFixed(1), value: order ?? null },
  ];
}

function percent(share: number): string {
  return `${plainNumber(Number((100 * share).toPrecision(2)))}%`;
}
