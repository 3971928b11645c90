import type { Arithmetic, Value } from "./arithmetic.js";
import { cellBytes } from "./cell-layout.js";
import type { Local } from "./code.js";

/**
 * Cells that are worked side by side. One by one, a processor waits for the last result of one; with more, it has too few
 * registers.
 */
const cellsTogether = 2;

/** Writes loops over all cells of arrays of one size. */
export class CellLoops {
  readonly #a: Arithmetic;
  readonly #size: number;
  /** The distance of the cell whose turn it is from the first one, in bytes. */
  readonly #cell: Local;

  constructor(a: Arithmetic, size: number) {
    this.#a = a;
    this.#size = size;
    this.#cell = a.code.take("i32");
  }

  /** Writes what is done with all cells, `cellsTogether` a turn. */
  each(write: () => void): void {
    this.#loop(cellsTogether, write);
  }

  /**
   * Does `usual` where what each of `looks` finds holds for all cells, else `one` for one cell after the other. Without a branch for each
   * cell, V8 keeps the constants of a loop in registers.
   */
  whereAllUsual(looks: readonly (() => Value)[], usual: () => void, one: () => void): void {
    const { code } = this.#a;
    const all = code.take("v128");
    this.#a.push(this.#a.bits(-1n), 0);
    code.set(all);
    for (const look of looks) this.each(() => this.#a.into([all], "v128.and", look()));
    code
      .get(all)
      .do("i64x2.all_true")
      .either(usual, () => this.#loop(1, one));
    code.giveBack("v128", all);
  }

  /** @param home address of the first cell. */
  load(home: number): Value {
    return this.#a.load(() => this.#push(home));
  }

  store(value: Value, home: number): void {
    this.#a.store(value, () => this.#push(home));
  }

  /** To be called when no loop is to come. */
  end(): void {
    this.#a.code.giveBack("i32", this.#cell);
  }

  #push(home: number): number {
    this.#a.code.get(this.#cell);
    return home;
  }

  #loop(together: number, write: () => void): void {
    const { code } = this.#a;
    const cell = this.#cell;
    const whole = this.#size - (this.#size % together);
    const once = () => {
      const mark = this.#a.mark;
      write();
      this.#a.release(mark);
    };
    const turns = () => {
      code.i32(0).set(cell);
      code.loop(() => {
        this.#a.together(together, once);
        code
          .get(cell)
          .i32(together * cellBytes)
          .do("i32.add")
          .tee(cell);
        code
          .i32(whole * cellBytes)
          .do("i32.lt_s")
          .branchIf(0);
      });
    };
    if (whole > 0) this.#a.holdingConstants(turns);
    for (let left = whole; left < this.#size; left++) {
      code.i32(left * cellBytes).set(cell);
      once();
    }
  }
}
