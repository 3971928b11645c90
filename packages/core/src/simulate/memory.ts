import type { CompiledModel } from "../compile/kernel.js";
import type { Clock } from "./clock.js";

/**
 * The past of `delay_fixed` and `previous`: the inputs of each step, kept for one run. At step k a memory holds its
 * input at step k - n; before step n its initial value stays where it is. Each step costs the same, however long the
 * delay.
 */
export class Memory {
  readonly #compiled: CompiledModel;
  readonly #clock: Clock;
  readonly #history: Float64Array;
  readonly #lags: Float64Array;
  /** Takes the delays, in units of time, when the model is initialised. */
  readonly delays: Float64Array;

  constructor(compiled: CompiledModel, clock: Clock) {
    const count = compiled.layout.memories.length;
    this.#compiled = compiled;
    this.#clock = clock;
    this.#history = new Float64Array(count * clock.steps);
    this.#lags = new Float64Array(count);
    this.delays = new Float64Array(count);
  }

  /** Takes the delays as whole steps. Returns the cell of a memory whose delay is no number, if there is one. */
  begin(): number | undefined {
    for (let i = 0; i < this.delays.length; i++) {
      const lag = Math.max(1, Math.round((this.delays[i] as number) / this.#clock.dt));
      if (Number.isNaN(lag)) return this.#compiled.layout.memories[i];
      this.#lags[i] = lag;
    }
    return undefined;
  }

  /** Copies of what it knows, for a run that goes on from here. */
  state(): { history: Float64Array; lags: Float64Array } {
    return { history: this.#history.slice(), lags: this.#lags.slice() };
  }

  /** Knows what another run of the same model and clock knew. */
  restore(history: Float64Array, lags: Float64Array): void {
    this.#history.set(history);
    this.#lags.set(lags);
  }

  /** Puts what is due at the beginning of `step` into the cells. */
  recall(cells: Float64Array, step: number): void {
    const { memories } = this.#compiled.layout;
    for (let i = 0; i < memories.length; i++) {
      const source = step - (this.#lags[i] as number);
      if (source >= 0) {
        cells[memories[i] as number] = this.#history[source * memories.length + i] as number;
      }
    }
  }

  /** Keeps the inputs of `step`, once the equations are evaluated at its beginning. */
  keep(cells: Float64Array, step: number, time: number): void {
    const { layout, kernel } = this.#compiled;
    if (layout.memories.length === 0) return;
    kernel.remember(cells, this.#clock, time, step, this.#history, step * layout.memories.length);
  }
}
