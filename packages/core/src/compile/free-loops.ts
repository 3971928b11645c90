import type { Index, Term } from "../equations/term.js";
import { subterms } from "../equations/walk-term.js";

/** What the value of a term depends on, as far as moving it out of a loop is concerned. */
export interface Dependence {
  /** Loops that it refers to and does not itself run. */
  readonly loops: ReadonlySet<number>;
  /** Variables that it reads. */
  readonly variables: ReadonlySet<number>;
}

/** Answers for any term of one assignment on which loops and variables it depends; remembers what it found. */
export function dependenceFinder(): (term: Term) => Dependence {
  const known = new Map<Term, Dependence>();
  return function find(term) {
    const before = known.get(term);
    if (before) return before;
    const loops = new Set<number>();
    const variables = new Set<number>();
    if (term.kind === "cell") variables.add(term.variable);
    if (term.kind === "cell" || term.kind === "lookup")
      for (const loop of loopsOf(term.index)) loops.add(loop);
    if (term.kind === "position") loops.add(term.loop);
    for (const part of subterms(term)) {
      const inner = find(part);
      for (const loop of inner.loops) loops.add(loop);
      for (const variable of inner.variables) variables.add(variable);
    }
    if (term.kind === "reduce") loops.delete(term.loop);
    const found = { loops, variables };
    known.set(term, found);
    return found;
  };
}

function loopsOf(index: readonly Index[]): number[] {
  return index.flatMap((part) => (part.kind === "element" ? [] : [part.loop]));
}
