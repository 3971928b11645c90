import { formatDiagnostic } from "../model/diagnostics.js";
import type { StepCheck, StepCheckRow } from "./check-step.js";

/** More variables than this are counted, not listed. */
const listed = 15;

/** Lays a {@link StepCheck} out as text: the verdict, then a table of what moves most. */
export function formatStepCheck(check: StepCheck): string {
  const { variables, failures, warnings } = check;
  const moved = variables.filter(({ relativeChange }) => relativeChange > 0);
  const rows = moved.slice(0, listed).map((row) => cellsOf(row, check));
  const header = ["variable", "error", "moves by", "from -> to", "at", "order"];
  const table = rows.length === 0 ? [] : aligned([header, ...rows]);
  const more = moved.length > listed ? [`and ${moved.length - listed} more`] : [];
  const failed = failures.map(
    ({ dt, diagnostic }) => `At dt ${short(dt)} the run stops: ${diagnostic.message}`,
  );
  return [
    `${check.model}: ${check.method}, dt ${check.steps.map(short).join(", ")} (${check.timeUnit})`,
    ...failed,
    stepVerdict(check),
    ...warnings.map(formatDiagnostic),
    ...table,
    ...more,
  ].join("\n");
}

/** What a check comes to, in one sentence. */
export function stepVerdict({ recommended, steps, tolerance, timeUnit, variables }: StepCheck): string {
  const [dt = Number.NaN] = steps;
  const good = share(tolerance);
  if (recommended === undefined) return "No step can be recommended.";
  if (recommended === dt) {
    return `dt ${short(dt)} ${timeUnit} is short enough: no variable that converges is wrong by more than ${good}.`;
  }
  const worst = variables.find(({ converges }) => converges);
  return `dt ${short(dt)} ${timeUnit} is too long: ${worst?.variable} is wrong by about ${share(worst?.relativeError ?? 0)}. At dt ${short(recommended)} nothing should be wrong by more than ${good}.`;
}

function cellsOf(row: StepCheckRow, { timeUnit }: StepCheck): string[] {
  const { variable, elements, relativeError, relativeChange, coarse, fine, time, order, converges } = row;
  return [
    elements.length === 0 ? variable : `${variable}[${elements.join(", ")}]`,
    converges ? share(relativeError) : "?",
    share(relativeChange),
    `${short(coarse)} -> ${short(fine)}`,
    `${timeUnit} ${short(time)}`,
    order === undefined ? "-" : order.toFixed(1),
  ];
}

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}

function share(value: number): string {
  return `${Number((100 * value).toPrecision(2))}%`;
}

function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}
