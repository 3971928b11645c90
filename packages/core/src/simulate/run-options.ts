import type { BackendName } from "../compile/kernel.js";
import type { Limits } from "../model/limits.js";
import type { Seed } from "./seed.js";

/**
 * How stocks advance, with its order: `euler` (1), `rk2` (2, Heun's method, Stella's "Runge-Kutta 2", which XMILE names rk2), `rk4` (4, the
 * classical Runge-Kutta method), or `rk45` (5, the method of Dormand and Prince, which chooses its own steps within `dt`'s grid).
 */
export type Method = (typeof methods)[number];

/** Every method. */
export const methods = ["euler", "rk2", "rk4", "rk45"] as const;

/** Options of one run; everything absent is taken from the model. */
export interface RunOptions {
  /** Start, inclusive; a series or an event before it is held. */
  readonly from?: number;
  /** Stop, inclusive. */
  readonly to?: number;
  /**
   * Time step, a number or a fraction such as `"1/32"`; the whole run is a whole number of them. By `rk45` it is the grid on which
   * values jump and are saved.
   */
  readonly dt?: number | string;
  /** Interval between saved points; a whole number of `dt`. */
  readonly save?: number | string;
  /** `euler` when absent. */
  readonly method?: Method;
  /**
   * Of `rk45`: how far a step may be wrong in a stock of size s, as root mean square over the stocks, is
   * `absoluteTolerance` + `relativeTolerance` x s. 1e-6 when absent; above 0.
   */
  readonly relativeTolerance?: number;
  /** 1e-9 when absent; above 0, in the unit of each stock. */
  readonly absoluteTolerance?: number;
  /**
   * Of the random functions in equations; 1 when absent. The same seed gives the same numbers: those of draw 0 of an ensemble with
   * that seed.
   */
  readonly seed?: Seed;
  /** `javascript` when absent. */
  readonly backend?: BackendName;
  /** How many steps a run may have, and how many numbers it may keep; see {@link Limits}. */
  readonly limits?: Partial<Limits>;
}
