import type { CompiledModel } from "../compile/kernel.js";
import { variableOf } from "../compile/layout.js";
import { neededVariables } from "./needed-variables.js";

/**
 * Rounding may take a stock this far below zero, per unit of its largest value at a save so far (at least 1) or of what may leave it
 * in a step, where that is limited.
 */
const rounding = 1e-9;

/** What a guard looks at beside stocks: every variable, or some cells alone. */
export type Looks = "all" | ArrayLike<number>;

/**
 * Looks whether the values are still numbers, and stocks that may not be negative are not: at stocks after every step, at
 * the rest at the step before a stock went bad, and whenever values are saved.
 */
export class Guard {
  readonly #compiled: CompiledModel;
  readonly #nonNegative: Int32Array;
  readonly #others: Int32Array;
  readonly #peaks: Float64Array;
  /** Pairs of first and past-last cells of what is evaluated at each step. */
  readonly #ranges: Int32Array;
  readonly #watched: readonly number[];
  readonly #startOrder: readonly number[];
  readonly #looks: Looks;
  readonly #slack: number;
  readonly #dt: number;
  /** Cells of what may leave each watched stock per unit of time; -1 where nothing limits it. */
  readonly #available: Int32Array;

  /**
   * @param slack how far below zero a stock may fall before it counts as negative, per unit as above.
   * @param looks where they are some cells, nothing counts that neither they nor stocks rest on.
   */
  constructor(compiled: CompiledModel, dt: number, slack: number, looks: Looks) {
    this.#looks = looks;
    this.#slack = Math.max(rounding, slack);
    this.#dt = dt;
    const { model } = compiled;
    const stocks = model.variables
      .filter((variable) => variable.kind === "stock")
      .filter(({ nonNegative }) => nonNegative === "stop");
    const held = model.variables.filter((variable) => variable.kind === "held");
    this.#compiled = compiled;
    this.#nonNegative = Int32Array.from(
      stocks.flatMap(({ offset, size }) => Array.from({ length: size }, (_, i) => offset + i)),
    );
    this.#available = Int32Array.from(
      stocks.flatMap(({ available, size }) => {
        const first = available === undefined ? undefined : variableOf(model, available).offset;
        return Array.from({ length: size }, (_, i) => (first === undefined ? -1 : first + i));
      }),
    );
    const nonNegative = new Set(this.#nonNegative);
    this.#others = compiled.layout.stocks.filter((cell) => !nonNegative.has(cell));
    this.#peaks = new Float64Array(this.#nonNegative.length);
    const needed = looks === "all" ? undefined : neededVariables(model, looks);
    const counts = (id: number) => needed?.has(id) ?? true;
    this.#watched = [...held.map(({ id }) => id), ...model.stepOrder].filter(counts);
    this.#startOrder = compiled.layout.startOrder.filter(counts);
    this.#ranges =
      looks === "all"
        ? mergeRanges(this.#watched.map((id) => variableOf(model, id)))
        : mergeRanges(Array.from(looks, (offset) => ({ offset, size: 1 })));
  }

  /** Forgets the run before. */
  begin(): void {
    this.#peaks.fill(1);
  }

  /** Copy of the largest values so far, for a run that goes on from here. */
  peaks(): Float64Array {
    return this.#peaks.slice();
  }

  /** Goes on from another run's largest values. */
  restore(peaks: Float64Array): void {
    this.#peaks.set(peaks);
  }

  /** The first parameter or value at the start, in the order in which they arise, that is no finite number. */
  badStart(cells: Float64Array): number | undefined {
    const { layout } = this.#compiled;
    for (const cell of layout.parameters) if (!Number.isFinite(cells[cell])) return cell;
    if (this.#looks !== "all" && !this.#isBad(cells) && this.badStock(cells) === undefined) return undefined;
    return this.origin(cells);
  }

  /** Takes note of the largest values, which say how much rounding may take a stock below zero. */
  note(cells: Float64Array): void {
    const watched = this.#nonNegative;
    for (let i = 0; i < watched.length; i++) {
      const value = cells[watched[i] as number] as number;
      if (value > (this.#peaks[i] as number)) this.#peaks[i] = value;
    }
  }

  /** Whether some stock is no finite number or below zero: the quick look at every step, before the two slow ones. */
  troubled(cells: Float64Array): boolean {
    const watched = this.#nonNegative;
    const others = this.#others;
    let trouble = 0;
    let lowest = 0;
    for (let i = 0; i < watched.length; i++) {
      const value = cells[watched[i] as number] as number;
      trouble += value * 0;
      if (value < lowest) lowest = value;
    }
    for (let i = 0; i < others.length; i++) trouble += (cells[others[i] as number] as number) * 0;
    return trouble !== 0 || lowest < 0;
  }

  /** A stock that is no finite number. */
  badStock(cells: Float64Array): number | undefined {
    return this.#compiled.layout.stocks.find((cell) => !Number.isFinite(cells[cell]));
  }

  /** A stock that may not be negative and is. */
  negativeStock(cells: Float64Array): number | undefined {
    const watched = this.#nonNegative;
    return watched.find((cell, i) => {
      const available = this.#available[i] as number;
      const passing = available < 0 ? 0 : (cells[available] as number) * this.#dt;
      return (cells[cell] as number) < -this.#slack * Math.max(this.#peaks[i] as number, passing);
    });
  }

  /** Where something is no finite number that should be: what it comes from. */
  badValue(cells: Float64Array): number | undefined {
    return this.#isBad(cells) ? this.cause(cells) : undefined;
  }

  /** The first auxiliary, flow or memory, in order of evaluation, that is no finite number. */
  cause(cells: Float64Array): number | undefined {
    return this.#firstBad(cells, this.#watched);
  }

  /** The first variable of all that is no finite number, in the order in which values arise at the start. */
  origin(cells: Float64Array): number | undefined {
    return this.#firstBad(cells, this.#startOrder);
  }

  #isBad(cells: Float64Array): boolean {
    const ranges = this.#ranges;
    let even = 0;
    let odd = 0;
    for (let r = 0; r < ranges.length; r += 2) {
      const end = ranges[r + 1] as number;
      let cell = ranges[r] as number;
      for (; cell + 1 < end; cell += 2) {
        even += (cells[cell] as number) * 0;
        odd += (cells[cell + 1] as number) * 0;
      }
      if (cell < end) even += (cells[cell] as number) * 0;
    }
    return even + odd !== 0;
  }

  #firstBad(cells: Float64Array, order: readonly number[]): number | undefined {
    for (const id of order) {
      const { offset, size } = variableOf(this.#compiled.model, id);
      for (let cell = offset; cell < offset + size; cell++) if (!Number.isFinite(cells[cell])) return cell;
    }
    return undefined;
  }
}

function mergeRanges(variables: readonly { readonly offset: number; readonly size: number }[]): Int32Array {
  const ranges: number[] = [];
  for (const { offset, size } of [...variables].sort((a, b) => a.offset - b.offset)) {
    if (ranges[ranges.length - 1] === offset) ranges[ranges.length - 1] = offset + size;
    else ranges.push(offset, offset + size);
  }
  return Int32Array.from(ranges);
}
