import type { DeviceState } from "./device.js";

/**
 * What is in one cell of a conveyor, as amounts. What entered in one step, a batch, leaves as many moves later as its transit has
 * steps, but for what leaks on the way.
 */
export interface Belt {
  /** What is due to leave at the end in the step at hand. */
  readonly out: number;
  /** What each leak is due to take in the step at hand. */
  readonly leaked: Float64Array;
  /** What is in the zone of each leak, and how much of it is due to leave, where leaks take a share of that. */
  readonly zone: Float64Array;
  readonly leaving: Float64Array;
  /** How many numbers it keeps. */
  readonly kept: number;
  /**
   * Forgets what is on it, and spreads `content` as if it had come in evenly and leaked on the way in fractions.
   *
   * @param leakage what each leak takes, as `CheckedLeak.fraction`; of exponential leaks, in a step.
   */
  fill(content: number, steps: number, leakage: Float64Array): void;
  /** How many numbers it keeps once it is filled with so many steps. */
  keptOf(steps: number): number;
  /** Takes what entered, to leave so many moves after the last one. */
  load(amount: number, steps: number, leakage: Float64Array): void;
  /**
   * Looks back at a step.
   *
   * @param progress how much of it the belt moved: 1, or 0 where it stood still.
   * @param gathered what each exponential leak took, or wanted to take where it takes whole units.
   */
  settle(progress: number, gathered: Float64Array): void;
  /** Goes on to the next step: by one place, or by none where it stood still. */
  move(places: 0 | 1): void;
  state(): DeviceState;
  restore(state: DeviceState): void;
}

/** Rounding may make a whole unit this much smaller. */
const rounding = 1e-9;

/** How many whole units there are in an amount. */
export function wholeUnits(amount: number): number {
  return Math.max(0, Math.floor(amount + rounding));
}
