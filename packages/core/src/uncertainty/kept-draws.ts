import { type DrawSample, exactSample } from "./draw-sample.js";
import type { DrawStore, EnsembleSize, FinishedDraws, Place } from "./draw-store.js";
import { tooLarge } from "./ensemble-bytes.js";

/** Remembers every draw: 8 bytes for each draw, scenario, output and time. */
export class KeptDraws implements DrawStore {
  /** Numbers of the draws, ascending. */
  readonly draws: number[] = [];
  readonly #size: EnsembleSize;
  /** Of one draw. */
  readonly #width: number;
  /** [draw][scenario][output][time], with room for the draws that are left out. */
  readonly #values: Float64Array;
  /** By scenario, the output that was asked for last: who asks for one time of it asks for the others, and of other scenarios too. */
  readonly #last = new Map<number, { readonly output: number; readonly values: Float64Array }>();

  /** @throws HeadwaterError `usage` where that does not fit into memory. */
  constructor(size: EnsembleSize) {
    this.#size = size;
    this.#width = size.scenarios * size.outputs * size.times;
    try {
      this.#values = new Float64Array(sharedRoom(8 * size.draws * this.#width));
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge(size, "draws", "there is no more room");
      throw error;
    }
  }

  get count(): number {
    return this.draws.length;
  }

  /** Where the values of some draws in a row have their place: other threads can put them there themselves. */
  room(first: number, count: number): Float64Array {
    return this.#values.subarray(first * this.#width, (first + count) * this.#width);
  }

  add({ first, rows, values }: FinishedDraws): void {
    if (values.buffer !== this.#values.buffer) this.#values.set(values, first * this.#width);
    for (const row of rows) this.draws.push(first + row);
    this.#last.clear();
  }

  /** [draw][time], rows as in {@link KeptDraws.draws}. */
  values(scenario: number, output: number): Float64Array {
    const last = this.#last.get(scenario);
    if (last?.output === output) return last.values;
    const { outputs, times } = this.#size;
    const values = new Float64Array(this.count * times);
    const own = (scenario * outputs + output) * times;
    this.draws.forEach((draw, row) => {
      const from = draw * this.#width + own;
      values.set(this.#values.subarray(from, from + times), row * times);
    });
    this.#last.set(scenario, { output, values });
    return values;
  }

  /** One value per draw: a copy. */
  at(scenario: number, { output, time }: Place): Float64Array {
    const values = this.values(scenario, output);
    const chosen = new Float64Array(this.draws.length);
    for (let row = 0; row < chosen.length; row++) {
      chosen[row] = values[row * this.#size.times + time] as number;
    }
    return chosen;
  }

  sample(scenario: number, place: Place): DrawSample {
    return exactSample(this.at(scenario, place));
  }

  difference(scenario: number, baseline: number, place: Place): DrawSample {
    const difference = this.at(scenario, place);
    const base = this.at(baseline, place);
    for (let row = 0; row < base.length; row++) {
      difference[row] = (difference[row] as number) - (base[row] as number);
    }
    return exactSample(difference);
  }
}

/** Browsers have shared memory on isolated pages alone. */
function sharedRoom(bytes: number): ArrayBufferLike {
  return typeof SharedArrayBuffer === "undefined" ? new ArrayBuffer(bytes) : new SharedArrayBuffer(bytes);
}
