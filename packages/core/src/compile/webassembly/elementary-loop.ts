import type { ElementaryLoop } from "../program/program.js";
import type { Arithmetic } from "./arithmetic.js";
import { cellBytes } from "./cell-layout.js";
import { CellLoops } from "./cell-loops.js";
import type { Local } from "./code.js";
import {
  type Exponent,
  elementary,
  emitElementary,
  emitExponent,
  emitPow,
  emitPowLogarithm,
  emitPowOf,
} from "./elementary.js";

/** Where the cells of arrays are, in bytes. */
export interface ElementaryHomes {
  /** Of an array of the program. */
  home(array: number): number;
  /** Of as many cells that nobody else needs until the loop is over. */
  scratch(cells: number): number;
}

/** Writes loops that put an elementary function of each cell of an array in place of it. */
export function writeElementaryLoop(a: Arithmetic, item: ElementaryLoop, homes: ElementaryHomes): void {
  const mark = a.mark;
  const { operation } = item;
  if (operation === "pow") writePowers(a, item, homes);
  else {
    const { isUsual, usual } = elementary[operation];
    const home = homes.home(item.array);
    const cells = new CellLoops(a, item.size);
    cells.whereAllUsual(
      (cell) => isUsual(a, cells.load(cell, home)),
      () => cells.each((cell) => cells.store(usual(a, cells.load(cell, home)), cell, home)),
      (cell) => cells.store(emitElementary(a, operation, cells.load(cell, home)), cell, home),
    );
  }
  a.release(mark);
}

/**
 * Powers in two loops, each with half as long a chain of operations: first the logarithms of all cells times their exponents, then
 * what these are the logarithms of.
 */
function writePowers(
  a: Arithmetic,
  { array, size, exponents }: ElementaryLoop,
  homes: ElementaryHomes,
): void {
  if (exponents === undefined) throw new RangeError("a power needs an exponent");
  const home = homes.home(array);
  const high = homes.scratch(2 * size);
  const low = high + size * cellBytes;
  const cells = new CellLoops(a, size);
  const exponentAt = exponentsOf(a, cells, exponents, homes);
  cells.whereAllUsual(
    (cell) => {
      const logarithm = emitPowLogarithm(a, cells.load(cell, home), exponentAt(cell));
      cells.store(logarithm.high, cell, high);
      cells.store(logarithm.low, cell, low);
      return logarithm.isUsual;
    },
    () =>
      cells.each((cell) => {
        const logarithm = { high: cells.load(cell, high), low: cells.load(cell, low) };
        cells.store(emitPowOf(a, cells.load(cell, home), exponentAt(cell).isTwo, logarithm), cell, home);
      }),
    (cell) => cells.store(emitPow(a, cells.load(cell, home), exponentAt(cell)), cell, home),
  );
}

/** The exponent of each cell. What all of them share is worked out before the loops. */
function exponentsOf(
  a: Arithmetic,
  cells: CellLoops,
  { array, shared, constant }: NonNullable<ElementaryLoop["exponents"]>,
  homes: ElementaryHomes,
): (cell: Local) => Exponent {
  if (constant !== undefined) {
    const only = emitExponent(a, a.number(constant), false);
    return () => sharedExponent(a, only);
  }
  const home = homes.home(array);
  if (!shared) return (cell) => emitExponent(a, cells.load(cell, home), true);
  const first = a.load(() => {
    a.code.i32(0);
    return home;
  });
  const only = emitExponent(a, first, true);
  return () => sharedExponent(a, only);
}

function sharedExponent(a: Arithmetic, { whole, high, rest, isTwo }: Exponent): Exponent {
  const parts = { whole: a.shared(whole), high: a.shared(high), rest: a.shared(rest) };
  return isTwo === undefined ? parts : { ...parts, isTwo: a.shared(isTwo) };
}
