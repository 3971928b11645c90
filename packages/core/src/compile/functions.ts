import type { LookupShape } from "../equations/checked-model.js";
import type { StepGrid } from "./kernel.js";
import type { LookupTable } from "./layout.js";

/** Straight lines between the points (`xs` ascending), held at both ends; NaN stays NaN. One point: its `y`. */
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

/** As {@link interpolate}, but the first and the last line go on beyond the ends. One point: its `y`. */
export function extrapolate(xs: Float64Array, ys: Float64Array, x: number): number {
  const last = xs.length - 1;
  if (last === 0 || (x >= (xs[0] as number) && x <= (xs[last] as number))) return interpolate(xs, ys, x);
  const from = x > (xs[last] as number) ? last - 1 : 0;
  const [x0, y0] = [xs[from] as number, ys[from] as number];
  return y0 + ((x - x0) / ((xs[from + 1] as number) - x0)) * ((ys[from + 1] as number) - y0);
}

/** The `y` of the last point at or before `x`; the first one before all points. NaN stays NaN. */
export function holdPoints(xs: Float64Array, ys: Float64Array, x: number): number {
  if (Number.isNaN(x)) return x;
  let low = 0;
  let high = xs.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((xs[middle] as number) <= x) low = middle;
    else high = middle;
  }
  return ys[low] as number;
}

/**
 * The value of a table function; `inverse`: the `x` whose `y` that is, for tables whose `y` rises or falls throughout. The
 * inverse of a step is the first `x` that has reached the `y`.
 */
export function evaluateLookup(shape: LookupShape, inverse: boolean, table: LookupTable, x: number): number {
  const { x: xs, y: ys } = inverse ? inverted(table) : table;
  switch (shape) {
    case "linear":
      return interpolate(xs, ys, x);
    case "extrapolate":
      return extrapolate(xs, ys, x);
    case "step":
      return holdPoints(xs, ys, x);
  }
}

function inverted({ x, y }: LookupTable): LookupTable {
  const falls = (y[0] as number) > (y[y.length - 1] as number);
  return falls ? { x: y.slice().reverse(), y: x.slice().reverse() } : { x: y, y: x };
}

/** The nearest whole number; halfway between two it is the greater one. */
function nearestWhole(x: number): number {
  return Math.floor(x + 0.5);
}

/** `height` from the step nearest to `start` on (a start halfway between two steps takes the later one), 0 before. */
export function stepEvent(grid: StepGrid, step: number, height: number, start: number): number {
  return step >= nearestWhole((start - grid.from) / grid.dt) ? height : 0;
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
  if (step === nearestWhole(firstStep)) return magnitude / grid.dt;
  if (!(interval > 0)) return 0;
  const apart = interval / grid.dt;
  const count = nearestWhole((step - firstStep) / apart);
  return count >= 0 && step === nearestWhole(firstStep + count * apart) ? magnitude / grid.dt : 0;
}

/** Rises by `slope` per unit of time from `start` to `end`, then stays; 0 before. Continuous in time. */
export function rampEvent(time: number, slope: number, start: number, end: number): number {
  const until = Math.min(time, end);
  return until > start ? slope * (until - start) : 0;
}

/**
 * `height` during each of the pulses that begin at `first`, `first + interval`, ..., last for `width` and begin before `end`; 0
 * otherwise. Beginnings, widths and the end are rounded to whole steps; a pulse lasts at least one. An interval that is not
 * above 0 means one pulse.
 */
export function pulseTrainEvent(
  grid: StepGrid,
  step: number,
  height: number,
  first: number,
  width: number,
  interval: number,
  end: number,
): number {
  const begin = (first - grid.from) / grid.dt;
  const length = Math.max(1, nearestWhole(width / grid.dt));
  const apart = interval / grid.dt;
  const latest = Math.min(step, nearestWhole((end - grid.from) / grid.dt) - 1);
  const beginning = (pulse: number) => nearestWhole(begin + pulse * apart);
  // The last pulse that has begun, by a division that may be off by one.
  const near = apart > 0 ? Math.max(0, Math.floor((latest + 0.5 - begin) / apart)) : 0;
  const over = near > 0 && beginning(near) > latest ? near - 1 : near;
  const pulse = apart > 0 && beginning(near + 1) <= latest ? near + 1 : over;
  const started = beginning(pulse);
  return started <= latest && step < started + length ? height : 0;
}
