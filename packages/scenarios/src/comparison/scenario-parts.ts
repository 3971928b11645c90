import {
  type CheckedModel,
  type Diagnostic,
  findMovedCells,
  type LeverMove,
  type ModelSpec,
  type Overrides,
  parameterValues,
  type Seed,
  validateDistribution,
} from "@headwater/core";
import { policyById } from "../policies/catalogue.js";
import type { Policy } from "../policies/policy.js";
import { type Variation, varyPolicy } from "../policies/variation.js";
import type { Findings } from "./findings.js";
import { valueAt } from "./shape-at.js";

/** What a scenario file says about the run. Absent: not said. */
export interface RunSettings {
  /** Last year, inclusive: 2035 means 31 March 2035. */
  readonly until?: number;
  readonly draws?: number;
  readonly seed?: Seed;
}

/** The policies that a file names, varied as it says. */
export function readPolicies(data: unknown, checked: CheckedModel, found: Findings): readonly Policy[] {
  const first = new Map<string, number>();
  return soundEntries<string | (Variation & { policy: string })>(data, "policies", found).flatMap(
    ({ position, entry }) => {
      const { policy: id, ...variation } = typeof entry === "string" ? { policy: entry } : entry;
      const path = ["policies", String(position), ...(typeof entry === "string" ? [] : ["policy"])];
      const before = first.get(id);
      if (before !== undefined) {
        const message = `the policy ${id} is named twice: entries ${before + 1} and ${position + 1}`;
        found.add({
          code: "duplicate-policy",
          severity: "error",
          path,
          message,
          hint: "Leave one of them out.",
        });
        return [];
      }
      first.set(id, position);
      const policy = found.attempt(
        () => varyPolicy(policyById(id), variation, checked),
        (diagnostic) => ({ ...diagnostic, path }),
      );
      return policy === undefined ? [] : [policy];
    },
  );
}

/** A file's own moves of levers. */
export function readLevers(data: unknown, checked: CheckedModel, found: Findings): readonly LeverMove[] {
  type Entry = Omit<LeverMove, "ramp"> & { readonly ramp?: number };
  return soundEntries<Entry>(data, "levers", found).map(({ position, entry }) => {
    const move = { ramp: 0, ...entry };
    const path = ["levers", String(position)];
    if (typeof move.to !== "number") {
      for (const problem of validateDistribution(move.to, [...path, "to"])) found.add(problem);
    }
    found.attempt(
      () => findMovedCells(checked, [move]),
      (diagnostic) => ({ ...diagnostic, path: [...path, ...diagnostic.path.slice(2)] }),
    );
    return move;
  });
}

/** A file's own values of parameters. */
export function readParameters(
  data: unknown,
  model: ModelSpec,
  checked: CheckedModel,
  found: Findings,
): Overrides {
  const section = valueAt(data, ["parameters"]);
  if (typeof section !== "object" || section === null || Array.isArray(section)) return {};
  const sound = Object.entries(section).filter(([name]) => !found.touches("parameters", name));
  const overrides: Overrides = Object.fromEntries(sound);
  found.attempt(
    () => parameterValues(checked, overrides),
    (diagnostic) => withSource(diagnostic, model),
    ({ code }) => (code === "out-of-range" ? "value" : "key"),
  );
  return overrides;
}

/** What a file says about the run. Warns of moves that come too late to be seen. */
export function readRun(
  data: unknown,
  checked: CheckedModel,
  moves: readonly LeverMove[],
  found: Findings,
): RunSettings {
  const { start, stop } = checked.time;
  const said = (key: keyof RunSettings) => {
    const value = found.touches(key) ? undefined : valueAt(data, [key]);
    return typeof value === "number" || typeof value === "string" ? { [key]: value } : {};
  };
  const run: RunSettings = { ...said("until"), ...said("draws"), ...said("seed") };
  const last = run.until ?? stop;
  if (last <= start) {
    found.add({
      code: "horizon-before-start",
      severity: "error",
      path: ["until"],
      message: `the run ends in ${last}, but the model starts in ${start}`,
      expected: `a year after ${start}`,
      actual: String(last),
    });
    return run;
  }
  const late = new Set(moves.filter((move) => move.start >= last).map((move) => move.stream ?? move.lever));
  for (const name of late) {
    found.add({
      code: "no-effect",
      severity: "warning",
      path: ["until"],
      message: `${name} does not move before the run ends in ${last}`,
    });
  }
  return run;
}

interface SoundEntry<T> {
  readonly position: number;
  readonly entry: T;
}

/** The entries of a list that have the shape they should, which the caller has checked. */
function soundEntries<T>(data: unknown, section: string, found: Findings): readonly SoundEntry<T>[] {
  const list = valueAt(data, [section]);
  if (!Array.isArray(list)) return [];
  return list
    .map((entry: T, position) => ({ position, entry }))
    .filter(({ position }) => !found.touches(section, String(position)));
}

function withSource(diagnostic: Diagnostic, model: ModelSpec): Diagnostic {
  const [, name = ""] = diagnostic.path;
  const parameters = model.parameters ?? {};
  if (diagnostic.code !== "out-of-range" || !Object.hasOwn(parameters, name)) return diagnostic;
  return { ...diagnostic, hint: `Source: ${parameters[name]?.source ?? "assumption"}.` };
}
