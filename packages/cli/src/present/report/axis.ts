import { formatQuantity } from "../number.js";

/** A value axis whose ends and ticks are round numbers. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  /** A tick or another value on it, written as far as the distance between ticks requires. */
  readonly format: (value: number) => string;
}

/** About `count` intervals of 1, 2, 2.5 or 5 times a power of ten that hold all `values` and zero. */
export function valueAxis(values: Iterable<number>, unit: string, signed: boolean, count = 5): Axis {
  let [low, high] = [0, 0];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low === high) high = 1;
  const step = roundStep((high - low) / count);
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const precision = step / 10 ** Math.floor(Math.log10(step)) === 2.5 ? step / 5 : step;
  return {
    low: first * step,
    high: last * step,
    ticks,
    format: (value) =>
      formatQuantity(value, unit, precision, { signed })
        .replace(/(\.\d*?)0+(?=\D|$)/, "$1")
        .replace(/\.(?=\D|$)/, ""),
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((each) => each * power >= rough * 0.999) ?? 10;
  return factor * power;
}
