import type { Arithmetic, Value } from "./arithmetic.js";
import { cellBytes } from "./cell-layout.js";
import type { Local } from "./code.js";

/**
 * Cells that are worked side by side. One by one, a processor waits for the last result of one; with more, it has too few
 * registers.
 */
const cellsTogether = 2;

/** Writes loops over all cells of arrays of one size. A cell is known by its distance from the first one, in bytes. */
export class CellLoops {
  readonly #a: Arithmetic;
  readonly #size: number;

  constructor(a: Arithmetic, size: number) {
    this.#a = a;
    this.#size = size;
  }

  /** Writes what is done with all cells, `cellsTogether` a turn. */
  each(write: (cell: Local) => void): void {
    this.#loop(cellsTogether, write);
  }

  /**
   * Does `usual` where what `look` finds of each cell holds for all of them, else `one` for one cell after the other. Without a branch
   * for each cell, V8 keeps the constants of a loop in registers.
   */
  whereAllUsual(look: (cell: Local) => Value, usual: () => void, one: (cell: Local) => void): void {
    const { code } = this.#a;
    const all = code.take("v128");
    this.#a.push(this.#a.bits(-1n), 0);
    code.set(all);
    this.each((cell) => this.#a.andInto(all, look(cell)));
    code
      .get(all)
      .do("i64x2.all_true")
      .either(usual, () => this.#loop(1, one));
    code.giveBack("v128", all);
  }

  /** @param home address of the first cell. */
  load(cell: Local, home: number): Value {
    return this.#a.load(() => this.#push(cell, home));
  }

  store(value: Value, cell: Local, home: number): void {
    this.#a.store(value, () => this.#push(cell, home));
  }

  #push(cell: Local, home: number): number {
    this.#a.code.get(cell);
    return home;
  }

  #loop(together: number, write: (cell: Local) => void): void {
    const { code } = this.#a;
    const cell = code.take("i32");
    const whole = this.#size - (this.#size % together);
    const once = () => {
      const mark = this.#a.mark;
      write(cell);
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
    code.giveBack("i32", cell);
  }
}
