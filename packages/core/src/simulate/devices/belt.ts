import type { DeviceState } from "./device.js";

/**
 * What is in one cell of a conveyor, by the step in which it leaves. Amounts, not rates.
 *
 * Each batch, what entered in one step, is a row of numbers: the step in which it leaves, what then leaves, and what each leak takes
 * of it in each step until then, that step included.
 */
export class Belt {
  /** What each leak took in the step last moved to. */
  readonly leaked: Float64Array;
  readonly #width: number;
  readonly #batches: number[] = [];
  /**
   * What was there at the start, as if it had come in evenly: in each of the first steps the same leaves, and each leak takes the same
   * of every step's share that is still there. Number of those steps, what leaves, what each leak takes.
   */
  readonly #first: Float64Array;

  constructor(leakCount: number) {
    this.leaked = new Float64Array(leakCount);
    this.#width = 2 + leakCount;
    this.#first = new Float64Array(this.#width);
  }

  /** Forgets what is on it, and spreads `content` over `steps` steps; `fractions`: what each leak takes on the whole way. */
  fill(content: number, steps: number, fractions: Float64Array): void {
    const leaking = sumOf(fractions);
    const entered = content / (steps - (leaking * (steps - 1)) / 2);
    this.#first[0] = steps;
    this.#first[1] = entered * (1 - leaking);
    for (let l = 0; l < fractions.length; l++) {
      this.#first[2 + l] = (entered * (fractions[l] as number)) / steps;
    }
    this.#batches.length = 0;
  }

  /** Takes what entered in the step before `step`, to leave `steps` steps after it entered. */
  load(amount: number, step: number, steps: number, fractions: Float64Array): void {
    if (amount === 0) return;
    this.#batches.push(step - 1 + steps, amount * (1 - sumOf(fractions)));
    for (let l = 0; l < fractions.length; l++) {
      this.#batches.push((amount * (fractions[l] as number)) / steps);
    }
  }

  /** Moves on by `step`: gives what leaves in it, and puts what the leaks take into {@link Belt.leaked}. */
  move(step: number): number {
    const { leaked } = this;
    const batches = this.#batches;
    const width = this.#width;
    const shares = Math.max(0, (this.#first[0] as number) - step);
    let out = shares > 0 ? (this.#first[1] as number) : 0;
    for (let l = 0; l < leaked.length; l++) leaked[l] = (this.#first[2 + l] as number) * shares;
    let kept = 0;
    for (let at = 0; at < batches.length; at += width) {
      for (let l = 0; l < leaked.length; l++)
        leaked[l] = (leaked[l] as number) + (batches[at + 2 + l] as number);
      if (batches[at] === step) {
        out += batches[at + 1] as number;
        continue;
      }
      if (kept < at) batches.copyWithin(kept, at, at + width);
      kept += width;
    }
    batches.length = kept;
    return out;
  }

  state(): DeviceState {
    return [this.#first.slice(), Float64Array.from(this.#batches)];
  }

  restore([first = new Float64Array(), batches = new Float64Array()]: DeviceState): void {
    this.#first.set(first);
    this.#batches.length = 0;
    for (const value of batches) this.#batches.push(value);
  }
}

function sumOf(fractions: Float64Array): number {
  let sum = 0;
  for (let l = 0; l < fractions.length; l++) sum += fractions[l] as number;
  return sum;
}
