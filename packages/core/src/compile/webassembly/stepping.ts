import { cellBytes, parts, vectorBytes } from "./cell-layout.js";
import type { Code, Local } from "./code.js";
import type { StaticMemory } from "./static-memory.js";

/** Methods of fixed step that a batch knows; see `simulate/integrators`. */
export type SteppingMethod = "euler" | "rk2" | "rk4";

/** Stocks that are treated alike, one after the other in memory, and their derivatives in the same order. */
export interface StockBlock {
  readonly nonNegative: false | "stop" | "clamp";
  readonly cells: number;
  readonly address: number;
  readonly derivatives: number;
}

export interface Stepping {
  readonly from: number;
  readonly dt: number;
  readonly ratio: { readonly above: number; readonly below: number };
  readonly steps: number;
  readonly method: SteppingMethod;
  readonly momentsPerStep: 1 | 3;
  readonly rowBytes: number;
  /** Number of the function that evaluates what derivatives need. */
  readonly flows: number;
  readonly stocks: readonly StockBlock[];
  readonly lowest: number;
  readonly trouble: number;
  /** Twice as many cells as there are stocks. */
  readonly scratch: number;
}

/** Puts the time of a moment on the stack: `timeAt` of `simulate/clock.ts`, operation by operation. */
export function pushTime(
  code: Code,
  { from, ratio }: Pick<Stepping, "from" | "ratio">,
  pushStep: () => void,
): void {
  code.f64(from);
  pushStep();
  code.f64(ratio.above).do("f64.mul");
  code.f64(ratio.below).do("f64.div", "f64.add");
}

/**
 * Writes the function that takes the stocks from the beginning of a step, where they are evaluated, to its end: the arithmetic of
 * `simulate/integrators` in the same order.
 */
export function emitAdvance(code: Code, memory: StaticMemory, stepping: Stepping): void {
  new AdvanceWriter(code, memory, stepping)[stepping.method]();
}

/** Cells that a turn of a loop over stocks takes: what a turn does besides is then little. */
const cellsATurn = 4;

/** Addresses of a stock, of its derivative, and of its two cells of scratch, as distances from the counter of a loop. */
interface CellAddresses {
  readonly stock: number;
  readonly derivative: number;
  readonly start: number;
  readonly sum: number;
}

class AdvanceWriter {
  readonly #code: Code;
  readonly #memory: StaticMemory;
  readonly #at: Stepping;
  readonly #counter: Local;
  readonly #value: Local;
  /** Numbers that loops need, which V8 would otherwise read again in each turn. */
  readonly #held = new Map<number, Local>();

  constructor(code: Code, memory: StaticMemory, stepping: Stepping) {
    this.#code = code;
    this.#memory = memory;
    this.#at = stepping;
    this.#counter = code.take("i32");
    this.#value = code.take("v128");
  }

  euler(): void {
    this.#hold(this.#at.dt);
    this.#finalStage(({ stock, derivative }) => {
      this.#load(stock);
      this.#scaled(this.#at.dt, derivative);
    });
  }

  rk2(): void {
    const { dt } = this.#at;
    this.#hold(dt, dt / 2);
    this.#eachCell(({ stock, derivative, start, sum }) => {
      this.#copy(stock, start);
      this.#copy(derivative, sum);
      this.#storeAt(stock, () => {
        this.#load(start);
        this.#scaled(dt, sum);
      });
    });
    this.#evaluate(2);
    this.#finalStage(({ derivative, start, sum }) => {
      this.#load(start);
      this.#number(dt / 2);
      this.#load(sum);
      this.#load(derivative);
      this.#code.do("f64x2.add", "f64x2.mul", "f64x2.add");
    });
  }

  rk4(): void {
    const { dt } = this.#at;
    this.#hold(1, 2, dt / 2, dt, dt / 6);
    const stages = [
      { moment: 1, reach: 1 / 2, weight: 2 },
      { moment: 1, reach: 1 / 2, weight: 2 },
      { moment: 2, reach: 1, weight: 1 },
    ] as const;
    stages.forEach(({ moment, reach }, stage) => {
      this.#eachCell(({ stock, derivative, start, sum }) => {
        if (stage === 0) {
          this.#copy(stock, start);
          this.#copy(derivative, sum);
        } else this.#addToSum(sum, derivative, stages[stage - 1]?.weight ?? 0);
        this.#storeAt(stock, () => {
          this.#load(start);
          this.#scaled(dt * reach, derivative);
        });
      });
      this.#evaluate(moment);
    });
    this.#eachCell(({ sum, derivative }) => this.#addToSum(sum, derivative, 1));
    this.#finalStage(({ start, sum }) => {
      this.#load(start);
      this.#scaled(dt / 6, sum);
    });
  }

  #addToSum(sum: number, derivative: number, weight: number): void {
    this.#storeAt(sum, () => {
      this.#load(sum);
      this.#scaled(weight, derivative);
    });
  }

  /** Stores what `push` leaves on the stack as the stocks at the end of the step, with a look at what they may not be. */
  #finalStage(push: (cell: CellAddresses) => void): void {
    const code = this.#code;
    for (const block of this.#at.stocks) {
      const watched = this.#watch(this.#at.lowest);
      this.#eachCellOf(block, (cell, part) => {
        push(cell);
        if (block.nonNegative === "clamp") {
          this.#number(0);
          code.do("f64x2.max");
        }
        code.set(this.#value);
        code.get(this.#counter).get(this.#value).store("v128", cell.stock);
        const watch = watched[part];
        if (block.nonNegative === "stop" && watch !== undefined) {
          code.get(this.#value).get(watch).do("f64x2.pmin").set(watch);
        }
      });
      this.#keepWatched(watched, this.#at.lowest);
    }
    this.#lookForTrouble();
  }

  #watch(address: number): Local[] {
    return parts.map((part) => {
      const local = this.#code.take("v128");
      this.#code
        .i32(0)
        .load("v128", address + part * vectorBytes)
        .set(local);
      return local;
    });
  }

  #keepWatched(watched: readonly Local[], address: number): void {
    watched.forEach((local, part) => {
      this.#code
        .i32(0)
        .get(local)
        .store("v128", address + part * vectorBytes);
      this.#code.giveBack("v128", local);
    });
  }

  /** What is no finite number stays so in a stock: it is enough to look after the last step, but for stocks that are clamped. */
  #lookForTrouble(): void {
    const code = this.#code;
    const { steps, trouble, stocks } = this.#at;
    const isClamped = stocks.some(({ nonNegative, cells }) => nonNegative === "clamp" && cells > 0);
    code
      .get(code.parameter(0))
      .i32(isClamped ? -1 : steps - 2)
      .do("i32.gt_s")
      .when(() => {
        const watched = this.#watch(trouble);
        this.#eachCell(({ stock }, part) => {
          const watch = watched[part];
          if (watch === undefined) return;
          code.get(watch);
          this.#load(stock);
          this.#number(0);
          code.do("f64x2.mul", "f64x2.add").set(watch);
        });
        this.#keepWatched(watched, trouble);
      });
  }

  #evaluate(moment: 1 | 2): void {
    const code = this.#code;
    const [step, rows] = [code.parameter(0), code.parameter(1)];
    const { flows, momentsPerStep, rowBytes } = this.#at;
    code.get(step);
    pushTime(code, this.#at, () =>
      code
        .get(step)
        .do("f64.convert_i32_s")
        .f64(moment / 2)
        .do("f64.add"),
    );
    code.get(rows).get(step).i32(momentsPerStep).do("i32.mul").i32(moment).do("i32.add");
    code.i32(rowBytes).do("i32.mul", "i32.add").call(flows);
  }

  #eachCell(write: (cell: CellAddresses, part: number) => void): void {
    for (const block of this.#at.stocks) this.#eachCellOf(block, write);
  }

  #eachCellOf(block: StockBlock, write: (cell: CellAddresses, part: number) => void): void {
    if (block.cells === 0) return;
    const code = this.#code;
    const { stocks, scratch } = this.#at;
    const all = stocks.reduce((sum, { cells }) => sum + cells, 0);
    const before = stocks.slice(0, stocks.indexOf(block)).reduce((sum, { cells }) => sum + cells, 0);
    code.i32(0).set(this.#counter);
    const whole = block.cells - (block.cells % cellsATurn);
    const once = (further: number) => {
      for (const part of parts) {
        const within = further * cellBytes + part * vectorBytes;
        const cell = {
          stock: block.address + within,
          derivative: block.derivatives + within,
          start: scratch + before * cellBytes + within,
          sum: scratch + (all + before) * cellBytes + within,
        };
        write(cell, part);
      }
    };
    if (whole > 0) {
      code.loop(() => {
        for (let further = 0; further < cellsATurn; further++) once(further);
        code
          .get(this.#counter)
          .i32(cellsATurn * cellBytes)
          .do("i32.add")
          .tee(this.#counter);
        code
          .i32(whole * cellBytes)
          .do("i32.lt_s")
          .branchIf(0);
      });
    }
    for (let further = 0; further < block.cells - whole; further++) once(further);
  }

  #load(address: number): void {
    this.#code.get(this.#counter).load("v128", address);
  }

  #hold(...values: readonly number[]): void {
    for (const value of values) {
      const local = this.#code.take("v128");
      this.#number(value);
      this.#code.set(local);
      this.#held.set(value, local);
    }
  }

  #number(value: number): void {
    const held = this.#held.get(value);
    if (held === undefined) this.#code.i32(0).load("v128", this.#memory.number(value));
    else this.#code.get(held);
  }

  /** Adds a factor times what is at the address to what is on the stack. */
  #scaled(factor: number, address: number): void {
    this.#number(factor);
    this.#load(address);
    this.#code.do("f64x2.mul", "f64x2.add");
  }

  #storeAt(address: number, push: () => void): void {
    this.#code.get(this.#counter);
    push();
    this.#code.store("v128", address);
  }

  #copy(from: number, to: number): void {
    this.#storeAt(to, () => this.#load(from));
  }
}
