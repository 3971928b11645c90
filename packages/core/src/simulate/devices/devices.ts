import type { CheckedDevice, CheckedModel } from "../../equations/checked-model.js";
import type { Diagnostic } from "../../model/diagnostics.js";
import { resolveLimits } from "../../model/limits.js";
import type { Clock } from "../clock.js";
import { Clamp } from "./clamp.js";
import { Conveyor } from "./conveyor.js";
import type { Device, DeviceFault, DeviceState } from "./device.js";
import { Lag } from "./lag.js";
import { Line } from "./line.js";
import { Opening } from "./opening.js";

/** All devices of a model, for one run: see {@link Device}. Stocks are clamped before anything else looks at them. */
export class Devices {
  readonly #clamp: Clamp;
  readonly #all: readonly Device[];

  /** @param most how many numbers each conveyor or queue may keep. */
  constructor({ model }: { readonly model: CheckedModel }, clock: Clock, most = resolveLimits().values) {
    this.#clamp = new Clamp(model, clock);
    this.#all = [this.#clamp, ...model.devices.map((device) => deviceOf(model, device, clock, most))];
  }

  /** Why the run is not to go on, if anything is. */
  get fault(): DeviceFault | undefined {
    for (let i = 0; i < this.#all.length; i++) {
      const { fault } = this.#all[i] as Device;
      if (fault !== undefined) return fault;
    }
    return undefined;
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
    if (states.length !== this.#all.length) throw new RangeError("the states are those of other devices");
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

function deviceOf(model: CheckedModel, device: CheckedDevice, clock: Clock, most: number): Device {
  switch (device.kind) {
    case "lag":
      return new Lag(model, device, clock);
    case "opening":
      return new Opening(model, device);
    case "line":
      return new Line(model, device, clock, most);
    case "conveyor":
      return new Conveyor(model, device, clock, most);
  }
}
