import type { CheckedLag, CheckedModel } from "../../equations/checked-model.js";
import type { Clock } from "../clock.js";
import { cellsOf } from "./cells-of.js";
import type { Device, DeviceState } from "./device.js";

/**
 * `delay_fixed` and `previous`: at step k an output is what its input was at step k - n; before step n its initial value stays
 * where it is. Each step costs the same, however long the delay.
 */
export class Lag implements Device {
  readonly #dt: number;
  readonly #input: Int32Array;
  readonly #output: Int32Array;
  readonly #delay: Int32Array | undefined;
  /** Whole steps of each cell's delay. */
  readonly #lags: Float64Array;
  /** [step][cell] */
  readonly #history: Float64Array;

  constructor(model: CheckedModel, { input, output, delay }: CheckedLag, clock: Pick<Clock, "dt" | "steps">) {
    this.#dt = clock.dt;
    this.#input = cellsOf(model, input);
    this.#output = cellsOf(model, output);
    this.#delay = delay === undefined ? undefined : cellsOf(model, delay);
    this.#lags = new Float64Array(this.#input.length).fill(1);
    this.#history = new Float64Array(this.#input.length * clock.steps);
  }

  begin(cells: Float64Array, stride: number, lane: number): void {
    const delay = this.#delay;
    if (delay === undefined) return;
    for (let i = 0; i < delay.length; i++) {
      const time = cells[(delay[i] as number) * stride + lane] as number;
      this.#lags[i] = Math.max(1, Math.round(time / this.#dt));
    }
  }

  keep(cells: Float64Array, step: number, stride: number, lane: number): void {
    const count = this.#input.length;
    for (let i = 0; i < count; i++) {
      this.#history[step * count + i] = cells[(this.#input[i] as number) * stride + lane] as number;
    }
  }

  recall(cells: Float64Array, step: number, stride: number, lane: number): void {
    const count = this.#output.length;
    for (let i = 0; i < count; i++) {
      const source = step - (this.#lags[i] as number);
      if (source < 0) continue;
      cells[(this.#output[i] as number) * stride + lane] = this.#history[source * count + i] as number;
    }
  }

  state(): DeviceState {
    return [this.#lags.slice(), this.#history.slice()];
  }

  restore([lags = new Float64Array(), history = new Float64Array()]: DeviceState): void {
    this.#lags.set(lags);
    this.#history.set(history.subarray(0, this.#history.length));
  }
}
