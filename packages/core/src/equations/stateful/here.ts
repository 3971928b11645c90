import type { Assignment } from "../checked-model.js";
import type { Expression } from "../expression.js";
import type { Problems } from "../problems.js";
import type { Scope } from "../scope.js";
import type { Index, Term } from "../term.js";

/** What the expansion of a function needs of the resolver. */
export interface TermResolver {
  readonly problems: Problems;
  term(expression: Expression, scope: Scope): Term;
}

/** Reads a hidden variable at the current element of an equation. */
export function cellHere(variable: number, scope: Pick<Scope, "loops">): Term {
  const index = scope.loops.map(({ loop }): Index => ({ kind: "loop", loop, shift: 0 }));
  return { kind: "cell", variable, index };
}

/** An equation of a hidden variable over the cells of the equation that it is part of. */
export function assignHere(term: Term, text: string, { loops }: Pick<Scope, "loops">): Assignment[] {
  return [{ loops, term, text }];
}
