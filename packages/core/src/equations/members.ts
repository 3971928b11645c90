import { foldName } from "../model/names.js";
import { declaredElement } from "./current-element.js";
import { children, type Expression, type Subscript } from "./expression.js";
import { takesArray } from "./functions.js";
import type { Scope } from "./scope.js";
import type { SymbolTable } from "./symbols.js";

/** An equation with folds over what belongs to its current element is for no more elements than this. */
export const maximumGroups = 1_000;

/**
 * Splits the cells of an equation so that a fold over what belongs to the current element runs over fixed elements in
 * each part: in an equation over nations, `sum(x[region])` where regions are mapped to nations. Undefined when there
 * would be too many parts.
 */
export function splitByMembers(
  expression: Expression,
  scope: Scope,
  symbols: SymbolTable,
): readonly Scope[] | undefined {
  const groups = new Set<number>();
  collectGroups(expression, false, scope, symbols, groups);
  const count = scope.loops.reduce(
    (product, { dimension, elements }) => product * (groups.has(dimension) ? elements.length : 1),
    1,
  );
  if (count > maximumGroups) return undefined;
  let parts: readonly Scope[] = [scope];
  for (const dimension of groups) {
    parts = parts.flatMap((part) => {
      const elements = part.loops.find((loop) => loop.dimension === dimension)?.elements ?? [];
      return elements.map((element) => ({
        ...part,
        loops: part.loops.map((loop) =>
          loop.dimension === dimension ? { ...loop, elements: [element] } : loop,
        ),
      }));
    });
  }
  return parts;
}

/** Dimensions of the equation to which a dimension is mapped that is named in a fold. */
function collectGroups(
  expression: Expression,
  folded: boolean,
  scope: Scope,
  symbols: SymbolTable,
  into: Set<number>,
): void {
  const subscripts: readonly Subscript[] =
    expression.kind === "subscript" || expression.kind === "call" ? (expression.subscripts ?? []) : [];
  for (const subscript of folded ? subscripts : []) {
    if (subscript.kind !== "shift" && (subscript.kind !== "name" || subscript.quoted)) continue;
    const named = symbols.findDimension(subscript.name);
    if (named === undefined || declaredElement(named, scope, symbols.dimensions).kind !== "none") continue;
    for (const { dimension } of scope.loops) {
      if (symbols.dimensions.placing(named, dimension)?.by === "map") into.add(dimension);
    }
  }
  const array =
    expression.kind === "call" && takesArray(foldName(expression.function), expression.arguments.length);
  for (const [i, child] of children(expression).entries()) {
    collectGroups(child, folded || (array && i === 0), scope, symbols, into);
  }
}
