import type { ModelSpec } from "../model/spec.js";
import type { CheckedLookup } from "./checked-model.js";
import type { Problems } from "./problems.js";
import type { ModelSymbol } from "./symbols.js";

/** Checks that the points of each table function are finite and ascend. */
export function checkLookups(
  spec: ModelSpec,
  lookups: readonly ModelSymbol[],
  problems: Problems,
): CheckedLookup[] {
  return lookups.map(({ name }) => {
    const points = spec.lookups?.[name]?.points ?? [];
    const path = ["lookups", name, "points"];
    if (points.length === 0) problems.report("bad-lookup", path, `lookup ${name} has no points`);
    for (const [i, [x, y]] of points.entries()) {
      const before = points[i - 1]?.[0];
      if (!Number.isFinite(x) || !Number.isFinite(y)) {
        problems.report("bad-lookup", path, `point ${i + 1} of ${name} is (${x}, ${y}): not finite`);
      } else if (before !== undefined && x <= before) {
        problems.report("bad-lookup", path, `x of ${name} does not ascend: ${x} comes after ${before}`);
      }
    }
    return {
      name,
      dimensions: [],
      shape: "linear" as const,
      tables: [{ x: points.map(([x]) => x), y: points.map(([, y]) => y) }],
    };
  });
}
