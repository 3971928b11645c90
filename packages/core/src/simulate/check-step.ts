import type { CompiledModel } from "../compile/kernel.js";
import type { CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { anything, type OptionShapes, requireOptions } from "../model/known-options.js";
import type { ModelSpec } from "../model/spec.js";
import { elementsAt, findCells, isDiagnostic } from "./cell-reference.js";
import { resolveClock } from "./clock.js";
import { compiledFor } from "./compiled-for.js";
import type { RunResult } from "./result.js";
import { simulate } from "./run.js";
import type { Method } from "./run-options.js";
import { type SimulateOptions, simulateShapes } from "./simulate-options.js";
import { compareSteps, type StepComparison } from "./step-comparison.js";

/** Options of {@link checkStep}: those of a run, whose `dt` is the one to be checked. */
export interface CheckStepOptions extends Omit<SimulateOptions, "state"> {
  /** Largest relative error that is good enough, above 0; 0.01 when absent. */
  readonly tolerance?: number;
  /** How often dt is halved, from 2 to 20; 2 when absent. */
  readonly halvings?: number;
  /** Names of the stocks, flows and auxiliaries that matter, or of single cells of them, `x[young]`; all when absent. */
  readonly variables?: readonly string[];
}

/** How much one variable moves when dt is made shorter: the cell of it that moves most, of those that matter. */
export interface StepCheckRow extends StepComparison {
  readonly variable: string;
  readonly elements: readonly string[];
  readonly unit: string;
}

/** What halving dt showed. */
export interface StepCheck {
  readonly model: string;
  readonly method: Method;
  readonly timeUnit: string;
  readonly tolerance: number;
  /** The steps at which the model ran to the end, the longest first. */
  readonly steps: readonly number[];
  /** The steps at which it did not, and why. */
  readonly failures: readonly { readonly dt: number; readonly diagnostic: Diagnostic }[];
  /** The variables that matter, the one with the largest error first. */
  readonly variables: readonly StepCheckRow[];
  /**
   * The longest of dt, dt/2, dt/4, ... at which, by the order measured, every variable that converges is within the tolerance.
   * Undefined when no answer can be given: see `warnings`.
   */
  readonly recommended: number | undefined;
  readonly warnings: readonly Diagnostic[];
}

const { state: _, ...ofRuns } = simulateShapes;
const shapes: OptionShapes<CheckStepOptions> = {
  ...ofRuns,
  tolerance: anything,
  halvings: anything,
  variables: { kind: "list", of: { kind: "text" } },
};

/** Orders of the methods; of rk45 that of its steps. */
const orders: Readonly<Record<Method, number>> = { euler: 1, rk2: 2, rk4: 4, rk45: 5 };

/** Where the longest steps do not run to the end, so many shorter ones are tried as well. */
const spareHalvings = 3;

/** A recommended step is not looked for beyond so many halvings. */
const mostHalvings = 20;

/**
 * Asks whether dt is short enough: runs a model at dt, dt/2, dt/4, ... and compares what they give at the saved times. From how
 * fast the differences shrink follow the order of convergence and, by Richardson's extrapolation to a step of 0, the error of the
 * run at dt (L. F. Richardson 1911, doi:10.1098/rsta.1911.0009). Errors are relative to a value's size, or to a hundredth of the
 * series' largest value where the value itself is smaller than that.
 *
 * A variable whose differences do not shrink has no error to speak of: a `pulse`, whose height is its magnitude / dt, or something
 * that hangs on the number of steps. Such rows have `converges` false; when one of them is a stock, no step is recommended.
 *
 * @throws HeadwaterError `usage` for options that do not fit, and for `rk45`, which keeps its errors small by itself (`bad-method`);
 *   `model` and `numerical` as `simulate` does, the latter when fewer than three steps run to the end, of some more than were asked for.
 */
export function checkStep(
  model: ModelSpec | CheckedModel | CompiledModel,
  options: CheckStepOptions = {},
): StepCheck {
  requireOptions(options, shapes);
  const { tolerance = 0.01, halvings = 2, variables: names, ...runOptions } = options;
  requireSound(options);
  const compiled = compiledFor(model, options.backend);
  const clock = resolveClock(compiled.model.time, runOptions);
  const save = clock.dt * clock.stepsPerSave;
  const results: { readonly dt: number; readonly result: RunResult }[] = [];
  const failures: { readonly dt: number; readonly diagnostic: Diagnostic }[] = [];
  const matter = variablesOf(compiled.model, names);
  for (let halving = 0; results.length <= halvings && halving <= halvings + spareHalvings; halving++) {
    const dt = clock.dt / 2 ** halving;
    try {
      results.push({ dt, result: simulate(compiled, { ...runOptions, dt, save }) });
    } catch (error) {
      if (!(error instanceof HeadwaterError) || error.kind !== "numerical") throw error;
      failures.push({ dt, diagnostic: error.diagnostics[0] as Diagnostic });
    }
  }
  if (results.length < 3)
    throw new HeadwaterError(
      "numerical",
      failures.map(({ diagnostic }) => diagnostic),
    );
  const steps = results.map(({ dt }) => dt);
  const runs = results.map(({ result }) => result);
  const variables = compareRuns(compiled.model, matter, runs, orders[clock.method]);
  const warnings = doubts(compiled.model, variables);
  return {
    model: compiled.model.name,
    method: clock.method,
    timeUnit: clock.unit,
    tolerance,
    steps,
    failures,
    variables,
    recommended:
      warnings.length > 0
        ? undefined
        : recommend(steps[0] as number, variables, orders[clock.method], tolerance),
    warnings,
  };
}

/** The variables that matter, with the positions in them that do. */
function variablesOf(
  model: CheckedModel,
  names: readonly string[] | undefined,
): ReadonlyMap<CheckedVariable, ReadonlySet<number>> {
  const computed = model.variables.filter(
    ({ kind, hidden }) => !hidden && (kind === "stock" || kind === "flow" || kind === "auxiliary"),
  );
  if (names === undefined) {
    return new Map(computed.map((variable) => [variable, new Set(new Array(variable.size).keys())]));
  }
  const diagnostics: Diagnostic[] = [];
  const found = new Map<CheckedVariable, Set<number>>();
  for (const [i, name] of names.entries()) {
    const reference = findCells(model, name, computed, "variable that a run computes", [
      "options",
      "variables",
      String(i),
    ]);
    if (isDiagnostic(reference)) {
      diagnostics.push(reference);
      continue;
    }
    const { variable, positions } = reference;
    found.set(variable, new Set([...(found.get(variable) ?? []), ...positions]));
  }
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
  return found;
}

function compareRuns(
  model: CheckedModel,
  variables: ReadonlyMap<CheckedVariable, ReadonlySet<number>>,
  runs: readonly RunResult[],
  nominal: number,
): StepCheckRow[] {
  const rows = [...variables].map(([variable, positions]): StepCheckRow => {
    const cells = [...positions].map((position) => {
      const elements = elementsAt(model, variable, position);
      const series = runs.map((run) => run.series(variable.name, ...elements));
      const comparison = compareSteps(runs[0]?.times ?? new Float64Array(), series, nominal);
      return { ...comparison, variable: variable.name, elements, unit: variable.unit };
    });
    return cells.reduce((worst, cell) => (cell.relativeError > worst.relativeError ? cell : worst));
  });
  return rows.sort((a, b) => b.relativeError - a.relativeError);
}

/** Why no step can be recommended. */
function doubts(model: CheckedModel, rows: readonly StepCheckRow[]): Diagnostic[] {
  const warn = (code: string, path: readonly string[], message: string, hint: string): Diagnostic => ({
    code,
    severity: "warning",
    path,
    message,
    hint,
  });
  const random = model.variables.find(({ kind }) => kind === "noise");
  if (random !== undefined) {
    return [
      warn(
        "random-model",
        [],
        `${model.name} draws random numbers, and draws others when dt is halved`,
        "Check the model without its random functions.",
      ),
    ];
  }
  const stocks = new Set(model.variables.filter(({ kind }) => kind === "stock").map(({ name }) => name));
  return rows
    .filter(({ variable, converges }) => !converges && stocks.has(variable))
    .map(({ variable, relativeChange }) =>
      warn(
        "no-convergence",
        ["stocks", variable],
        `${variable} does not settle when dt is halved: the last halvings changed it as much as those before, the first one by ${percent(relativeChange)}`,
        "Halve more often, and look for jumps that hang on the number of steps, such as previous, or a threshold.",
      ),
    );
}

function recommend(
  dt: number,
  rows: readonly StepCheckRow[],
  nominal: number,
  tolerance: number,
): number | undefined {
  const judged = rows.filter(({ converges }) => converges);
  for (let halving = 0; halving <= mostHalvings; halving++) {
    const good = judged.every(
      ({ relativeError, order = nominal }) =>
        relativeError * 2 ** (-halving * Math.min(order, nominal)) <= tolerance,
    );
    if (good) return dt / 2 ** halving;
  }
  return undefined;
}

function requireSound({ tolerance = 0.01, halvings = 2, method }: CheckStepOptions): void {
  const diagnostics: Diagnostic[] = [];
  const wrong = (code: string, key: string, message: string, hint: string) =>
    diagnostics.push({ code, severity: "error", path: ["options", key], message, hint });
  if (!(tolerance > 0) || !Number.isFinite(tolerance))
    wrong(
      "bad-tolerance",
      "tolerance",
      `tolerance is ${tolerance}, not a number above 0`,
      "For example 0.01.",
    );
  if (!Number.isInteger(halvings) || halvings < 2 || halvings > mostHalvings)
    wrong(
      "bad-halvings",
      "halvings",
      `halvings is ${halvings}, not a whole number from 2 to ${mostHalvings}`,
      "For example 2.",
    );
  if (method === "rk45")
    wrong(
      "bad-method",
      "method",
      "rk45 chooses its own steps: dt is not what its error hangs on",
      "Compare runs with another relativeTolerance instead.",
    );
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
}

function percent(share: number): string {
  return `${Number((100 * share).toPrecision(3))}%`;
}
