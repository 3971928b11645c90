import type { CheckedConveyor, CheckedModel } from "../../equations/checked-model.js";
import type { Clock } from "../clock.js";
import type { Belt } from "./belt.js";
import { cellsOf } from "./cells-of.js";
import { DecayBelt } from "./decay-belt.js";
import type { Device, DeviceFault, DeviceState } from "./device.js";
import { LinearBelt } from "./linear-belt.js";

/** A step in which the conveyor moved for all but this part of it, or for this part, is one in which it moved, or stood still. */
const rounding = 1e-9;

/** The cells of a leak, one for each cell of the conveyor. */
interface LeakCells {
  readonly fraction: Int32Array;
  readonly outflow: Int32Array | undefined;
  readonly zone: Int32Array | undefined;
  readonly leaving: Int32Array | undefined;
  readonly gathered: Int32Array | undefined;
}

/**
 * Conveyors: what enters in a step leaves round(transit time / dt) steps later, at least one, but for what leaks on the way. Transit time,
 * shares and whether it stands still are those at the beginning of the step.
 */
export class Conveyor implements Device {
  readonly #dt: number;
  readonly #most: number;
  readonly #stock: Int32Array;
  readonly #entered: Int32Array;
  readonly #transit: Int32Array;
  readonly #sample: Int32Array | undefined;
  readonly #moving: Int32Array | undefined;
  readonly #moved: Int32Array | undefined;
  readonly #outflow: Int32Array;
  readonly #leaks: readonly LeakCells[];
  readonly #perStep: boolean;
  readonly #belts: readonly Belt[];
  /** Steps that what enters now is under way, by cell. */
  readonly #steps: Float64Array;
  /** Whether the belt moves at the end of the step, by cell. */
  readonly #goes: Uint8Array;
  /** What each leak takes of what enters now, by cell: a share; of exponential leaks, in a step. */
  readonly #leakage: readonly Float64Array[];
  readonly #gathered: Float64Array;
  #fault: DeviceFault | undefined;

  /** @param most how many numbers it may keep. */
  constructor(model: CheckedModel, conveyor: CheckedConveyor, clock: Pick<Clock, "dt">, most: number) {
    const cells = (id: number | undefined) => (id === undefined ? undefined : cellsOf(model, id));
    const { leaks, motion } = conveyor;
    this.#dt = clock.dt;
    this.#most = most;
    this.#stock = cellsOf(model, conveyor.stock);
    this.#entered = cellsOf(model, conveyor.entered);
    this.#transit = cellsOf(model, conveyor.transit);
    this.#sample = cells(conveyor.sample);
    this.#moving = cells(motion?.moving);
    this.#moved = cells(motion?.moved);
    this.#outflow = cellsOf(model, conveyor.outflow);
    this.#leaks = leaks.map(({ fraction, outflow, decay }) => ({
      fraction: cellsOf(model, fraction),
      outflow: cells(outflow),
      zone: cells(decay?.zone),
      leaving: cells(decay?.leaving),
      gathered: cells(decay?.gathered),
    }));
    this.#perStep = conveyor.leakage === "exponential";
    this.#belts = Array.from(this.#stock, () =>
      this.#perStep ? new DecayBelt(leaks) : new LinearBelt(leaks),
    );
    this.#steps = new Float64Array(this.#stock.length);
    this.#goes = new Uint8Array(this.#stock.length);
    this.#leakage = Array.from(this.#stock, () => new Float64Array(leaks.length));
    this.#gathered = new Float64Array(leaks.length);
  }

  /** A part that is no number, or belts that keep more than they may: from then on they let go of what enters. */
  get fault(): DeviceFault | undefined {
    return this.#fault;
  }

  begin(cells: Float64Array, stride: number, lane: number): void {
    this.#fault = undefined;
    this.#takeConditions(cells, stride, lane, true);
    let kept = 0;
    for (let i = 0; i < this.#belts.length; i++) {
      kept += (this.#belts[i] as Belt).keptOf(this.#steps[i] as number);
    }
    if (kept > this.#most) {
      // Before there is room made for it.
      this.#overflow();
      return;
    }
    for (let i = 0; i < this.#belts.length; i++) {
      const content = cells[(this.#stock[i] as number) * stride + lane] as number;
      const belt = this.#belts[i] as Belt;
      belt.fill(content, this.#steps[i] as number, this.#leakage[i] as Float64Array);
      belt.move(1);
      this.#set(i, belt, cells, stride, lane);
    }
  }

  keep(cells: Float64Array, _step: number, stride: number, lane: number): void {
    this.#takeConditions(cells, stride, lane, false);
  }

  recall(cells: Float64Array, _step: number, stride: number, lane: number): void {
    let kept = 0;
    for (let i = 0; i < this.#belts.length; i++) {
      const belt = this.#belts[i] as Belt;
      const entered = this.#empty(this.#entered, i, cells, stride, lane);
      belt.settle(this.#progress(i, cells, stride, lane), this.#gather(i, cells, stride, lane));
      if (this.#fault === undefined)
        belt.load(entered, this.#steps[i] as number, this.#leakage[i] as Float64Array);
      belt.move(this.#goes[i] as 0 | 1);
      kept += belt.kept;
      this.#set(i, belt, cells, stride, lane);
    }
    if (kept > this.#most) this.#overflow();
  }

  state(): DeviceState {
    return [this.#steps.slice(), ...this.#belts.flatMap((belt) => belt.state())];
  }

  restore([steps = new Float64Array(), ...parts]: DeviceState): void {
    this.#fault = undefined;
    this.#steps.set(steps);
    const each = this.#belts.length === 0 ? 0 : parts.length / this.#belts.length;
    this.#belts.forEach((belt, i) => {
      belt.restore(parts.slice(each * i, each * (i + 1)));
    });
  }

  #overflow(): void {
    this.#fault ??= { cell: this.#stock[0] as number, code: "too-many-batches" };
  }

  /** Looks at a part of the conveyor. */
  #part(of: Int32Array, i: number, cells: Float64Array, stride: number, lane: number): number {
    const cell = of[i] as number;
    const value = cells[cell * stride + lane] as number;
    if (Number.isNaN(value)) this.#fault ??= { cell, code: "not-finite" };
    return value;
  }

  #takeConditions(cells: Float64Array, stride: number, lane: number, always: boolean): void {
    const at = (of: Int32Array, i: number) => this.#part(of, i, cells, stride, lane);
    for (let i = 0; i < this.#belts.length; i++) {
      const samples = always || this.#sample === undefined || at(this.#sample, i) !== 0;
      const transit = at(this.#transit, i);
      if (samples) this.#steps[i] = Math.max(1, Math.round(transit / this.#dt));
      this.#goes[i] = this.#moving === undefined || at(this.#moving, i) !== 0 ? 1 : 0;
      const leakage = this.#leakage[i] as Float64Array;
      let left = 1;
      for (let l = 0; l < leakage.length; l++) {
        const given = at((this.#leaks[l] as LeakCells).fraction, i);
        const share = Math.min(left, Math.max(0, given));
        leakage[l] = this.#perStep ? given * this.#dt : share;
        left -= share;
      }
    }
  }

  /** How much of the step the belt moved. */
  #progress(i: number, cells: Float64Array, stride: number, lane: number): number {
    if (this.#moved === undefined) return 1;
    const progress = this.#empty(this.#moved, i, cells, stride, lane) / this.#dt;
    if (progress < rounding) return 0;
    return progress > 1 - rounding ? 1 : progress;
  }

  #gather(i: number, cells: Float64Array, stride: number, lane: number): Float64Array {
    for (let l = 0; l < this.#leaks.length; l++) {
      const { gathered } = this.#leaks[l] as LeakCells;
      this.#gathered[l] = gathered === undefined ? 0 : this.#empty(gathered, i, cells, stride, lane);
    }
    return this.#gathered;
  }

  /** What a hidden stock has gathered, which it is emptied of. */
  #empty(of: Int32Array, i: number, cells: Float64Array, stride: number, lane: number): number {
    const at = (of[i] as number) * stride + lane;
    const gathered = cells[at] as number;
    cells[at] = 0;
    return gathered;
  }

  /** Sets what leaves in the step at hand, as rates, and what is in the zones. */
  #set(i: number, belt: Belt, cells: Float64Array, stride: number, lane: number): void {
    const put = (of: Int32Array | undefined, value: number) => {
      if (of !== undefined) cells[(of[i] as number) * stride + lane] = value;
    };
    put(this.#outflow, belt.out / this.#dt);
    for (let l = 0; l < this.#leaks.length; l++) {
      const { outflow, zone, leaving } = this.#leaks[l] as LeakCells;
      put(outflow, (belt.leaked[l] as number) / this.#dt);
      put(zone, belt.zone[l] as number);
      put(leaving, (belt.leaving[l] as number) / this.#dt);
    }
  }
}
