import type { Term } from "./term.js";

/** The terms directly inside a term, left to right. */
export function subterms(term: Term): readonly Term[] {
  switch (term.kind) {
    case "number":
    case "time":
    case "dt":
    case "position":
    case "cell":
      return [];
    case "negate":
    case "not":
      return [term.argument];
    case "binary":
      return [term.left, term.right];
    case "if":
      return [term.condition, term.yes, term.no];
    case "call":
    case "event":
      return term.arguments;
    case "lookup":
      return [term.argument];
    case "reduce":
      return [term.body];
  }
}

/** What a term reads: ids of variables, and whether it looks at the time. */
export interface Reads {
  readonly variables: Set<number>;
  time: boolean;
}

export function collectReads(term: Term, into: Reads): void {
  if (term.kind === "cell") into.variables.add(term.variable);
  if (term.kind === "time" || term.kind === "event") into.time = true;
  for (const inner of subterms(term)) collectReads(inner, into);
}
