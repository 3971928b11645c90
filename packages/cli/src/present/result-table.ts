import type { Summary } from "@headwater/core";
import {
  type ComparedOutput,
  type Comparison,
  horizon,
  isZero,
  printedError,
  printedSize,
  type Share,
} from "./comparison.js";
import { splitLabel, unitText } from "./label.js";
import { formatQuantity, formatShare, roundingStep } from "./number.js";
import type { Cell, Table } from "./table-data.js";

/** Every policy by every headline output at the horizon: the baseline, the difference, its range, and how sure that is. */
export function resultTable(comparison: Comparison): Table {
  const last = comparison.years.length - 1;
  const headlines = comparison.outputs.filter(({ headline }) => headline);
  return {
    titleColumns: 2,
    columns: [
      { header: "Policy", key: "policy" },
      { header: `In ${horizon(comparison)}`, key: "output" },
      { header: "Baseline", key: "baseline_p50", align: "right" },
      { header: "Difference", key: "difference_mean", align: "right" },
      { header: "10% to 90%", key: "difference_p10_p90", align: "right" },
      { header: "Better", key: "probability_better", align: "right" },
      { header: "MC error", key: "difference_mean_error", align: "right" },
    ],
    rows: comparison.policies.flatMap(({ id }, policy) =>
      headlines.map((output) => resultRow(id, output, policy, last)),
    ),
  };
}

/** What the columns of {@link resultTable} mean, for printing below it. */
export const resultTableNote =
  "Baseline: median. Difference: mean of policy minus baseline on the same draws, with its 10% and 90% quantiles. " +
  "Better: share of draws better than the baseline. MC error: standard error of the mean difference, from the number of draws.";

function resultRow(id: string, output: ComparedOutput, policy: number, last: number): Cell[] {
  const baseline = output.baseline[last];
  const effect = output.effects[policy];
  const difference = effect?.difference[last];
  if (baseline === undefined || difference === undefined) {
    throw new Error(`no result of ${id} for ${output.id}`);
  }
  const { mean } = difference;
  const level = roundingStep(baseline.error.p50 ?? 0, baseline.p50);
  const step = roundingStep(printedError(difference), printedSize(difference));
  const signed = (value: number) => formatQuantity(value, output.unit, step, { signed: true });
  const better = effect?.probabilityBetter?.[last];
  return [
    id,
    labelWithUnit(output),
    { text: formatQuantity(baseline.p50, output.unit, level), value: baseline.p50 },
    { text: signed(mean), value: mean },
    intervalCell(difference, signed),
    betterCell(difference, better),
    errorCell(difference, output.unit),
  ];
}

/** Two significant digits; what is only the dust of floating-point arithmetic is 0. */
function errorCell(difference: Summary, unit: string): Cell {
  const { mean } = difference.error;
  if (mean === null) return { text: "–", value: null };
  const dust = mean < 1e-9 * printedSize(difference);
  return { text: formatQuantity(dust ? 0 : mean, unit, dust ? 1 : 10 * roundingStep(0, mean)), value: mean };
}

/** One draw has no interval, and says nothing of odds. */
function isSingle({ error }: Summary): boolean {
  return error.mean === null;
}

function intervalCell(difference: Summary, signed: (value: number) => string): Cell {
  const { p10, p90 } = difference;
  if (isSingle(difference)) return { text: "–", value: null };
  return { text: `${signed(p10)} to ${signed(p90)}`, value: `${p10} to ${p90}` };
}

function betterCell(difference: Summary, better: Share | undefined): Cell {
  if (better === undefined || isSingle(difference)) return { text: "–", value: null };
  return { text: isZero(difference) ? "same" : formatShare(better.share), value: better.share };
}

/** The label, with the unit where the label and the number do not tell it. */
export function labelWithUnit({ label, unit }: Pick<ComparedOutput, "label" | "unit">): string {
  const { name } = splitLabel(label);
  return silentUnits.has(unit) ? name : `${name} (${unitText(unit)})`;
}

const silentUnits = new Set(["1", "child", "GBP", "GBP/year"]);
