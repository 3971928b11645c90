import type { CheckedDevice, CheckedModel } from "../../equations/checked-model.js";
import type { Diagnostic } from "../../model/diagnostics.js";
import type { Clock } from "../clock.js";
import { Clamp } from "./clamp.js";
import { Conveyor } from "./conveyor.js";
import type { Device, DeviceState } from "./device.js";
import { Lag } from "./lag.js";
import { Opening } from "./opening.js";

/** All devices of a model, for one run: see {@link Device}. Stocks are clamped before anything else looks at them. */
export class Devices {
  readonly #clamp: Clamp;
  readonly #all: readonly Device[];

  constructor({ model }: { readonly model: CheckedModel }, clock: Clock) {
    this.#clamp = new Clamp(model, clock);
    this.#all = [this.#clamp, ...model.devices.map((device) => deviceOf(model, device, clock))];
  }

  begin(cells: Float64Array, stride = 1, lane = 0): void {
    for (const device of this.#all) device.begin(cells, stride, lane);
  }

  keep(cells: Float64Array, step: number, stride = 1, lane = 0): void {
    for (const device of this.#all) device.keep(cells, step, stride, lane);
  }

  recall(cells: Float64Array, step: number, stride = 1, lane = 0): void {
    for (const device of this.#all) device.recall(cells, step, stride, lane);
  }

  /** Copies of what they know between two steps, one entry per device. */
  state(): readonly DeviceState[] {
    return this.#all.map((device) => device.state());
  }

  restore(states: readonly DeviceState[]): void {
    this.#all.forEach((device, i) => {
      device.restore(states[i] ?? []);
    });
  }

  /** What clamping created so far, by stock. */
  created(): number[] {
    return this.#clamp.created();
  }

  /** What should be known of the run so far. */
  warnings(): Diagnostic[] {
    return this.#clamp.warnings();
  }
}

function deviceOf(model: CheckedModel, device: CheckedDevice, clock: Clock): Device {
  switch (device.kind) {
    case "lag":
      return new Lag(model, device, clock);
    case "opening":
      return new Opening(model, device);
    case "conveyor":
      return new Conveyor(model, device, clock);
  }
}
