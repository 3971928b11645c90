import type { CompiledModel } from "../compile/kernel.js";
import { variableOf } from "../compile/layout.js";
import type { Clock } from "./clock.js";

/**
 * The past of `delay_fixed` and `previous`: the inputs of each step, kept for one run. At step k an output is what its input was
 * at step k - n; before step n its initial value stays where it is. Each step costs the same, however long the delay.
 */
export class Memory {
  readonly #clock: Clock;
  readonly #inputs: Int32Array;
  readonly #outputs: Int32Array;
  /** Cells of the delays; -1 for one step. */
  readonly #delays: Int32Array;
  readonly #history: Float64Array;
  readonly #lags: Float64Array;

  constructor({ model }: CompiledModel, clock: Clock) {
    const cells = (id: number) => {
      const { offset, size } = variableOf(model, id);
      return Array.from({ length: size }, (_, i) => offset + i);
    };
    const lags = model.devices.filter(({ kind }) => kind === "lag");
    this.#clock = clock;
    this.#inputs = Int32Array.from(lags.flatMap(({ input }) => cells(input)));
    this.#outputs = Int32Array.from(lags.flatMap(({ output }) => cells(output)));
    this.#delays = Int32Array.from(
      lags.flatMap(({ output, delay }) => (delay === undefined ? cells(output).fill(-1) : cells(delay))),
    );
    this.#history = new Float64Array(this.#inputs.length * clock.steps);
    this.#lags = new Float64Array(this.#inputs.length);
  }

  /** Takes the delays as whole steps, once the model is initialised. */
  begin(cells: Float64Array): void {
    for (let i = 0; i < this.#lags.length; i++) {
      const delay = this.#delays[i] as number;
      const steps = delay < 0 ? 1 : Math.round((cells[delay] as number) / this.#clock.dt);
      this.#lags[i] = Math.max(1, steps);
    }
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
    const count = this.#outputs.length;
    for (let i = 0; i < count; i++) {
      const source = step - (this.#lags[i] as number);
      if (source >= 0) cells[this.#outputs[i] as number] = this.#history[source * count + i] as number;
    }
  }

  /** Keeps the inputs of `step`, once the equations are evaluated at its beginning. */
  keep(cells: Float64Array, step: number): void {
    const count = this.#inputs.length;
    for (let i = 0; i < count; i++) {
      this.#history[step * count + i] = cells[this.#inputs[i] as number] as number;
    }
  }
}
