import { type CheckedModel, findMovedCells, HeadwaterError } from "@headwater/core";

/**
 * The value of a lever that nobody moves.
 *
 * @param lever its name, with the element for an arrayed one: `"exit_multiplier[kinship]"`.
 * @throws HeadwaterError `usage`: `unknown-name`, `unknown-element`, `dimension-mismatch`; `several-neutral-values` for an arrayed
 * lever named without an element whose cells differ.
 */
export function neutralValue(model: CheckedModel, lever: string): number {
  const cells = findMovedCells(model, [{ lever, to: 0, start: 0, ramp: 0 }]);
  const [neutral, ...others] = new Set(cells.map((cell) => cell.neutral));
  if (neutral !== undefined && others.length === 0) return neutral;
  throw new HeadwaterError("usage", [
    {
      code: "several-neutral-values",
      severity: "error",
      path: [lever],
      message: `the cells of ${lever} have different neutral values`,
      hint: "Name an element.",
    },
  ]);
}
