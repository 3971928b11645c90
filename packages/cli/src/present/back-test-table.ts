import type { BackTest } from "@headwater/scenarios";
import { percent } from "./percent.js";
import type { Table } from "./table-data.js";

/** Forecasts of held-out years beside two naive ones, a row for each series. */
export function backTestTable({ rows }: BackTest): Table {
  return {
    columns: [
      { header: "Series", key: "series" },
      { header: "Points", key: "points", align: "right" },
      { header: "Model error", key: "error", align: "right" },
      { header: "Error carried", key: "medianError", align: "right" },
      { header: "Last value", key: "lastValueError", align: "right" },
      { header: "Linear trend", key: "trendError", align: "right" },
      { header: "Beats both", key: "best" },
      { header: "In 80%", key: "within80", align: "right" },
      { header: "In 95%", key: "within95", align: "right" },
    ],
    rows: rows.map((row) => [
      row.name,
      { text: String(row.points), value: row.points },
      { text: percent(row.error), value: row.error },
      { text: percent(row.medianError), value: row.medianError },
      { text: percent(row.lastValueError), value: row.lastValueError },
      { text: percent(row.trendError), value: row.trendError },
      row.error < Math.min(row.lastValueError, row.trendError) ? "yes" : "no",
      { text: String(row.within80), value: row.within80 },
      { text: String(row.within95), value: row.within95 },
    ]),
  };
}

/** The same in a few sentences. */
export function backTestSummary(result: BackTest): string {
  const { rows, until, years, points, parameters, draws, acceptance, errors } = result;
  const total = (of: (row: BackTest["rows"][number]) => number) =>
    rows.reduce((sum, row) => sum + of(row), 0);
  const count = total((row) => row.points);
  const beats = (rival: (row: BackTest["rows"][number]) => number) =>
    rows.filter((row) => row.error < rival(row)).length;
  return [
    `${parameters} parameters fitted to ${points} points up to ${until}; ${count} points of ${years[0]} to ${years.at(-1)} forecast, ${draws} draws.`,
    `Of ${rows.length} series the model beats the last value on ${beats((row) => row.lastValueError)} and the linear trend on ${beats((row) => row.trendError)}.`,
    `Mean error ${percent(total((row) => row.error * row.points) / count)}, with the last errors carried forward ${percent(total((row) => row.medianError * row.points) / count)}; last value ${percent(total((row) => row.lastValueError * row.points) / count)}; linear trend ${percent(total((row) => row.trendError * row.points) / count)}.`,
    `Inside the 80% interval: ${percent(total((row) => row.within80) / count)} of the points; inside the 95% interval: ${percent(total((row) => row.within95) / count)}.`,
    `Errors persist by ${errors.persistence.toFixed(2)} a year; ${percent(acceptance)} of proposals accepted.`,
  ].join(" ");
}
