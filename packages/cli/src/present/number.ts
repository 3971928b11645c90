import { fixedDigits, plainSignificant, significantDigits } from "./digits.js";

/** Not more digits than this are printed of any result, however small its Monte Carlo error. */
const mostDigits = 3;

/**
 * The unit of rounding for numbers that carry the Monte Carlo standard error `error` and are at most `largest` in size: the
 * power of ten nearest to the error on a log scale, since digits below it are noise; with at most three significant digits.
 *
 * roundingStep(45, 3127) is 100; roundingStep(2, 3127) is 10; roundingStep(0, 81_243) is 100.
 */
export function roundingStep(error: number, largest: number): number {
  const size = Math.abs(largest);
  const finest =
    size > 0 && Number.isFinite(size) ? 10 ** (Math.floor(Math.log10(size)) - mostDigits + 1) : 1;
  if (!(error > 0) || !Number.isFinite(error)) return finest;
  return Math.max(finest, 10 ** Math.round(Math.log10(error)));
}

export function roundTo(value: number, step: number): number {
  const rounded = Math.round(value / step) * step;
  return rounded === 0 ? 0 : rounded;
}

export interface QuantityStyle {
  /** `+` before what is above zero, for differences. False when absent. */
  readonly signed?: boolean;
}

/**
 * A number of a unit as people write it: `81,200`, `£8.2bn`, `−1,200`. Money is told by a unit that starts with `GBP`; everything
 * else is the bare number, and the unit stands in the label. `step` says how far it is rounded.
 */
export function formatQuantity(value: number, unit: string, step: number, style: QuantityStyle = {}): string {
  if (!Number.isFinite(value)) return "–";
  const rounded = roundTo(value, step);
  const sign = rounded < 0 ? "−" : style.signed === true && rounded > 0 ? "+" : "";
  const size = Math.abs(rounded);
  if (!isMoney(unit)) return `${sign}${group(size, step)}`;
  const { factor, suffix } = moneyScale(size);
  return `${sign}£${group(size / factor, step / factor)}${suffix}`;
}

/** A share as a whole percentage; never 0% or 100% for what is only close to it. */
export function formatShare(share: number): string {
  if (!Number.isFinite(share)) return "–";
  if (share > 0 && share < 0.005) return "<1%";
  if (share < 1 && share > 0.995) return ">99%";
  return `${Math.round(share * 100)}%`;
}

/** `1 draw`, `1,000 draws`. */
export function counted(count: number, noun: string): string {
  return `${fixedDigits(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** Five significant digits, without trailing zeros. */
export function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e9 || size < 1e-4))
    return value
      .toExponential(4)
      .replace(/\.?0+e/, "e")
      .replace("-", "−");
  return (size >= 10_000 ? significantDigits : plainSignificant)(value, 5).replace("-", "−");
}

export function isMoney(unit: string): boolean {
  return unit === "GBP" || unit.startsWith("GBP/");
}

function moneyScale(size: number): { factor: number; suffix: string } {
  if (size >= 1e9) return { factor: 1e9, suffix: "bn" };
  if (size >= 1e6) return { factor: 1e6, suffix: "m" };
  return { factor: 1, suffix: "" };
}

function group(size: number, step: number): string {
  const decimals = Math.min(12, Math.max(0, Math.ceil(-Math.log10(step) - 1e-9)));
  return fixedDigits(size, decimals);
}
