import type { CheckedConveyor, CheckedModel } from "../../equations/checked-model.js";
import type { Clock } from "../clock.js";
import { Belt } from "./belt.js";
import { cellsOf } from "./cells-of.js";
import type { Device, DeviceState } from "./device.js";

/**
 * Conveyors: what enters in a step leaves round(transit time / dt) steps later, at least one, but for what leaks on the way, evenly
 * over those steps. Transit time and leakage are those at the beginning of the step in which it enters.
 */
export class Conveyor implements Device {
  readonly #dt: number;
  readonly #stock: Int32Array;
  readonly #entered: Int32Array;
  readonly #transit: Int32Array;
  readonly #outflow: Int32Array;
  readonly #leaks: readonly { readonly fraction: Int32Array; readonly outflow: Int32Array }[];
  readonly #belts: readonly Belt[];
  /** Steps that what enters now is under way, by cell. */
  readonly #steps: Float64Array;
  /** Share that each leak takes of what enters now, by cell. */
  readonly #fractions: readonly Float64Array[];

  constructor(model: CheckedModel, conveyor: CheckedConveyor, clock: Pick<Clock, "dt">) {
    this.#dt = clock.dt;
    this.#stock = cellsOf(model, conveyor.stock);
    this.#entered = cellsOf(model, conveyor.entered);
    this.#transit = cellsOf(model, conveyor.transit);
    this.#outflow = cellsOf(model, conveyor.outflow);
    this.#leaks = conveyor.leaks.map(({ fraction, outflow }) => ({
      fraction: cellsOf(model, fraction),
      outflow: cellsOf(model, outflow),
    }));
    this.#belts = Array.from(this.#stock, () => new Belt(this.#leaks.length));
    this.#steps = new Float64Array(this.#stock.length);
    this.#fractions = Array.from(this.#stock, () => new Float64Array(this.#leaks.length));
  }

  begin(cells: Float64Array, stride: number, lane: number): void {
    this.keep(cells, 0, stride, lane);
    for (let i = 0; i < this.#belts.length; i++) {
      const content = cells[(this.#stock[i] as number) * stride + lane] as number;
      const belt = this.#belts[i] as Belt;
      belt.fill(content, this.#steps[i] as number, this.#fractions[i] as Float64Array);
      this.#move(i, belt, cells, 0, stride, lane);
    }
  }

  keep(cells: Float64Array, _step: number, stride: number, lane: number): void {
    for (let i = 0; i < this.#belts.length; i++) {
      const transit = cells[(this.#transit[i] as number) * stride + lane] as number;
      this.#steps[i] = Math.max(1, Math.round(transit / this.#dt));
      const fractions = this.#fractions[i] as Float64Array;
      let left = 1;
      for (let l = 0; l < fractions.length; l++) {
        const { fraction } = this.#leaks[l] as { fraction: Int32Array };
        const given = cells[(fraction[i] as number) * stride + lane] as number;
        fractions[l] = Math.min(left, Math.max(0, given));
        left -= fractions[l] as number;
      }
    }
  }

  recall(cells: Float64Array, step: number, stride: number, lane: number): void {
    for (let i = 0; i < this.#belts.length; i++) {
      const entered = (this.#entered[i] as number) * stride + lane;
      const belt = this.#belts[i] as Belt;
      belt.load(cells[entered] as number, step, this.#steps[i] as number, this.#fractions[i] as Float64Array);
      cells[entered] = 0;
      this.#move(i, belt, cells, step, stride, lane);
    }
  }

  state(): DeviceState {
    return this.#belts.flatMap((belt) => belt.state());
  }

  restore(state: DeviceState): void {
    this.#belts.forEach((belt, i) => {
      belt.restore(state.slice(2 * i, 2 * i + 2));
    });
  }

  /** Sets the rates at which what is due in `step` leaves. */
  #move(i: number, belt: Belt, cells: Float64Array, step: number, stride: number, lane: number): void {
    cells[(this.#outflow[i] as number) * stride + lane] = belt.move(step) / this.#dt;
    for (let l = 0; l < this.#leaks.length; l++) {
      const { outflow } = this.#leaks[l] as { outflow: Int32Array };
      cells[(outflow[i] as number) * stride + lane] = (belt.leaked[l] as number) / this.#dt;
    }
  }
}
