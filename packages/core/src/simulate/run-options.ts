import type { BackendName } from "../compile/kernel.js";

/** How stocks advance over a step: Euler (first order) or the classical Runge-Kutta method (fourth order). */
export type Method = "euler" | "rk4";

/** Options of one run; everything absent is taken from the model. */
export interface RunOptions {
  /** Start, inclusive; a series or an event before it is held. */
  readonly from?: number;
  /** Stop, inclusive. */
  readonly to?: number;
  /** Time step, a number or a fraction such as `"1/32"`; the whole run is a whole number of them. */
  readonly dt?: number | string;
  /** Interval between saved points; a whole number of `dt`. */
  readonly save?: number | string;
  /** `euler` when absent. */
  readonly method?: Method;
  /** `javascript` when absent. */
  readonly backend?: BackendName;
}
