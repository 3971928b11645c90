import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import type { RunOptions } from "./run-options.js";

/** How far a step of `rk45` may be wrong: see {@link RunOptions}. */
export interface Tolerances {
  readonly relative: number;
  readonly absolute: number;
}

const defaults: Tolerances = { relative: 1e-6, absolute: 1e-9 };

/**
 * The tolerances of a run; of no use but to `rk45`.
 *
 * @throws HeadwaterError `usage` (`bad-tolerance`) when one is not above 0, or is given to a method that knows none.
 */
export function resolveTolerances(options: RunOptions): Tolerances {
  const diagnostics: Diagnostic[] = [];
  const adaptive = options.method === "rk45";
  const read = (key: "relativeTolerance" | "absoluteTolerance", usual: number): number => {
    const value = options[key];
    const path = ["options", key];
    if (value === undefined) return usual;
    if (!adaptive) {
      const message = `${key} is ${value}, but ${options.method ?? "euler"} knows no tolerance: its steps are dt`;
      const hint = 'Leave it out, or choose the method "rk45".';
      diagnostics.push({ code: "bad-tolerance", severity: "error", path, message, hint });
    } else if (!(value > 0) || !Number.isFinite(value)) {
      const message = `${key} is ${value}, not a number above 0`;
      const hint = `For example ${usual}.`;
      diagnostics.push({ code: "bad-tolerance", severity: "error", path, message, hint });
    }
    return value;
  };
  const relative = read("relativeTolerance", defaults.relative);
  const absolute = read("absoluteTolerance", defaults.absolute);
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
  return { relative, absolute };
}
