import type { Summary } from "@headwater/core";
import { type ComparedOutput, isZero, printedError, printedSize, type Share } from "./comparison.js";
import { inSentence, splitLabel } from "./label.js";
import { counted, formatQuantity, formatShare, roundingStep, roundTo } from "./number.js";

/** What one sentence tells: what a policy does to one output in one year. */
export interface Finding {
  readonly policy: string;
  readonly output: Pick<ComparedOutput, "label" | "unit">;
  readonly year: number;
  readonly difference: Summary;
  readonly better?: Share;
  /** How many draws it rests on. */
  readonly draws: number;
}

/**
 * One finding in words: difference, 80% interval, share of draws that are better. Never a bare estimate: with an interval that
 * reaches zero it says "may", and with a single draw it says that there is no interval.
 */
export function findingSentence(finding: Finding): string {
  const { policy, output, difference, draws } = finding;
  const { mean, p10, p90 } = difference;
  const what = inSentence(output.label);
  const when = accumulates.test(output.label) ? `by ${finding.year}` : `in ${finding.year}`;
  const step = roundingStep(printedError(difference), printedSize(difference));
  const plain = (value: number) => formatQuantity(Math.abs(value), output.unit, step);
  const signed = (value: number) => formatQuantity(value, output.unit, step, { signed: true });

  if (isZero(difference)) {
    return `${policy} leaves ${what} as in the baseline ${when}, in every draw.`;
  }
  if (draws < 2) {
    return `${policy} changes ${what} by ${signed(mean)} ${when} in the one draw that was run, which gives no interval.`;
  }
  const odds = finding.better === undefined ? "" : `; ${oddsText(finding.better.share, draws)}`;
  const [low, high] = [roundTo(p10, step), roundTo(p90, step)];
  if (low <= 0 && high >= 0) {
    const middle = roundTo(mean, step) === 0 ? `about ${plain(0)}` : signed(mean);
    return `${policy} may lower or raise ${what} ${when}: ${middle} on average (80% interval ${signed(p10)} to ${signed(p90)})${odds}.`;
  }
  const [verb, near, far] = high < 0 ? ["lowers", p90, p10] : ["raises", p10, p90];
  return `${policy} ${verb} ${what} by ${plain(mean)} ${when} (80% interval ${plain(near)} to ${plain(far)})${odds}.`;
}

/** A label that says that years are added up. */
const accumulates = /^cumulative|since \d{4}/i;

/** Where the baseline itself stands, with its 80% interval. */
export function levelSentence(
  output: Pick<ComparedOutput, "label" | "unit">,
  year: number,
  level: Summary,
  draws: number,
): string {
  const step = roundingStep(level.error.p50 ?? 0, printedSize(level));
  const write = (value: number) => formatQuantity(value, output.unit, step);
  const middle = `${splitLabel(output.label).name} in the baseline in ${year}: ${write(level.p50)}`;
  if (draws < 2) return `${middle} in the one draw that was run, which gives no interval.`;
  return `${middle} (80% interval ${write(level.p10)} to ${write(level.p90)}).`;
}

function oddsText(share: number, draws: number): string {
  if (share === 1) return `all ${counted(draws, "draw")} are better than the baseline`;
  if (share === 0) return "no draw is better than the baseline";
  return `${formatShare(share)} of draws are better than the baseline`;
}
