import type { Tolerances } from "../tolerances.js";
import { denseWeights, errorWeights, nodes, weights } from "./dormand-prince.js";

/** Number of the last stage: it stands at the end of the step, and its slope is the first of the next step. */
const last = nodes.length - 1;

/** Writes the slope of each stock at a time where the stocks are as given. */
export type SlopeAt = (time: number, stocks: Float64Array, into: Float64Array) => void;

/** One step of the pair of Dormand and Prince over a list of stocks, and what it says of itself. */
export class EmbeddedStep {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** One per stage. */
  readonly #slopes: readonly Float64Array[];
  readonly #scratch: Float64Array;
  readonly #slopeAt: SlopeAt;
  readonly #tolerances: Tolerances;
  #from = 0;
  #until = 0;

  constructor(count: number, tolerances: Tolerances, slopeAt: SlopeAt) {
    this.start = new Float64Array(count);
    this.end = new Float64Array(count);
    this.#scratch = new Float64Array(count);
    this.#slopes = nodes.map(() => new Float64Array(count));
    this.#tolerances = tolerances;
    this.#slopeAt = slopeAt;
  }

  get from(): number {
    return this.#from;
  }

  get until(): number {
    return this.#until;
  }

  /** Puts the end of the step before at a time, with the slopes there; evaluated anew when they are not given. */
  standAt(time: number, slopes?: Float64Array): void {
    this.#until = time;
    if (slopes === undefined) this.#slopeAt(time, this.end, this.#slopeOf(last));
    else this.#slopeOf(last).set(slopes);
  }

  /** Begins a step where the one before ended. */
  begin(): void {
    this.start.set(this.end);
    this.#slopeOf(0).set(this.#slopeOf(last));
    this.#from = this.#until;
  }

  /** Tries the step with an end; returns its error as a share of what is tolerated, NaN when a value is no finite number. */
  attempt(until: number): number {
    this.#until = until;
    const size = until - this.#from;
    for (let stage = 1; stage <= last; stage++) {
      const stocks = stage === last ? this.end : this.#scratch;
      this.#reach(stocks, stage, size);
      this.#slopeAt(this.#timeOf(stage), stocks, this.#slopeOf(stage));
    }
    let sum = 0;
    for (let i = 0; i < this.start.length; i++) {
      const share = this.#errorOf(i, size);
      sum += share * share + (this.end[i] as number) * 0;
    }
    return Math.sqrt(sum / this.start.length);
  }

  /** The stocks at a time within the step, by the dense output. */
  at(time: number, into: Float64Array): void {
    if (time >= this.#until) {
      into.set(this.end);
      return;
    }
    const size = this.#until - this.#from;
    const share = (time - this.#from) / size;
    const rest = 1 - share;
    for (let i = 0; i < into.length; i++) {
      const start = this.start[i] as number;
      const change = (this.end[i] as number) - start;
      const left = size * (this.#slopeOf(0)[i] as number) - change;
      const right = change - size * (this.#slopeOf(last)[i] as number) - left;
      const quartic = size * this.#weighted(denseWeights, i);
      into[i] = start + share * (change + rest * (left + share * (right + rest * quartic)));
    }
  }

  /**
   * A first guess at the size of steps from where the last one ended, such that a step of Euler's changes little: Hairer, Norsett
   * and Wanner (1993), section II.4.
   *
   * @param usual what to try where nothing moves; @param longest no step is longer.
   */
  firstSize(usual: number, longest: number): number {
    const slopes = this.#slopeOf(last);
    const [value, slope] = [this.#norm(this.end), this.#norm(slopes)];
    const rough = Math.min(value > 1e-5 && slope > 1e-5 ? (0.01 * value) / slope : usual, longest);
    const trial = this.#slopeOf(1);
    for (let i = 0; i < this.end.length; i++) {
      this.#scratch[i] = (this.end[i] as number) + rough * (slopes[i] as number);
    }
    this.#slopeAt(this.#until + rough, this.#scratch, trial);
    for (let i = 0; i < trial.length; i++) trial[i] = (trial[i] as number) - (slopes[i] as number);
    const steepest = Math.max(slope, this.#norm(trial) / rough);
    const size = steepest <= 1e-15 ? 1e-3 * rough : (0.01 / steepest) ** 0.2;
    return size > 0 ? Math.min(100 * rough, size) : rough;
  }

  /**
   * Size of the step times the largest rate of change, roughly: above 3.25 it is stability and not accuracy that keeps steps
   * small. Hairer, Norsett and Wanner (1996), section IV.2.
   */
  stiffness(): number {
    const size = this.#until - this.#from;
    this.#reach(this.#scratch, last - 1, size);
    let [rise, run] = [0, 0];
    for (let i = 0; i < this.end.length; i++) {
      rise += ((this.#slopeOf(last)[i] as number) - (this.#slopeOf(last - 1)[i] as number)) ** 2;
      run += ((this.end[i] as number) - (this.#scratch[i] as number)) ** 2;
    }
    return run > 0 ? size * Math.sqrt(rise / run) : 0;
  }

  /** Position of the stock with the largest error; of the first without a finite one where there is such. */
  worst(): number {
    const size = this.#until - this.#from;
    let [worst, largest] = [0, -1];
    for (let i = 0; i < this.start.length; i++) {
      const error = Math.abs(this.#errorOf(i, size));
      if (!Number.isFinite(error)) return i;
      if (error > largest) [worst, largest] = [i, error];
    }
    return worst;
  }

  /** Evaluates once more the first stage that gave what is no finite number; the beginning of the step when none did. */
  revisitTrouble(): void {
    const stage = Math.max(
      0,
      this.#slopes.findIndex((slopes) => !slopes.every(Number.isFinite)),
    );
    this.#reach(this.#scratch, stage, this.#until - this.#from);
    this.#slopeAt(this.#timeOf(stage), this.#scratch, this.#slopeOf(stage));
  }

  #timeOf(stage: number): number {
    const node = nodes[stage] as number;
    return node === 1 ? this.#until : this.#from + node * (this.#until - this.#from);
  }

  #slopeOf(stage: number): Float64Array {
    return this.#slopes[stage] as Float64Array;
  }

  /** The stocks that the slopes of the stages before lead to. */
  #reach(into: Float64Array, stage: number, size: number): void {
    const row = weights[stage] as readonly number[];
    for (let i = 0; i < into.length; i++) {
      into[i] = (this.start[i] as number) + size * this.#weighted(row, i);
    }
  }

  #weighted(row: readonly number[], i: number): number {
    let sum = 0;
    for (let stage = 0; stage < row.length; stage++) {
      sum += (row[stage] as number) * (this.#slopes[stage]?.[i] as number);
    }
    return sum;
  }

  /** Error of a stock as a share of what is tolerated. */
  #errorOf(i: number, size: number): number {
    const largest = Math.max(Math.abs(this.start[i] as number), Math.abs(this.end[i] as number));
    return (size * this.#weighted(errorWeights, i)) / this.#tolerated(largest);
  }

  /** Root mean square at the end of the last step, as a share of what is tolerated. */
  #norm(values: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < values.length; i++) {
      sum += ((values[i] as number) / this.#tolerated(Math.abs(this.end[i] as number))) ** 2;
    }
    return Math.sqrt(sum / values.length);
  }

  #tolerated(size: number): number {
    return this.#tolerances.absolute + this.#tolerances.relative * size;
  }
}
