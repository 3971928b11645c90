import type { AssignmentLoop } from "./checked-model.js";
import type { HiddenVariables } from "./hidden-variables.js";
import type { ModelSymbol } from "./symbols.js";

/** What an equation's names are resolved against: one per equation. */
export interface Scope {
  readonly owner: ModelSymbol;
  readonly loops: readonly AssignmentLoop[];
  readonly path: readonly string[];
  readonly hidden: HiddenVariables;
  /** False in the initial value of a stock, where nothing has a past. */
  readonly mayRemember: boolean;
  /** Number for the next reduction's loop. */
  nextLoop: number;
}
