import type { CompiledModel } from "../compile/kernel.js";
import { variableOf } from "../compile/layout.js";

/** A stock may fall this far below zero, per unit of its largest value so far (at least 1), before it counts as negative. */
const slack = 1e-9;

/**
 * Looks whether the values are still numbers, and stocks that may not be negative are not: at stocks after every step, at
 * everything else at the step before a stock went bad, and whenever values are saved.
 */
export class Guard {
  readonly #compiled: CompiledModel;
  readonly #nonNegative: Int32Array;
  readonly #peaks: Float64Array;
  /** Pairs of first and past-last cells of what is evaluated at each step. */
  readonly #ranges: Int32Array;
  readonly #watched: readonly number[];

  constructor(compiled: CompiledModel) {
    const { model } = compiled;
    const stocks = model.variables.filter((variable) => variable.kind === "stock" && variable.nonNegative);
    const memories = model.variables.filter((variable) => variable.kind === "memory");
    this.#compiled = compiled;
    this.#nonNegative = Int32Array.from(
      stocks.flatMap(({ offset, size }) => Array.from({ length: size }, (_, i) => offset + i)),
    );
    this.#peaks = new Float64Array(this.#nonNegative.length);
    this.#watched = [...memories.map(({ id }) => id), ...model.stepOrder];
    this.#ranges = mergeRanges(this.#watched.map((id) => variableOf(model, id)));
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
    return this.#firstBad(cells, layout.startOrder);
  }

  /** A stock that is no finite number. */
  badStock(cells: Float64Array): number | undefined {
    const { stocks } = this.#compiled.layout;
    let trouble = 0;
    for (let i = 0; i < stocks.length; i++) trouble += (cells[stocks[i] as number] as number) * 0;
    return trouble === 0 ? undefined : stocks.find((cell) => !Number.isFinite(cells[cell]));
  }

  /** A stock that may not be negative and is. */
  negativeStock(cells: Float64Array): number | undefined {
    const watched = this.#nonNegative;
    for (let i = 0; i < watched.length; i++) {
      const value = cells[watched[i] as number] as number;
      const peak = this.#peaks[i] as number;
      if (value > peak) this.#peaks[i] = value;
      else if (value < -slack * peak) return watched[i];
    }
    return undefined;
  }

  /** The first auxiliary, flow or memory, in order of evaluation, that is no finite number. */
  badValue(cells: Float64Array): number | undefined {
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
    return even + odd === 0 ? undefined : this.#firstBad(cells, this.#watched);
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
