import type { StepGrid } from "./kernel.js";

/** x to the power y. A square is one multiplication: exact and fast. */
export function power(x: number, y: number): number {
  return y === 2 ? x * x : x ** y;
}

/** Straight lines between the points (`xs` ascending), held at both ends; NaN stays NaN. */
export function interpolate(xs: Float64Array, ys: Float64Array, x: number): number {
  const last = xs.length - 1;
  if (!(x > (xs[0] as number))) return Number.isNaN(x) ? x : (ys[0] as number);
  if (x >= (xs[last] as number)) return ys[last] as number;
  let low = 0;
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((xs[middle] as number) <= x) low = middle;
    else high = middle;
  }
  const x0 = xs[low] as number;
  const y0 = ys[low] as number;
  return y0 + ((x - x0) / ((xs[high] as number) - x0)) * ((ys[high] as number) - y0);
}

/** `height` from the step nearest to `start` on (a start halfway between two steps takes the later one), 0 before. */
export function stepEvent(grid: StepGrid, step: number, height: number, start: number): number {
  return step >= Math.round((start - grid.from) / grid.dt) ? height : 0;
}

/**
 * `magnitude / dt` during the step nearest to `first` and, with a positive `interval`, during the step nearest to each
 * `first + n * interval`; 0 otherwise. Each pulse therefore moves `magnitude` in all, whatever the step.
 */
export function pulseEvent(
  grid: StepGrid,
  step: number,
  magnitude: number,
  first: number,
  interval: number,
): number {
  const firstStep = (first - grid.from) / grid.dt;
  if (step === Math.round(firstStep)) return magnitude / grid.dt;
  if (!(interval > 0)) return 0;
  const apart = interval / grid.dt;
  const count = Math.round((step - firstStep) / apart);
  return count >= 0 && step === Math.round(firstStep + count * apart) ? magnitude / grid.dt : 0;
}

/** Rises by `slope` per unit of time from `start` to `end`, then stays; 0 before. Continuous in time. */
export function rampEvent(time: number, slope: number, start: number, end: number): number {
  const until = Math.min(time, end);
  return until > start ? slope * (until - start) : 0;
}
