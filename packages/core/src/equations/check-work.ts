import type { Assignment } from "./checked-model.js";
import type { Problems } from "./problems.js";
import type { Index, Term } from "./term.js";
import { subterms } from "./walk-term.js";

/** Sizes of the loops around a term, by their number. */
type Around = ReadonlyMap<number, number>;

/** Folds inside folds multiply: an equation that would take too many terms per step is refused. */
export function checkWork(
  path: readonly string[],
  assignments: readonly Assignment[],
  most: number,
  problems: Problems,
): void {
  const terms = assignments.reduce((sum, { loops, term }) => {
    const around = new Map(loops.map(({ loop, elements }) => [loop, elements.length]));
    return sum + foldWork(term, around).work;
  }, 0);
  if (terms <= most) return;
  const message = `the folds of ${path[1]} have ${terms} terms at each moment; the limit is ${most}`;
  problems.report("too-many-terms", path, message, {
    hint: "Put a fold inside another into a variable of its own, with the dimensions that it depends on.",
  });
}

/** How often bodies of folds are evaluated, where a fold is evaluated once for all that it does not depend on; and the loops it reads. */
function foldWork(term: Term, around: Around): { work: number; reads: Set<number> } {
  const reads = new Set<number>();
  let work = 0;
  const inside = term.kind === "reduce" ? new Map([...around, [term.loop, term.elements.length]]) : around;
  for (const inner of subterms(term)) {
    const found = foldWork(inner, inside);
    work += found.work;
    for (const loop of found.reads) reads.add(loop);
  }
  if (term.kind === "position") reads.add(term.loop);
  if (term.kind === "cell" || term.kind === "lookup") for (const loop of loopsIn(term.index)) reads.add(loop);
  if (term.kind === "reduce") {
    reads.delete(term.loop);
    work += [...reads].reduce((times, loop) => times * (around.get(loop) ?? 1), term.elements.length);
  }
  return { work, reads };
}

function loopsIn(index: readonly Index[]): number[] {
  return index.flatMap((each) => (each.kind === "element" ? [] : [each.loop]));
}
