import type { Summary } from "@headwater/core";
import {
  type ComparedOutput,
  type ComparedPolicy,
  type Comparison,
  printedError,
  printedSize,
} from "../comparison.js";
import { unitText } from "../label.js";
import { formatQuantity, formatShare, roundingStep } from "../number.js";

/** A fan chart in words, for those who cannot see it: ends and middle of the baseline, published values, each policy at the end. */
export function fanAlternative(
  output: ComparedOutput,
  years: readonly number[],
  policies: readonly Pick<ComparedPolicy, "id">[],
): string {
  const [first, last] = [years[0], years.at(-1)];
  const [start, end] = [output.baseline[0], output.baseline.at(-1)];
  const sentences = [`Fan chart: ${output.label}${counted(output)}, ${first} to ${last}.`];
  if (start !== undefined && end !== undefined) {
    sentences.push(
      `Baseline median ${level(start.p50, output)} in ${first} and ${level(end.p50, output)} in ${last}, ` +
        `with 80% of draws from ${level(end.p10, output)} to ${level(end.p90, output)}.`,
    );
  }
  const points = output.published?.points ?? [];
  const [earliest, latest] = [points[0], points.at(-1)];
  if (earliest !== undefined && latest !== undefined) {
    sentences.push(
      `Published: ${level(earliest.value, output)} in ${earliest.year}, ${level(latest.value, output)} in ${latest.year}.`,
    );
  }
  for (const [position, { id }] of policies.entries()) {
    const median = output.effects[position]?.level.at(-1)?.p50;
    if (median !== undefined) sentences.push(`Median with ${id}: ${level(median, output)} in ${last}.`);
  }
  return sentences.join(" ");
}

/** A chart of a difference in words: the end, its range, and when the median is furthest from the baseline. */
export function differenceAlternative(
  output: ComparedOutput,
  position: number,
  comparison: Comparison,
): string {
  const { policies, years } = comparison;
  const effect = output.effects[position];
  const end = effect?.difference.at(-1);
  const last = years.at(-1);
  if (effect === undefined || end === undefined) return `${output.label}: no difference was worked out.`;
  const furthest = effect.difference.reduce(
    (found, { p50 }, index) => (Math.abs(p50) > Math.abs(effect.difference[found]?.p50 ?? 0) ? index : found),
    0,
  );
  const peak = effect.difference[furthest] ?? end;
  const better = effect.probabilityBetter?.at(-1);
  return [
    `Fan chart: ${output.label}${counted(output)}, ${policies[position]?.id} minus baseline.`,
    `In ${last} the median is ${difference(end.p50, end, output)}, with 80% of draws from`,
    `${difference(end.p10, end, output)} to ${difference(end.p90, end, output)}.`,
    `The median is furthest from the baseline in ${years[furthest]}: ${difference(peak.p50, peak, output)}.`,
    better === undefined
      ? ""
      : `${formatShare(better.share)} of draws are better than the baseline in ${last}.`,
  ]
    .join(" ")
    .trim();
}

function level(value: number, { unit }: ComparedOutput): string {
  return formatQuantity(value, unit, roundingStep(0, value));
}

function difference(value: number, summary: Summary, { unit }: ComparedOutput): string {
  return formatQuantity(value, unit, roundingStep(printedError(summary), printedSize(summary)), {
    signed: true,
  });
}

function counted({ unit }: ComparedOutput): string {
  const text = unitText(unit);
  return text === "" ? "" : ` (${text})`;
}
