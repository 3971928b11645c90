import type { CheckedLeak } from "../../equations/checked-model.js";
import { type Belt, wholeUnits } from "./belt.js";
import type { DeviceState } from "./device.js";
import { LeakZones } from "./leak-zones.js";

/** Numbers of a batch: the move at which it leaves, the steps of its transit, and what is left of it. */
const width = 3;

/** A {@link Belt} whose leaks take, in each step, a share of what is in their zone: also of what leaves in that step. */
export class DecayBelt implements Belt {
  out = 0;
  readonly leaked: Float64Array;
  readonly zone: Float64Array;
  readonly leaving: Float64Array;
  readonly #leaks: readonly CheckedLeak[];
  readonly #batches: number[] = [];
  /** Of whole leaks: what has come together, and is not a unit yet. */
  readonly #owed: Float64Array;
  readonly #shares: Float64Array;
  readonly #zones: LeakZones;
  #moves = -1;

  constructor(leaks: readonly CheckedLeak[]) {
    this.#leaks = leaks;
    this.#zones = new LeakZones(leaks, 0);
    this.leaked = new Float64Array(leaks.length);
    this.zone = new Float64Array(leaks.length);
    this.leaving = new Float64Array(leaks.length);
    this.#owed = new Float64Array(leaks.length);
    this.#shares = new Float64Array(leaks.length);
  }

  get kept(): number {
    return this.#batches.length;
  }

  keptOf(steps: number): number {
    return steps * width;
  }

  fill(content: number, steps: number, leakage: Float64Array): void {
    this.#moves = -1;
    this.out = 0;
    this.leaked.fill(0);
    this.#owed.fill(0);
    this.#batches.length = 0;
    for (let l = 0; l < leakage.length; l++) {
      this.#shares[l] = this.#leaks[l]?.whole ? 0 : (leakage[l] as number);
    }
    const left = new Float64Array(steps);
    let total = 0;
    for (let age = 0, amount = 1; age < steps; age++) {
      left[age] = amount;
      total += amount;
      amount *= this.#stays(age + 1, steps);
    }
    for (let age = steps - 1; age >= 0; age--) {
      this.#batches.push(steps - 1 - age, steps, ((left[age] as number) * content) / total);
    }
  }

  load(amount: number, steps: number): void {
    if (amount !== 0) this.#batches.push(this.#moves + steps, steps, amount);
  }

  settle(progress: number, gathered: Float64Array): void {
    for (let l = 0; l < this.#leaks.length; l++) {
      const taken = gathered[l] as number;
      const there = this.zone[l] as number;
      if (this.#leaks[l]?.whole) {
        this.#shares[l] = 0;
        this.#owed[l] = (this.#owed[l] as number) + taken;
        this.leaked[l] = (this.leaked[l] as number) * (1 - progress);
      } else this.#shares[l] = there > 0 ? taken / there : 0;
    }
    const batches = this.#batches;
    let kept = 0;
    for (let at = 0; at < batches.length; at += width) {
      const [exit, steps, amount] = [
        batches[at] as number,
        batches[at + 1] as number,
        batches[at + 2] as number,
      ];
      const isDue = exit <= this.#moves;
      const left = amount * (isDue ? 1 - progress : this.#stays(this.#moves - exit + steps, steps));
      if (left === 0) continue;
      batches[kept] = exit;
      batches[kept + 1] = steps;
      batches[kept + 2] = left;
      kept += width;
    }
    batches.length = kept;
  }

  move(places: 0 | 1): void {
    this.#moves += places;
    if (places === 1) {
      for (let l = 0; l < this.#leaks.length; l++) if (this.#leaks[l]?.whole) this.#takeWhole(l);
    }
    this.#measure();
  }

  state(): DeviceState {
    const now = Float64Array.of(
      this.#moves,
      this.out,
      ...this.leaked,
      ...this.#owed,
      ...this.zone,
      ...this.leaving,
    );
    return [Float64Array.from(this.#batches), now];
  }

  restore([batches = new Float64Array(), now = new Float64Array()]: DeviceState): void {
    this.#batches.length = 0;
    for (const value of batches) this.#batches.push(value);
    const [moves = -1, out = 0] = now;
    this.#moves = moves;
    this.out = out;
    const count = this.#leaks.length;
    [this.leaked, this.#owed, this.zone, this.leaving].forEach((numbers, i) => {
      numbers.set(now.subarray(2 + i * count, 2 + (i + 1) * count));
    });
  }

  /** What stays of a batch in its n-th step, with the shares at hand. */
  #stays(step: number, steps: number): number {
    const zones = this.#zones;
    zones.turnTo(steps);
    let stays = 1;
    for (let l = 0; l < this.#leaks.length; l++) {
      if (zones.leaksIn(l, step)) stays -= this.#shares[l] as number;
    }
    return Math.max(0, stays);
  }

  /** Takes whole units of what has come together from the batches in the zone, first from those that came in first. */
  #takeWhole(l: number): void {
    const batches = this.#batches;
    this.#measure();
    const units = Math.min(wholeUnits(this.#owed[l] as number), wholeUnits(this.zone[l] as number));
    let left = units;
    for (let at = 0; left > 0 && at < batches.length; at += width) {
      if (!this.#zones.leaksIn(l, this.#stepOf(at))) continue;
      const taken = Math.min(left, batches[at + 2] as number);
      batches[at + 2] = (batches[at + 2] as number) - taken;
      left -= taken;
    }
    this.leaked[l] = (this.leaked[l] as number) + units - left;
    this.#owed[l] = (this.#owed[l] as number) - units;
  }

  /** What is due to leave, and what is in each zone. */
  #measure(): void {
    const batches = this.#batches;
    const zones = this.#zones;
    this.out = 0;
    this.zone.fill(0);
    this.leaving.fill(0);
    for (let at = 0; at < batches.length; at += width) {
      const amount = batches[at + 2] as number;
      const isDue = (batches[at] as number) <= this.#moves;
      const step = this.#stepOf(at);
      if (isDue) this.out += amount;
      for (let l = 0; l < this.#leaks.length; l++) {
        if (!zones.leaksIn(l, step)) continue;
        this.zone[l] = (this.zone[l] as number) + amount;
        if (isDue) this.leaving[l] = (this.leaving[l] as number) + amount;
      }
    }
  }

  /** The step of its transit that a batch is in; the zones are turned to it. */
  #stepOf(at: number): number {
    const steps = this.#batches[at + 1] as number;
    this.#zones.turnTo(steps);
    return this.#moves - (this.#batches[at] as number) + steps;
  }
}
