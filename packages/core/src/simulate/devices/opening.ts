import type { CheckedModel, CheckedOpening } from "../../equations/checked-model.js";
import { cellsOf } from "./cells-of.js";
import type { Device, DeviceState } from "./device.js";

/** What stocks hold at the beginning of a step, for equations that must not see them move within it. */
export class Opening implements Device {
  readonly #stock: Int32Array;
  readonly #output: Int32Array;

  constructor(model: CheckedModel, { stock, output }: CheckedOpening) {
    this.#stock = cellsOf(model, stock);
    this.#output = cellsOf(model, output);
  }

  begin(cells: Float64Array, stride: number, lane: number): void {
    this.recall(cells, 0, stride, lane);
  }

  keep(): void {}

  recall(cells: Float64Array, _step: number, stride: number, lane: number): void {
    for (let i = 0; i < this.#stock.length; i++) {
      const content = cells[(this.#stock[i] as number) * stride + lane] as number;
      cells[(this.#output[i] as number) * stride + lane] = content;
    }
  }

  state(): DeviceState {
    return [];
  }

  restore(): void {}
}
