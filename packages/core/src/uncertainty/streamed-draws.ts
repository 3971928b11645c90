import { type DrawSample, exactSample } from "./draw-sample.js";
import type { DrawStore, EnsembleSize, FinishedDraws, Place } from "./draw-store.js";
import { QuantileBins } from "./quantile-bins.js";
import { Room } from "./room.js";

/** Up to this many draws every value is kept, and quantiles are exact. */
export const exactDraws = 10_000;
/** With more draws, the first so many decide where the bins are. */
const pilotDraws = 3072;
/** Later values wait until there are so many: to load the bins of a quantity takes longer than to count in them. */
const waitingDraws = 1024;
/** Values of one quantity that wait at a time, at most. */
export const mostWaiting = pilotDraws + waitingDraws;

/**
 * Remembers of each quantity its mean, its standard deviation and how many values lie in each of about a thousand bins, for every
 * scenario and for its difference from the baseline, draw by draw. What it takes does not grow with the number of draws.
 *
 * Everything depends on the draws and their order alone, which is always ascending: not on threads or pieces.
 */
export class StreamedDraws implements DrawStore {
  readonly #size: EnsembleSize;
  readonly #baseline: number;
  /** Positions of the scenarios that differ from the baseline. */
  readonly #others: readonly number[];
  /** Quantities of one scenario. */
  readonly #width: number;
  /** By quantity: all of scenario 0, of scenario 1, ..., then the differences of the others. */
  readonly #mean: Float64Array;
  readonly #squares: Float64Array;
  readonly #negative: Uint32Array;
  readonly #zero: Uint32Array;
  /** Whether so few draws were asked for that every value waits to the end. */
  readonly #exact: boolean;
  /** [quantity][draw]: values that are not counted in bins yet; how many each quantity has room for, and has. */
  readonly #waiting: Float64Array;
  readonly #room: number;
  readonly #filled: Int32Array;
  /** Of each quantity, how many values are counted together; -1 for none. */
  readonly #due: Int32Array;
  readonly #bins: (QuantileBins | undefined)[];
  #count = 0;
  readonly #table = new Room();

  /** @param baseline position of the scenario that the others are held against. */
  constructor(size: EnsembleSize, baseline: number) {
    this.#size = size;
    this.#baseline = baseline;
    this.#others = Array.from({ length: size.scenarios }, (_, i) => i).filter((i) => i !== baseline);
    this.#width = size.outputs * size.times;
    const quantities = (size.scenarios + this.#others.length) * this.#width;
    this.#mean = new Float64Array(quantities);
    this.#squares = new Float64Array(quantities);
    this.#negative = new Uint32Array(quantities);
    this.#zero = new Uint32Array(quantities);
    this.#exact = size.draws <= exactDraws;
    this.#room = this.#exact ? size.draws : mostWaiting;
    this.#waiting = new Float64Array(quantities * this.#room);
    this.#filled = new Int32Array(quantities);
    // Quantities are counted in turns, which changes nothing but that this thread is never away for long.
    this.#due = Int32Array.from({ length: quantities }, (_, q) =>
      this.#exact ? -1 : pilotDraws + Math.floor((q * waitingDraws) / quantities),
    );
    this.#bins = new Array(quantities);
  }

  get count(): number {
    return this.#count;
  }

  add({ rows, values }: FinishedDraws): void {
    const table = this.#tabulate(rows, values);
    if (!this.#exact) this.#addMoments(table, rows.length);
    for (let q = 0; q < this.#due.length; q++) this.#addValues(q, table, rows.length);
    this.#count += rows.length;
  }

  sample(scenario: number, { output, time }: Place): DrawSample {
    return this.#sampleOf(scenario * this.#width + output * this.#size.times + time);
  }

  difference(scenario: number, baseline: number, { output, time }: Place): DrawSample | undefined {
    const other = this.#others.indexOf(scenario);
    if (baseline !== this.#baseline || other < 0) return undefined;
    const block = this.#size.scenarios + other;
    return this.#sampleOf(block * this.#width + output * this.#size.times + time);
  }

  /** [row][quantity], differences and all. */
  #tabulate(rows: readonly number[], values: Float64Array): Float64Array {
    const width = this.#width;
    const levels = this.#size.scenarios * width;
    const quantities = this.#mean.length;
    const table = this.#table.take(rows.length * quantities);
    // Nothing is made for a row by itself, since it would be made a million times.
    for (let i = 0; i < rows.length; i++) {
      const own = i * quantities;
      const row = (rows[i] as number) * levels;
      for (let j = 0; j < levels; j++) table[own + j] = values[row + j] as number;
      for (let k = 0; k < this.#others.length; k++) {
        const difference = own + levels + k * width;
        const from = own + (this.#others[k] as number) * width;
        const base = own + this.#baseline * width;
        for (let j = 0; j < width; j++) {
          table[difference + j] = (table[from + j] as number) - (table[base + j] as number);
        }
      }
    }
    return table;
  }

  /** As in `momentsOf`, in the same order and so with the same result, for all quantities side by side. */
  #addMoments(table: Float64Array, rows: number): void {
    const [mean, squares, negative, zero] = [this.#mean, this.#squares, this.#negative, this.#zero];
    const quantities = mean.length;
    for (let row = 0; row < rows; row++) {
      const n = this.#count + row + 1;
      for (let q = 0; q < quantities; q++) {
        const value = table[row * quantities + q] as number;
        const distance = value - (mean[q] as number);
        const moved = (mean[q] as number) + distance / n;
        mean[q] = moved;
        squares[q] = (squares[q] as number) + distance * (value - moved);
        if (value < 0) negative[q] = (negative[q] as number) + 1;
        else if (value === 0) zero[q] = (zero[q] as number) + 1;
      }
    }
  }

  #addValues(quantity: number, table: Float64Array, rows: number): void {
    const quantities = this.#due.length;
    const start = quantity * this.#room;
    let filled = this.#filled[quantity] as number;
    for (let row = 0; row < rows; row++) {
      this.#waiting[start + filled] = table[row * quantities + quantity] as number;
      filled += 1;
      if (filled !== this.#due[quantity]) continue;
      this.#countValues(quantity, filled);
      filled = 0;
    }
    this.#filled[quantity] = filled;
  }

  /** Puts the values that wait into the bins of their quantity. */
  #countValues(quantity: number, filled: number): QuantileBins {
    const start = quantity * this.#room;
    const pilot = this.#bins[quantity] === undefined ? pilotDraws : 0;
    const bins = this.#bins[quantity] ?? new QuantileBins(this.#waiting.slice(start, start + pilot).sort());
    bins.add(this.#waiting.subarray(start + pilot, start + filled));
    this.#bins[quantity] = bins;
    this.#due[quantity] = waitingDraws;
    return bins;
  }

  #sampleOf(quantity: number): DrawSample {
    const filled = this.#filled[quantity] as number;
    if (this.#exact || (this.#bins[quantity] === undefined && filled <= pilotDraws)) {
      const start = quantity * this.#room;
      return exactSample(this.#waiting.slice(start, start + filled));
    }
    const bins = this.#countValues(quantity, filled);
    this.#filled[quantity] = 0;
    const count = this.#count;
    return {
      count,
      mean: this.#mean[quantity] as number,
      sd: Math.sqrt((this.#squares[quantity] as number) / (count - 1)),
      negative: this.#negative[quantity] as number,
      zero: this.#zero[quantity] as number,
      exact: false,
      ...bins.ranks(),
    };
  }
}
