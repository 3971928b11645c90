import { type DrawSample, exactSample } from "./draw-sample.js";
import type { DrawStore, EnsembleSize, FinishedDraws, Place } from "./draw-store.js";
import { tooLarge } from "./ensemble-bytes.js";

/** Remembers every draw: 8 bytes for each draw, scenario, output and time. */
export class KeptDraws implements DrawStore {
  /** Numbers of the draws, ascending. */
  readonly draws: number[] = [];
  readonly #size: EnsembleSize;
  /** [scenario][output], each [draw][time]. */
  readonly #values: readonly (readonly Float64Array[])[];

  /** @throws HeadwaterError `usage` where that does not fit into memory. */
  constructor(size: EnsembleSize) {
    this.#size = size;
    const room = () => new Float64Array(size.draws * size.times);
    try {
      this.#values = Array.from({ length: size.scenarios }, () => Array.from({ length: size.outputs }, room));
    } catch (error) {
      if (error instanceof RangeError) throw tooLarge(size, "draws", "there is no more room");
      throw error;
    }
  }

  get count(): number {
    return this.draws.length;
  }

  add({ first, rows, values }: FinishedDraws): void {
    const { scenarios, outputs, times } = this.#size;
    for (const row of rows) {
      const to = this.draws.length * times;
      let from = row * scenarios * outputs * times;
      for (const kept of this.#values) {
        for (const output of kept) {
          for (let time = 0; time < times; time++) output[to + time] = values[from + time] as number;
          from += times;
        }
      }
      this.draws.push(first + row);
    }
  }

  /** [draw][time], rows as in {@link KeptDraws.draws}: not a copy. */
  values(scenario: number, output: number): Float64Array {
    const kept = this.#values[scenario]?.[output] ?? new Float64Array();
    return kept.subarray(0, this.draws.length * this.#size.times);
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
