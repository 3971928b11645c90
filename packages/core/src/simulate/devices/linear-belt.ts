import type { CheckedLeak } from "../../equations/checked-model.js";
import { type Belt, wholeUnits } from "./belt.js";
import type { DeviceState } from "./device.js";
import { LeakZones } from "./leak-zones.js";

/**
 * A {@link Belt} whose leaks take a share of what enters, evenly over the steps of their zone.
 *
 * Each batch is a row of numbers: the move at which it leaves, the steps of its transit, what leaves at the end, and what each leak takes in
 * each step of its zone. What whole leaks will take is still part of what leaves: they take it from the batch that is furthest on.
 */
export class LinearBelt implements Belt {
  out = 0;
  readonly leaked: Float64Array;
  readonly zone = new Float64Array();
  readonly leaving = new Float64Array();
  readonly #leaks: readonly CheckedLeak[];
  readonly #width: number;
  readonly #batches: number[] = [];
  /** Where the first batch stands, and whether they stand in the order in which they leave. */
  #head = 0;
  #inOrder = true;
  /**
   * What was there at the start, where no leak is whole, in the form of a batch: in each of the first moves the same leaves, and what
   * leaks goes with the number of batches in the zone.
   */
  readonly #first: Float64Array;
  /** Of whole leaks: what has come together, and is not a unit yet. */
  readonly #owed: Float64Array;
  readonly #takesWhole: boolean;
  readonly #zones: LeakZones;
  #moves = -1;

  constructor(leaks: readonly CheckedLeak[]) {
    this.#leaks = leaks;
    this.#zones = new LeakZones(leaks, 1);
    this.#width = 3 + leaks.length;
    this.#first = new Float64Array(this.#width);
    this.leaked = new Float64Array(leaks.length);
    this.#owed = new Float64Array(leaks.length);
    this.#takesWhole = leaks.some(({ whole }) => whole);
  }

  get kept(): number {
    return this.#batches.length;
  }

  keptOf(steps: number): number {
    return this.#takesWhole ? steps * this.#width : 0;
  }

  fill(content: number, steps: number, leakage: Float64Array): void {
    this.#moves = -1;
    this.out = 0;
    this.leaked.fill(0);
    this.#owed.fill(0);
    this.#batches.length = 0;
    this.#head = 0;
    this.#inOrder = true;
    this.#first.fill(0);
    const entered = content / this.#batchesOf(steps, leakage);
    if (!this.#takesWhole) this.#row(this.#first, 0, entered, steps, leakage);
    else for (let exit = 0; exit < steps; exit++) this.#push(entered, exit, steps, leakage);
  }

  load(amount: number, steps: number, leakage: Float64Array): void {
    if (amount !== 0) this.#push(amount, this.#moves + steps, steps, leakage);
  }

  settle(progress: number): void {
    const left = 1 - progress;
    this.out *= left;
    for (let l = 0; l < this.leaked.length; l++) this.leaked[l] = (this.leaked[l] as number) * left;
  }

  move(places: 0 | 1): void {
    if (places === 0) return;
    this.#moves += 1;
    for (let l = 0; l < this.#leaks.length; l++) {
      const due = this.#dueOf(l);
      if (this.#leaks[l]?.whole) this.#takeWhole(l, due);
      else this.leaked[l] = (this.leaked[l] as number) + due;
    }
    this.#letOut();
  }

  state(): DeviceState {
    const now = Float64Array.of(this.#moves, this.out, ...this.leaked, ...this.#owed);
    return [this.#first.slice(), Float64Array.from(this.#batches.slice(this.#head)), now];
  }

  restore([
    first = new Float64Array(),
    batches = new Float64Array(),
    now = new Float64Array(),
  ]: DeviceState): void {
    this.#first.set(first);
    this.#batches.length = 0;
    this.#head = 0;
    for (const value of batches) this.#batches.push(value);
    this.#inOrder = false;
    const [moves = -1, out = 0] = now;
    this.#moves = moves;
    this.out = out;
    this.leaked.set(now.subarray(2, 2 + this.leaked.length));
    this.#owed.set(now.subarray(2 + this.leaked.length));
  }

  /** The content of a belt into which one unit enters in each step. */
  #batchesOf(steps: number, leakage: Float64Array): number {
    let content = steps;
    this.#zones.turnTo(steps);
    for (let l = 0; l < leakage.length; l++) {
      if (this.#leaks[l]?.whole) continue;
      const [first, last] = [this.#zones.first[l] as number, this.#zones.last[l] as number];
      content -= (leakage[l] as number) * ((last - first - 1) / 2 + steps - last);
    }
    return content;
  }

  #push(amount: number, exit: number, steps: number, leakage: Float64Array): void {
    const last = this.#batches.length - this.#width;
    if (this.#inOrder && last >= this.#head && exit < (this.#batches[last] as number)) {
      this.#tidy();
      this.#inOrder = false;
    }
    const at = this.#batches.length;
    for (let i = 0; i < this.#width; i++) this.#batches.push(0);
    this.#row(this.#batches, at, amount, steps, leakage);
    this.#batches[at] = exit;
  }

  #row(
    into: number[] | Float64Array,
    at: number,
    amount: number,
    steps: number,
    leakage: Float64Array,
  ): void {
    into[at] = steps;
    into[at + 1] = steps;
    let stays = 1;
    this.#zones.turnTo(steps);
    for (let l = 0; l < leakage.length; l++) {
      const long = (this.#zones.last[l] as number) - (this.#zones.first[l] as number);
      if (!this.#leaks[l]?.whole) stays -= leakage[l] as number;
      into[at + 3 + l] = (amount * (leakage[l] as number)) / long;
    }
    into[at + 2] = amount * stays;
  }

  /** What a leak is due to take of all batches in this move. */
  #dueOf(l: number): number {
    const batches = this.#batches;
    let due = 0;
    const steps = this.#first[1] as number;
    if (steps > 0) {
      this.#zones.turnTo(steps);
      const [first, last] = [this.#zones.first[l] as number, this.#zones.last[l] as number];
      const count = last - this.#moves - Math.max(0, first - this.#moves);
      if (count > 0) due += (this.#first[3 + l] as number) * count;
    }
    for (let at = this.#head; at < batches.length; at += this.#width) {
      if (this.#isInZone(l, at)) due += batches[at + 3 + l] as number;
    }
    return due;
  }

  #isInZone(l: number, at: number): boolean {
    const steps = this.#batches[at + 1] as number;
    this.#zones.turnTo(steps);
    return this.#zones.leaksIn(l, this.#moves - (this.#batches[at] as number) + steps);
  }

  /** Takes whole units of what is due from the batches in the zone, first from those that came in first. */
  #takeWhole(l: number, due: number): void {
    const batches = this.#batches;
    const owed = (this.#owed[l] as number) + due;
    let there = 0;
    for (let at = this.#head; at < batches.length; at += this.#width) {
      if (this.#isInZone(l, at)) there += batches[at + 2] as number;
    }
    const units = Math.min(wholeUnits(owed), wholeUnits(there));
    let left = units;
    for (let at = this.#head; left > 0 && at < batches.length; at += this.#width) {
      if (!this.#isInZone(l, at)) continue;
      const taken = Math.min(left, batches[at + 2] as number);
      batches[at + 2] = (batches[at + 2] as number) - taken;
      left -= taken;
    }
    this.leaked[l] = (this.leaked[l] as number) + units - left;
    this.#owed[l] = owed - units;
  }

  /** Moves what is due to leave from the belt to its end. */
  #letOut(): void {
    const batches = this.#batches;
    if (this.#moves < (this.#first[0] as number)) this.out += this.#first[2] as number;
    if (this.#inOrder) {
      // Who came first leaves first: the rest need not be looked at.
      while (this.#head < batches.length && (batches[this.#head] as number) <= this.#moves) {
        this.out += batches[this.#head + 2] as number;
        this.#head += this.#width;
      }
      if (2 * this.#head > batches.length) this.#tidy();
      return;
    }
    let kept = 0;
    for (let at = this.#head; at < batches.length; at += this.#width) {
      if ((batches[at] as number) <= this.#moves) {
        this.out += batches[at + 2] as number;
        continue;
      }
      if (kept < at) batches.copyWithin(kept, at, at + this.#width);
      kept += this.#width;
    }
    batches.length = kept;
    if (kept === 0) this.#inOrder = true;
  }

  #tidy(): void {
    this.#batches.copyWithin(0, this.#head);
    this.#batches.length -= this.#head;
    this.#head = 0;
  }
}
