import type { Index, Term } from "../../equations/term.js";
import { subterms } from "../../equations/walk-term.js";

/** Loops that a term refers to and does not itself run. */
export function freeLoops(term: Term): Set<number> {
  const loops = new Set<number>();
  const index = term.kind === "cell" || term.kind === "lookup" ? term.index : [];
  for (const loop of loopsOf(index)) loops.add(loop);
  if (term.kind === "position") loops.add(term.loop);
  for (const part of subterms(term)) for (const loop of freeLoops(part)) loops.add(loop);
  if (term.kind === "reduce") loops.delete(term.loop);
  return loops;
}

function loopsOf(index: readonly Index[]): number[] {
  return index.flatMap((part) => (part.kind === "element" ? [] : [part.loop]));
}
