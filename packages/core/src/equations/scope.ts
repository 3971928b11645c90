import type { AssignmentLoop } from "./checked-model.js";
import type { HiddenVariables } from "./hidden-variables.js";
import type { ModelSymbol } from "./symbols.js";

/** What an equation's names are resolved against: one per equation. */
export interface Scope {
  readonly owner: ModelSymbol;
  readonly loops: readonly AssignmentLoop[];
  readonly path: readonly string[];
  /** What of its owner the equation is for: `equation`, `initial`, `conveyor.capacity`. */
  readonly field: string;
  readonly hidden: HiddenVariables;
  /** False in the initial value of a stock, where nothing has a past. */
  readonly mayRemember: boolean;
  /** Number for the next fold's loop. */
  nextLoop: number;
}

/** What a fold runs over. */
export interface Fold {
  /** One loop per dimension, in the order in which they appear. */
  readonly loops: readonly AssignmentLoop[];
  /** Dimensions whose slices run with the loop of a subrange that is named beside them: the subrange of each. */
  readonly aligned: ReadonlyMap<number, number>;
  /** The fold around this one. */
  readonly outer: Fold | undefined;
}

/** The loop of a fold that slices of a dimension run with. */
export function foldLoop(fold: Fold | undefined, dimension: number): AssignmentLoop | undefined {
  const wanted = fold?.aligned.get(dimension) ?? dimension;
  return fold?.loops.find((loop) => loop.dimension === wanted);
}
