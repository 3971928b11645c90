import type { CheckedLine, CheckedModel } from "../../equations/checked-model.js";
import type { Clock } from "../clock.js";
import { cellsOf } from "./cells-of.js";
import type { Device, DeviceFault, DeviceState } from "./device.js";

/** What is left of a batch below this share of all that there is, is rounding. */
const rounding = 1e-12;

/**
 * How long what is in a queue has waited, when who comes first leaves first. What joins in step e and leaves in step k has waited (k - e) dt;
 * what was there at the start joined then.
 */
export class Line implements Device {
  readonly #dt: number;
  readonly #most: number;
  readonly #stock: Int32Array;
  readonly #entered: Int32Array;
  readonly #mean: Int32Array;
  readonly #oldest: Int32Array;
  readonly #leaving: Int32Array;
  /** By cell: pairs of the step in which a batch joined, and what is left of it, first those who came first; where the first stands. */
  readonly #batches: readonly number[][];
  readonly #first: Int32Array;
  /** By cell: what there is, and the sum of that times the step in which it joined. */
  readonly #amount: Float64Array;
  readonly #moment: Float64Array;
  /** What each cell held at the beginning of the step before. */
  readonly #before: Float64Array;
  #fault: DeviceFault | undefined;

  /** @param most how many numbers it may keep. */
  constructor(model: CheckedModel, line: CheckedLine, clock: Pick<Clock, "dt">, most: number) {
    this.#dt = clock.dt;
    this.#most = most;
    this.#stock = cellsOf(model, line.stock);
    this.#entered = cellsOf(model, line.entered);
    this.#mean = cellsOf(model, line.mean);
    this.#oldest = cellsOf(model, line.oldest);
    this.#leaving = cellsOf(model, line.leaving);
    this.#batches = Array.from(this.#stock, () => []);
    this.#first = new Int32Array(this.#stock.length);
    this.#amount = new Float64Array(this.#stock.length);
    this.#moment = new Float64Array(this.#stock.length);
    this.#before = new Float64Array(this.#stock.length);
  }

  get fault(): DeviceFault | undefined {
    return this.#fault;
  }

  begin(cells: Float64Array, stride: number, lane: number): void {
    this.#fault = undefined;
    for (let i = 0; i < this.#stock.length; i++) {
      const content = cells[(this.#stock[i] as number) * stride + lane] as number;
      this.#clear(i);
      this.#join(i, 0, content);
      this.#before[i] = content;
      this.#set(i, 0, 0, cells, stride, lane);
    }
  }

  keep(): void {}

  recall(cells: Float64Array, step: number, stride: number, lane: number): void {
    let kept = 0;
    for (let i = 0; i < this.#stock.length; i++) {
      const at = (this.#entered[i] as number) * stride + lane;
      const entered = cells[at] as number;
      cells[at] = 0;
      const content = cells[(this.#stock[i] as number) * stride + lane] as number;
      const there = (this.#before[i] as number) + entered;
      const waited = this.#leave(i, step - 1, there - content, rounding * there);
      if (content <= 0) this.#clear(i);
      else if (this.#fault === undefined) this.#join(i, step - 1, entered);
      this.#before[i] = content;
      kept += (this.#batches[i] as number[]).length;
      this.#set(i, step, waited, cells, stride, lane);
    }
    if (kept > this.#most) this.#fault ??= { cell: this.#stock[0] as number, code: "too-many-batches" };
  }

  state(): DeviceState {
    const waiting = this.#batches.map((batches, i) => Float64Array.from(batches.slice(this.#first[i])));
    return [this.#before.slice(), this.#amount.slice(), this.#moment.slice(), ...waiting];
  }

  restore([before, amount, moment, ...batches]: DeviceState): void {
    this.#fault = undefined;
    this.#before.set(before ?? []);
    this.#batches.forEach((_, i) => {
      this.#clear(i);
      for (const value of batches[i] ?? []) this.#batches[i]?.push(value);
    });
    this.#amount.set(amount ?? []);
    this.#moment.set(moment ?? []);
  }

  #clear(i: number): void {
    (this.#batches[i] as number[]).length = 0;
    this.#first[i] = 0;
    this.#amount[i] = 0;
    this.#moment[i] = 0;
  }

  #join(i: number, step: number, amount: number): void {
    if (!(amount > 0)) return;
    (this.#batches[i] as number[]).push(step, amount);
    this.#add(i, step, amount);
  }

  #add(i: number, step: number, amount: number): void {
    this.#amount[i] = (this.#amount[i] as number) + amount;
    this.#moment[i] = (this.#moment[i] as number) + amount * step;
  }

  /** Takes what left in a step from those who came first; gives how many steps they had waited on average, 0 where nobody left. */
  #leave(i: number, step: number, left: number, tiny: number): number {
    if (!(left > tiny)) return 0;
    const batches = this.#batches[i] as number[];
    let first = this.#first[i] as number;
    let taken = 0;
    let steps = 0;
    while (first < batches.length && taken < left - tiny) {
      const [joined, there] = [batches[first] as number, batches[first + 1] as number];
      const part = Math.min(there, left - taken);
      const rest = there - part;
      steps += part * (step - joined);
      taken += part;
      this.#add(i, joined, rest <= tiny ? -there : -part);
      batches[first + 1] = rest;
      if (rest <= tiny) first += 2;
    }
    this.#first[i] = first;
    if (2 * first > batches.length) {
      batches.copyWithin(0, first);
      batches.length -= first;
      this.#first[i] = 0;
    }
    return taken > 0 ? steps / taken : 0;
  }

  #set(i: number, step: number, waited: number, cells: Float64Array, stride: number, lane: number): void {
    const batches = this.#batches[i] as number[];
    const first = this.#first[i] as number;
    const isEmpty = first >= batches.length;
    const mean = isEmpty ? 0 : step - (this.#moment[i] as number) / (this.#amount[i] as number);
    const oldest = isEmpty ? 0 : step - (batches[first] as number);
    cells[(this.#mean[i] as number) * stride + lane] = mean * this.#dt;
    cells[(this.#oldest[i] as number) * stride + lane] = oldest * this.#dt;
    cells[(this.#leaving[i] as number) * stride + lane] = waited * this.#dt;
  }
}
