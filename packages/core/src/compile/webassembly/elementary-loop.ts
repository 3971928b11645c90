import type { ElementaryLoop } from "../program/program.js";
import type { Arithmetic, Value } from "./arithmetic.js";
import { cellBytes } from "./cell-layout.js";
import { CellLoops } from "./cell-loops.js";
import { emitElementary, exp, log } from "./elementary.js";
import type { Steps } from "./elementary-steps.js";
import { type Exponent, emitExponent, emitPow, pow } from "./power.js";

/** Where the cells of arrays are, in bytes. */
export interface ElementaryHomes {
  /** Of an array of the program. */
  home(array: number): number;
  /** Of as many cells that nobody else needs until the loop is over. */
  scratch(cells: number): number;
}

/** Most values that a step leaves for the next. */
const mostLeft = 3;

/**
 * Writes loops that put an elementary function of each cell of an array in place of it: one for each step of the function. The shorter the
 * chain of operations in a turn, the more turns a processor works on at a time, and the more of a turn's constants stay in registers.
 */
export function writeElementaryLoop(a: Arithmetic, item: ElementaryLoop, homes: ElementaryHomes): void {
  const mark = a.mark;
  const home = homes.home(item.array);
  const scratch = homes.scratch(mostLeft * item.size);
  const place = (value: number) => scratch + value * item.size * cellBytes;
  const cells = new CellLoops(a, item.size);
  const x = () => cells.load(home);
  const { looks, between, last, whole } = functionOf(a, item, x, cells, homes);
  const given = (step: { readonly length: number }) =>
    Array.from({ length: step.length }, (_, value) => cells.load(place(value)));
  const keep = (left: readonly Value[]) => {
    for (const [i, value] of left.entries()) cells.store(value, place(i));
  };
  cells.whereAllUsual(
    looks.map((look, i) => () => {
      const { left, isUsual } = look(...(i === 0 ? [x()] : given(look)));
      keep(left);
      return isUsual;
    }),
    () => {
      for (const step of between) cells.each(() => keep(step(...given(step))));
      cells.each(() => cells.store(last(...given(last)), home));
    },
    () => cells.store(whole(), home),
  );
  cells.end();
  a.release(mark);
}

/** The steps of the function, and the whole of it for one cell. */
function functionOf(
  a: Arithmetic,
  { operation, exponents }: ElementaryLoop,
  x: () => Value,
  cells: CellLoops,
  homes: ElementaryHomes,
): Steps & { readonly whole: () => Value } {
  if (operation !== "pow") {
    const steps = operation === "exp" ? exp(a) : log(a);
    return { ...steps, whole: () => emitElementary(a, operation, x()) };
  }
  if (exponents === undefined) throw new RangeError("a power needs an exponent");
  const y = exponentsOf(a, cells, exponents, homes);
  return { ...pow(a, x, y), whole: () => emitPow(a, x(), y()) };
}

/** The exponent of each cell. What all of them share is worked out before the loops. */
function exponentsOf(
  a: Arithmetic,
  cells: CellLoops,
  { array, shared, constant }: NonNullable<ElementaryLoop["exponents"]>,
  homes: ElementaryHomes,
): () => Exponent {
  if (constant !== undefined) {
    const only = emitExponent(a, a.number(constant), false);
    return () => only;
  }
  const home = homes.home(array);
  if (!shared) return () => emitExponent(a, cells.load(home), true);
  const first = a.load(() => {
    a.code.i32(0);
    return home;
  });
  const only = emitExponent(a, first, true);
  return () => only;
}
