import type { CompiledModel } from "../../compile/kernel.js";
import type { CheckedModel } from "../../equations/checked-model.js";
import { type Diagnostic, HeadwaterError } from "../../model/diagnostics.js";
import { requireOptions } from "../../model/known-options.js";
import type { ModelSpec } from "../../model/spec.js";
import {
  cellLabel,
  elementsAt,
  findVariable,
  isDiagnostic,
  positionOf,
  variableAt,
} from "../cell-reference.js";
import { compiledFor } from "../compiled-for.js";
import { conservedSums } from "./conserved-sums.js";
import { type Search, searchByNewton } from "./newton.js";
import { type EquilibriumOptions, equilibriumShapes, restInputs } from "./rest-inputs.js";
import { pointAt, type RestPoint, type RestProblem, scaled, slopesAt, usualRates } from "./rest-point.js";
import { RestSystem } from "./rest-system.js";
import { runToRest } from "./run-to-rest.js";
import { significant, singularValues } from "./singular-values.js";
import { type Stability, stabilityAt } from "./stability.js";

/** One cell of a stock at rest. */
export interface EquilibriumRow {
  readonly stock: string;
  /** One per dimension; none for a scalar. */
  readonly elements: readonly string[];
  readonly unit: string;
  /** In that unit. */
  readonly value: number;
  /** Value at the start, where the search began. */
  readonly initial: number;
}

/** Where the stocks of a model no longer change. */
export interface Equilibrium {
  /** Whether everything is at rest, within the tolerance. When it is not, the values are those at which the search ended. */
  readonly converged: boolean;
  /** Time whose inputs were kept. */
  readonly at: number;
  /** How it was found. */
  readonly by: "newton" | "run";
  /** Steps of Newton's method, or of the run. */
  readonly iterations: number;
  /** Largest net flow, as a share of what flows through its stock (or of the flow that would change it by its size during a run). */
  readonly residual: number;
  /** Whether no other point of rest lies right beside it. Where one does, which of them the model comes to hangs on where it comes from. */
  readonly isolated: boolean;
  /** Number of sums of stocks that no flow changes; they are what they were at the start. */
  readonly conserved: number;
  /** Undefined where something works between steps (`delay_fixed`, `previous`). */
  readonly stability: Stability | undefined;
  /** The stocks, without those that delays keep. */
  readonly stocks: readonly EquilibriumRow[];
  /** `no-equilibrium`, with what moves most, when it did not converge. */
  readonly warnings: readonly Diagnostic[];
  /** Value of any variable at rest. @throws HeadwaterError `usage`: `unknown-name`, `unknown-element`, `dimension-mismatch`. */
  value(name: string, ...elements: readonly string[]): number;
  /** Every stock, also of delays, as `overrides.initials` of a run that is to begin at rest. */
  initials(): { readonly [stock: string]: number };
}

/**
 * Looks for values of the stocks at which all net flows are zero, with inputs as they are at one time: by Newton's method with
 * numerical slopes, from the stocks at the start. Where that fails, or comes to an unstable point of rest or to one of many side by
 * side, the model is let run until it rests; if it never does, what Newton's method found stands. Sums of stocks that no flow changes,
 * such as the people in an epidemic, keep their value.
 *
 * There may be several points of rest: this finds one.
 *
 * @throws HeadwaterError `usage` for options that do not fit, and for models with conveyors or random functions (`no-equilibrium`);
 *   `model` as `simulate` does; `numerical` when the start itself cannot be evaluated. Not when no rest is found: see `converged`.
 */
export function equilibrium(
  model: ModelSpec | CheckedModel | CompiledModel,
  options: EquilibriumOptions = {},
): Equilibrium {
  requireOptions(options, equilibriumShapes);
  const { by, tolerance = 1e-9, maxIterations = 100 } = options;
  const inputs = restInputs(compiledFor(model, options.backend), options);
  const { clock } = inputs;
  const checked = inputs.compiled.model;
  const system = new RestSystem(inputs);
  const values = system.begin();
  const span = clock.to - clock.from;
  const unconstrained = {
    system,
    origin: values,
    sizes: usualSizes(system, values, span),
    span,
    conserved: [],
    tolerance,
  };
  const start = pointAt(unconstrained, values);
  if (start === undefined) throw badStart(checked, system);
  const problem = { ...unconstrained, conserved: conservedSums(unconstrained, start) };
  const found = search(problem, start, { by, maxIterations, lag: clock.dt });
  const { point, stability, isolated, converged } = found;
  system.drift(point.values);
  const cells = system.cells.slice();
  const valueAt = (cell: number) => cells[cell] as number;
  return {
    converged,
    at: inputs.at,
    by: found.by,
    iterations: found.iterations,
    residual: point.residual,
    isolated,
    conserved: problem.conserved.length,
    stability,
    stocks: stockRows(checked, system, start, valueAt),
    warnings: converged ? [] : restless(checked, problem, point),
    value(name, ...elements) {
      const variable = findVariable(checked, name);
      const position = positionOf(checked, variable, elements, [variable.name]);
      if (isDiagnostic(position)) throw new HeadwaterError("usage", [position]);
      return valueAt(variable.offset + position);
    },
    initials() {
      const kept = checked.variables.filter(({ kind }) => kind === "stock" || kind === "held");
      return Object.fromEntries(
        kept.flatMap((variable) =>
          Array.from({ length: variable.size }, (_, i) => [
            cellLabel(checked, variable, i),
            valueAt(variable.offset + i),
          ]),
        ),
      );
    },
  };
}

/** A point that was found, and what kind of point it is. */
interface Found extends Search {
  readonly by: "newton" | "run";
  readonly converged: boolean;
  readonly isolated: boolean;
  readonly stability: Stability | undefined;
}

function search(
  problem: RestProblem,
  start: RestPoint,
  how: { readonly by: "newton" | "run" | undefined; readonly maxIterations: number; readonly lag: number },
): Found {
  const newton =
    how.by === "run"
      ? undefined
      : judged(problem, searchByNewton(problem, start, how.maxIterations), "newton");
  const settled = newton?.converged && newton.isolated && newton.stability?.verdict !== "unstable";
  if (newton && (settled || how.by === "newton")) return newton;
  const run = judged(problem, runToRest(problem, start, how.lag), "run");
  return newton?.converged && !run.converged ? newton : run;
}

function judged(problem: RestProblem, search: Search, by: Found["by"]): Found {
  const { point } = search;
  const converged = search.settled && point.residual <= problem.tolerance;
  return {
    ...search,
    by,
    converged,
    isolated: converged && isIsolated(problem, point),
    stability: converged ? stabilityAt(problem, point) : undefined,
  };
}

/** Whether a small move in any direction that conserves what is conserved leads away from rest. */
function isIsolated(problem: RestProblem, point: RestPoint): boolean {
  const { system, sizes, conserved } = problem;
  system.drift(point.values);
  const rates = usualRates(problem, point.values);
  const { values } = singularValues(scaled(slopesAt(problem, point), rates, sizes));
  const moving = significant(values).filter(Boolean).length;
  return moving >= point.values.length - conserved.length;
}

/** What counts as a usual size: of a stock that begins empty, what flows into it during a run. */
function usualSizes(system: RestSystem, values: Float64Array, span: number): Float64Array {
  const drift = system.drift(values);
  const sizes = values.map((value, i) => {
    const grown = Math.abs(drift[i] as number) * (i < system.stockCount ? span : 1);
    return Math.max(Math.abs(value), Number.isFinite(grown) ? grown : 0);
  });
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0) || 1;
  return sizes.map((size) => (size > 0 ? size : 1e-3 * largest));
}

function stockRows(
  model: CheckedModel,
  system: RestSystem,
  start: RestPoint,
  valueAt: (cell: number) => number,
): EquilibriumRow[] {
  const begun = new Map(Array.from(system.unknowns, (cell, i) => [cell, start.values[i] as number]));
  return model.variables
    .filter(({ kind, hidden }) => kind === "stock" && !hidden)
    .flatMap((stock) =>
      Array.from({ length: stock.size }, (_, i) => {
        const value = valueAt(stock.offset + i);
        const initial = begun.get(stock.offset + i) ?? value;
        return { stock: stock.name, elements: elementsAt(model, stock, i), unit: stock.unit, value, initial };
      }),
    );
}

/** What still moves most. */
function restless(model: CheckedModel, problem: RestProblem, point: RestPoint): Diagnostic[] {
  const { system } = problem;
  const drift = system.drift(point.values);
  const rates = usualRates(problem, point.values);
  let worst = 0;
  for (let i = 1; i < drift.length; i++) {
    const [here, most] = [i, worst].map((k) => Math.abs(drift[k] as number) / (rates[k] as number));
    if ((here as number) > (most as number)) worst = i;
  }
  const cell = system.unknowns[worst] as number;
  const variable = variableAt(model, cell);
  const label = cellLabel(model, variable, cell - variable.offset);
  const rate = Number((drift[worst] as number).toPrecision(3));
  return [
    {
      code: "no-equilibrium",
      severity: "warning",
      path: ["stocks", label],
      message: `no point of rest was found: ${label} still changes by ${rate} ${variable.unit} per ${model.time.unit}`,
      hint: "If it only counts what happens, hold it: hold: [name]. If it grows for ever, there is no rest.",
    },
  ];
}

function badStart(model: CheckedModel, system: RestSystem): HeadwaterError {
  const bad = Math.max(
    0,
    system.cells.findIndex((value) => !Number.isFinite(value)),
  );
  const variable = variableAt(model, bad);
  const label = cellLabel(model, variable, bad - variable.offset);
  return new HeadwaterError("numerical", [
    {
      code: "not-finite",
      severity: "error",
      path: [label],
      message: `at the start ${label} is ${system.cells[bad]}, so that no search can begin there`,
      hint: "Look for a division by 0, or log or sqrt of a negative number; or begin elsewhere, by overrides.initials.",
    },
  ]);
}
