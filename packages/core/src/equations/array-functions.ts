import { foldName } from "../model/names.js";
import type { Expression } from "./expression.js";
import { bindFold } from "./fold.js";
import { print } from "./print.js";
import type { Problems } from "./problems.js";
import type { Fold, Scope } from "./scope.js";
import type { SubscriptResolver } from "./subscripts.js";
import type { Term } from "./term.js";

type Call = Expression & { readonly kind: "call" };
type Operation = (Term & { kind: "reduce" })["operation"];

/** What this file needs of the resolver. */
interface Resolver {
  readonly problems: Problems;
  readonly subscripts: SubscriptResolver;
  term(expression: Expression, scope: Scope, fold?: Fold): Term;
}

/**
 * Folds, and what is counted over an array: `size(x[:])` is the number of its elements; `rank(x[:], v)` is 1 + how many of
 * them are less than v, so that equal ones share the lowest rank.
 */
export function resolveArrayFunction(
  call: Call,
  scope: Scope,
  outer: Fold | undefined,
  resolver: Resolver,
): Term | undefined {
  const [array, value] = call.arguments;
  if (array === undefined) return undefined;
  const fold = bindFold(array, scope, outer, resolver.subscripts);
  if (fold === undefined) return undefined;
  const before = resolver.problems.errorCount;
  const body = resolver.term(array, scope, fold);
  const name = foldName(call.function);
  if (fold.loops.length === 0) {
    // Most likely there would be an array were it not for the mistake that was found.
    if (resolver.problems.errorCount > before) return undefined;
    const message = `${print(call)} has nothing to fold: no array and no slice`;
    resolver.problems.report("nothing-to-reduce", scope.path, message, {
      hint: `Write ${name}(x[:]${value === undefined ? "" : ", value"}) over a dimension of x.`,
    });
    return undefined;
  }
  const count = fold.loops.reduce((product, { elements }) => product * elements.length, 1);
  switch (name) {
    case "size":
      return { kind: "number", value: count };
    case "rank": {
      if (value === undefined) return undefined;
      const right = resolver.term(value, scope, outer);
      const less: Term = { kind: "binary", operator: "<", left: body, right };
      const lower = count === 0 ? zero : reduce("sum", less, fold);
      return { kind: "binary", operator: "+", left: { kind: "number", value: 1 }, right: lower };
    }
    default:
      if (count > 0) return reduce(name as Operation, body, fold);
      if (name === "sum" || name === "prod") return { kind: "number", value: name === "sum" ? 0 : 1 };
      resolver.problems.report(
        "empty-fold",
        scope.path,
        `${print(call)} has no elements for ${placeOf(scope, resolver)}`,
        { hint: "Only sum and prod of nothing have a value, 0 and 1." },
      );
      return undefined;
  }
}

const zero: Term = { kind: "number", value: 0 };

function reduce(operation: Operation, body: Term, { loops }: Fold): Term {
  return [...loops].reverse().reduce<Term>(
    (inner, { loop, dimension, elements }) => ({
      kind: "reduce",
      operation,
      loop,
      dimension,
      elements,
      body: inner,
    }),
    body,
  );
}

/** The elements that an equation is for: `leeds`, or `leeds, foster`. */
function placeOf(scope: Scope, { subscripts }: Resolver): string {
  return scope.loops
    .flatMap(({ dimension, elements }) =>
      elements.map((element) => subscripts.symbols.dimension(dimension).elements[element]),
    )
    .join(", ");
}
