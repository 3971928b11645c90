import type { BackTestSummary, SumRow } from "@headwater/scenarios/areas";
import { formatQuantity, formatShare, roundingStep } from "./number.js";
import type { Cell, Table } from "./table-data.js";

/** How predictions of authorities came out, a row for each rate and year. */
export function backTestTable(rows: readonly BackTestSummary[]): Table {
  const right = (header: string, key: string) => ({ header, key, align: "right" as const });
  return {
    titleColumns: 2,
    columns: [
      { header: "Predicted", key: "predicted" },
      right("Year", "year"),
      right("Areas", "areas"),
      right("Median error", "median_error"),
      right("90% below", "p90_error"),
      right("Bias", "bias"),
      right("Within 80%", "within_80"),
      right("Within 95%", "within_95"),
      right("Last value", "last_value"),
      right("Trend", "linear_trend"),
      right("England's growth", "england_growth"),
      right("Nearer than last value", "beats_last_value"),
      right("Nearer than trend", "beats_trend"),
    ],
    rows: rows.map(({ label, year, areas, error, bias, within80, within95, naive }) => [
      label,
      { text: String(year), value: year },
      { text: String(areas), value: areas },
      share(error.median),
      share(error.p90),
      signed(bias),
      share(within80),
      share(within95),
      share(naive["last value"].median),
      share(naive["linear trend"].median),
      share(naive["England's growth"].median),
      share(naive["last value"].beaten),
      share(naive["linear trend"].beaten),
    ]),
  };
}

/** The authorities' models added up against England's, with the published figures of the authorities that have one. */
export function sumTable(rows: readonly SumRow[]): Table {
  const right = (header: string, key: string) => ({ header, key, align: "right" as const });
  return {
    titleColumns: 2,
    columns: [
      { header: "Counted", key: "counted" },
      right("Year", "year"),
      right("Published", "published"),
      right("England's model", "england"),
      right("Sum of 151", "sum"),
      right("Difference", "difference"),
    ],
    rows: rows.map(({ label, year, unit, published, england, sum, difference }) => [
      label,
      { text: String(year), value: year },
      published === undefined ? "" : quantity(published, unit),
      quantity(england, unit),
      quantity(sum, unit),
      signed(difference),
    ]),
  };
}

function quantity(value: number, unit: string): Cell {
  return { text: formatQuantity(value, unit, roundingStep(0, value)), value };
}

function share(value: number): Cell {
  return { text: formatShare(value), value };
}

function signed(value: number): Cell {
  const percent = (Math.abs(value) * 100).toFixed(1);
  return { text: `${value < 0 ? "−" : "+"}${percent}%`, value };
}
