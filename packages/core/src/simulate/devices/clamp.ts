import { stocksWithPositions } from "../../compile/layout.js";
import type { CheckedModel, CheckedStock } from "../../equations/checked-model.js";
import type { Diagnostic } from "../../model/diagnostics.js";
import { type Clock, timeAt } from "../clock.js";
import type { Device, DeviceState } from "./device.js";

/** Stocks that are set to zero where a step took them below it, and how much that created. */
export class Clamp implements Device {
  readonly #clock: Pick<Clock, "from" | "ratio">;
  readonly #stocks: readonly CheckedStock[];
  /** Of each stock: the amount created, the number of cells and steps that were clamped, and the first such step. */
  readonly #tally: Float64Array;

  constructor(model: CheckedModel, clock: Pick<Clock, "from" | "ratio">) {
    this.#clock = clock;
    this.#stocks = stocksWithPositions(model)
      .map(({ stock }) => stock)
      .filter(({ nonNegative }) => nonNegative === "clamp");
    this.#tally = new Float64Array(3 * this.#stocks.length);
  }

  begin(): void {
    this.#tally.fill(0);
  }

  keep(): void {}

  recall(cells: Float64Array, step: number, stride: number, lane: number): void {
    for (let s = 0; s < this.#stocks.length; s++) {
      const { offset, size } = this.#stocks[s] as CheckedStock;
      for (let cell = offset; cell < offset + size; cell++) {
        const at = cell * stride + lane;
        const content = cells[at] as number;
        if (!(content < 0)) continue;
        cells[at] = 0;
        this.#note(3 * s, -content, step);
      }
    }
  }

  /** What was created in each clamped stock, in order of id. */
  created(): number[] {
    return this.#stocks.map((_, s) => this.#tally[3 * s] as number);
  }

  /** What was created in each stock, as warnings. */
  warnings(): Diagnostic[] {
    return this.#stocks.flatMap(({ name, unit }, s) => {
      const [created = 0, times = 0, first = 0] = this.#tally.subarray(3 * s, 3 * s + 3);
      if (times === 0) return [];
      const amount = `${Number(created.toPrecision(6))} ${unit}`;
      return {
        code: "stock-clamped",
        severity: "warning",
        path: ["stocks", name],
        message: `${name} was set to 0 from below ${times} time(s), first at time ${timeAt(this.#clock, first)}: that created ${amount}`,
        hint: 'With nonNegative: "limit" its outflows stop instead, and nothing is created.',
      };
    });
  }

  state(): DeviceState {
    return [this.#tally.slice()];
  }

  restore([tally = new Float64Array()]: DeviceState): void {
    this.#tally.set(tally);
  }

  #note(at: number, created: number, step: number): void {
    const tally = this.#tally;
    if (tally[at + 1] === 0) tally[at + 2] = step;
    tally[at] = (tally[at] as number) + created;
    tally[at + 1] = (tally[at + 1] as number) + 1;
  }
}
