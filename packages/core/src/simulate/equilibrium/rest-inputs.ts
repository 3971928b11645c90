import { backendNames, type CompiledModel } from "../../compile/kernel.js";
import type { CheckedModel } from "../../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../../model/diagnostics.js";
import { anything, type OptionShapes, oneOf } from "../../model/known-options.js";
import { findCells, isDiagnostic } from "../cell-reference.js";
import { resolveClock } from "../clock.js";
import { certainTargets } from "../lever-moves.js";
import { compileWith, overrideLayers } from "../overrides/layers.js";
import { parameterValues } from "../parameter-values.js";
import { requireScenario } from "../scenario.js";
import type { SimulateOptions } from "../simulate-options.js";
import type { RestInputs } from "./rest-system.js";

/** Options of `equilibrium`. */
export interface EquilibriumOptions
  extends Pick<SimulateOptions, "parameters" | "overrides" | "scenario" | "backend"> {
  /** Time at which everything from outside stands still: series, levers, events, `time`. The model's start when absent. */
  readonly at?: number;
  /** Stocks, by name or `"name[element]"`, that keep their value at the start and need not be at rest: counters of what happened. */
  readonly hold?: readonly string[];
  /** `newton`: the point of rest next to the start, stable or not; `run`: the one that the model comes to; both when absent. */
  readonly by?: "newton" | "run";
  /** Largest net flow that counts as none, as a share of what flows through; 1e-9 when absent. */
  readonly tolerance?: number;
  /** Most steps of Newton's method; 100 when absent. */
  readonly maxIterations?: number;
}

export const equilibriumShapes: OptionShapes<EquilibriumOptions> = {
  parameters: anything,
  overrides: anything,
  scenario: anything,
  backend: oneOf(...backendNames),
  at: anything,
  hold: { kind: "list", of: { kind: "text" } },
  by: oneOf("newton", "run"),
  tolerance: anything,
  maxIterations: anything,
};

/** More unknowns than this take too long: each step is of the order of their number cubed. */
const mostUnknowns = 1000;

/** Checks the options and the model. @throws HeadwaterError `usage`. */
export function restInputs(base: CompiledModel, options: EquilibriumOptions): RestInputs {
  if (options.scenario !== undefined) requireScenario(options.scenario, ["options", "scenario"]);
  const compiled = compileWith(base, overrideLayers(options));
  const { model } = compiled;
  const moves = options.scenario?.moves ?? [];
  const held = new Set<number>();
  const diagnostics: Diagnostic[] = unfit(model);
  const stocks = model.variables.filter((variable) => variable.kind === "stock");
  for (const [i, name] of (options.hold ?? []).entries()) {
    const found = findCells(model, name, stocks, "stock", ["options", "hold", String(i)]);
    if (isDiagnostic(found)) diagnostics.push(found);
    else for (const position of found.positions) held.add(found.variable.offset + position);
  }
  const at = options.at ?? model.time.start;
  if (!Number.isFinite(at)) {
    const message = `at is ${at}, not a finite time`;
    diagnostics.push({ code: "bad-time", severity: "error", path: ["options", "at"], message });
  }
  const tolerance = options.tolerance ?? 1;
  if (!(tolerance > 0)) {
    const message = `tolerance is ${tolerance}, not a number above 0`;
    diagnostics.push({ code: "bad-tolerance", severity: "error", path: ["options", "tolerance"], message });
  }
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
  return {
    compiled,
    clock: resolveClock(model.time, {}),
    moves,
    targets: certainTargets(moves),
    parameters: parameterValues(model, options.scenario?.parameters, options.parameters),
    at,
    held,
  };
}

/** Why a model has no equilibrium that could be looked for. */
function unfit(model: CheckedModel): Diagnostic[] {
  const problem = (message: string, hint: string): Diagnostic[] => [
    { code: "no-equilibrium", severity: "error", path: [], message, hint },
  ];
  const cells = model.variables.reduce((sum, { kind, size }) => (kind === "stock" ? sum + size : sum), 0);
  if (model.variables.some(({ kind }) => kind === "noise"))
    return problem(
      `${model.name} draws random numbers and is never at rest`,
      "Look at the mean of long runs.",
    );
  if (model.devices.some(({ kind }) => kind === "conveyor"))
    return problem(
      `${model.name} has a conveyor, whose content cannot be solved for`,
      "Run it for long, and look at the end.",
    );
  if (model.devices.some(({ kind }) => kind === "line"))
    return problem(
      `${model.name} asks how long a queue has waited, which cannot be solved for`,
      "Run it for long, and look at the end.",
    );
  if (cells > mostUnknowns)
    return problem(
      `${model.name} has ${cells} stocks; the limit is ${mostUnknowns}`,
      "Run it for long, and look at the end.",
    );
  return [];
}
