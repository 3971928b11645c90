import { cellBytes, parts, vectorBytes } from "./cell-layout.js";
import type { Code, Local } from "./code.js";

/** The past of a lag's input, and where its output goes: see `CheckedLag`. */
export interface LagBlock {
  readonly cells: number;
  readonly input: number;
  readonly output: number;
  /** For each cell and member how many steps back, as doubles. */
  readonly lags: number;
  /** Its first cell in a row of the history. */
  readonly column: number;
}

export interface LagHistory {
  readonly blocks: readonly LagBlock[];
  /** [step][column] */
  readonly address: number;
  readonly rowBytes: number;
}

/** Keeps the inputs of a step, once the equations are evaluated at its beginning. */
export function emitKeep(code: Code, history: LagHistory, step: Local): void {
  if (history.blocks.length === 0) return;
  const counter = code.take("i32");
  const row = code.take("i32");
  code.get(step).i32(history.rowBytes).do("i32.mul").set(row);
  for (const { cells, input, column } of history.blocks) {
    eachCell(code, counter, cells, () => {
      for (const part of parts) {
        const within = part * vectorBytes;
        code.get(row).get(counter).do("i32.add");
        code.get(counter).load("v128", input + within);
        code.store("v128", history.address + column * cellBytes + within);
      }
    });
  }
  code.giveBack("i32", counter);
  code.giveBack("i32", row);
}

/** Puts what is due at the beginning of the step after `step` into the outputs, member by member. */
export function emitRecall(code: Code, history: LagHistory, step: Local): void {
  if (history.blocks.length === 0) return;
  const counter = code.take("i32");
  const source = code.take("i32");
  for (const { cells, output, lags, column } of history.blocks) {
    eachCell(code, counter, cells, () => {
      for (let within = 0; within < cellBytes; within += 8) {
        code.get(step).i32(1).do("i32.add", "f64.convert_i32_s");
        code
          .get(counter)
          .load("f64", lags + within)
          .do("f64.sub", "i32.trunc_sat_f64_s")
          .tee(source);
        code
          .i32(-1)
          .do("i32.gt_s")
          .when(() => {
            code.get(counter);
            code.get(source).i32(history.rowBytes).do("i32.mul").get(counter).do("i32.add");
            code.load("f64", history.address + column * cellBytes + within);
            code.store("f64", output + within);
          });
      }
    });
  }
  code.giveBack("i32", counter);
  code.giveBack("i32", source);
}

function eachCell(code: Code, counter: Local, cells: number, write: () => void): void {
  code.i32(0).set(counter);
  code.loop(() => {
    write();
    code.get(counter).i32(cellBytes).do("i32.add").tee(counter);
    code
      .i32(cells * cellBytes)
      .do("i32.lt_s")
      .branchIf(0);
  });
}
