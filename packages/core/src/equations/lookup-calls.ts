import type { Expression } from "./expression.js";
import { print } from "./print.js";
import type { Problems } from "./problems.js";
import type { Fold, Scope } from "./scope.js";
import type { SubscriptResolver } from "./subscripts.js";
import type { ModelSymbol, SymbolTable } from "./symbols.js";
import type { Term } from "./term.js";

type Call = Expression & { readonly kind: "call" };

/** Ids of lookups that are read backwards, each with the path of the first equation that does so. */
export type Inversions = Map<number, readonly string[]>;

/** What this file needs of the resolver. */
interface Resolver {
  readonly symbols: SymbolTable;
  readonly problems: Problems;
  readonly subscripts: SubscriptResolver;
  readonly inversions: Inversions;
  term(expression: Expression, scope: Scope, fold?: Fold): Term;
}

/** `effect(x)`, and `effect[age](x)` for one table of several. */
export function resolveLookup(
  lookup: ModelSymbol,
  call: Call,
  scope: Scope,
  fold: Fold | undefined,
  resolver: Resolver,
): Term | undefined {
  const [argument, ...more] = call.arguments.map((part) => resolver.term(part, scope, fold));
  const index = resolver.subscripts.indices(lookup, call.subscripts, scope, fold);
  if (argument === undefined || more.length > 0) {
    const message = `lookup ${lookup.name} takes 1 argument, not ${call.arguments.length}`;
    resolver.problems.report("argument-count", scope.path, message);
    return undefined;
  }
  return index && { kind: "lookup", lookup: lookup.id, index, inverse: false, argument };
}

/** `inverse(effect, y)`, and `inverse(effect[age], y)`: the x at which a lookup is y. */
export function resolveInverse(
  call: Call,
  scope: Scope,
  fold: Fold | undefined,
  resolver: Resolver,
): Term | undefined {
  const [table, y] = call.arguments;
  if (table === undefined || y === undefined) return undefined;
  const argument = resolver.term(y, scope, fold);
  const named = table.kind === "name" || table.kind === "subscript";
  const lookup = named ? resolver.symbols.find(table.name) : undefined;
  if (lookup?.kind !== "lookup") {
    const message = `inverse needs the name of a lookup first, not ${print(table)}`;
    resolver.problems.report("not-a-lookup", scope.path, message, { hint: "Write inverse(lookup, y)." });
    return undefined;
  }
  const subscripts = table.kind === "subscript" ? table.subscripts : undefined;
  const index = resolver.subscripts.indices(lookup, subscripts, scope, fold);
  if (!resolver.inversions.has(lookup.id)) resolver.inversions.set(lookup.id, scope.path);
  return index && { kind: "lookup", lookup: lookup.id, index, inverse: true, argument };
}
