import type { AssignmentLoop } from "./checked-model.js";
import type { DimensionTable } from "./dimension-table.js";
import { type Fold, foldLoop, type Scope } from "./scope.js";

/**
 * The current element of a dimension, where a loop leads to one: `rivals` are dimensions of the equation that lead to it in
 * different ways.
 */
export type Current =
  | { readonly kind: "running"; readonly loop: AssignmentLoop }
  | { readonly kind: "ambiguous"; readonly rivals: readonly number[] }
  | { readonly kind: "none" };

/**
 * Finds the current element of a dimension: that of the equation's own dimension; of a dimension of the equation that is a
 * subrange of it or is mapped to it; of a fold around the place; at last, of a dimension of the equation that it is a
 * subrange of.
 */
export function currentElement(
  dimension: number,
  scope: Scope,
  fold: Fold | undefined,
  dimensions: DimensionTable,
): Current {
  const decided = declaredElement(dimension, scope, dimensions);
  if (decided.kind !== "none") return decided;
  for (let around = fold; around !== undefined; around = around.outer) {
    const loop = foldLoop(around, dimension);
    if (loop !== undefined) return { kind: "running", loop };
  }
  if (fold !== undefined) return decided;
  const parents = scope.loops.filter((loop) => dimensions.placing(loop.dimension, dimension)?.way === "down");
  const covered = parents.filter(({ dimension: from, elements }) =>
    elements.every((element) => dimensions.placing(from, dimension)?.places[element] !== undefined),
  );
  return only(covered.length > 0 ? covered : parents);
}

/** The current element as the declarations of dimensions alone have it, whatever a fold runs over. */
export function declaredElement(dimension: number, scope: Scope, dimensions: DimensionTable): Current {
  const own = scope.loops.find((loop) => loop.dimension === dimension);
  if (own !== undefined) return { kind: "running", loop: own };
  return only(scope.loops.filter((loop) => dimensions.placing(loop.dimension, dimension)?.way === "up"));
}

function only(loops: readonly AssignmentLoop[]): Current {
  const [loop, ...others] = loops;
  if (loop === undefined) return { kind: "none" };
  if (others.length === 0) return { kind: "running", loop };
  return { kind: "ambiguous", rivals: loops.map((each) => each.dimension) };
}
