import type { CheckedModel } from "../equations/checked-model.js";
import { HeadwaterError } from "../model/diagnostics.js";
import { resolveLimits } from "../model/limits.js";
import type { Clock } from "./clock.js";
import type { RunOptions } from "./run-options.js";

/**
 * Looks at how many numbers a run would keep, before there is room made for them.
 *
 * @param outputs number of cells that are saved.
 * @throws HeadwaterError `usage` (`too-many-values`) when saved values, or what fixed delays have to remember, are above the limit.
 */
export function checkKeptValues(
  model: CheckedModel,
  clock: Pick<Clock, "steps" | "times">,
  outputs: number,
  options: Pick<RunOptions, "limits">,
): void {
  const { values: most } = resolveLimits(options.limits);
  const saved = outputs * clock.times.length;
  if (saved > most) {
    throw tooMany(
      `${outputs} cells at ${clock.times.length} saved times are ${saved} values`,
      most,
      "Save less often (save), for example once a year.",
    );
  }
  const delayed = model.devices.reduce(
    (sum, device) => sum + (device.kind === "lag" ? (model.variables[device.output]?.size ?? 0) : 0),
    0,
  );
  const remembered = delayed * clock.steps;
  if (remembered > most) {
    const what = `fixed delays of ${delayed} cells over ${clock.steps} steps remember ${remembered} values`;
    throw tooMany(what, most, "Take a longer dt, or delay fewer cells.");
  }
}

function tooMany(what: string, most: number, hint: string): HeadwaterError {
  const message = `${what}; the limit is ${most}`;
  return new HeadwaterError("usage", [
    {
      code: "too-many-values",
      severity: "error",
      path: ["options"],
      message,
      hint: `${hint} Or raise limits.values.`,
    },
  ]);
}
