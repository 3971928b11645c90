import type { Diagnostic } from "../model/diagnostics.js";
import type { DrawnColumn, DrawPlan } from "./draw-plan.js";
import { evidenceWarning } from "./draw-targets.js";

/** Adds up how many draws lay outside ranges, slice by slice; the order of the slices does not matter. */
export class OutsideCounts {
  #draws = 0;
  #outside: readonly number[] = [];

  add({ count, outside }: { readonly count: number; readonly outside: Int32Array }): void {
    this.#draws += count;
    this.#outside = Array.from(outside, (more, i) => more + (this.#outside[i] ?? 0));
  }

  /** How many draws were counted. */
  get draws(): number {
    return this.#draws;
  }

  /** By column, then by watched move. */
  get outside(): readonly number[] {
    return this.#outside;
  }
}

/** A warning for each column and each watched move of which draws lay outside their range. */
export function drawWarnings(
  { columns, targets }: DrawPlan,
  { draws, outside }: OutsideCounts,
): Diagnostic[] {
  const watched = targets.flatMap((scenario) => scenario.watched);
  return outside.flatMap((count, i) => {
    if (count === 0) return [];
    const column = columns[i];
    if (column !== undefined) return [rangeWarning(column, count, draws)];
    const move = watched[i - columns.length];
    return move === undefined ? [] : [evidenceWarning(move, count, draws)];
  });
}

function rangeWarning({ label, low, high }: DrawnColumn, outside: number, count: number): Diagnostic {
  return {
    code: "draws-outside-range",
    severity: "warning",
    path: ["parameters", label],
    message: `${outside} of ${count} draws of ${label} lay outside its range and were put on its end.`,
    expected: `from ${low} to ${high}`,
    hint: "Truncate the distribution with `low` and `high`, or widen the range.",
  };
}
