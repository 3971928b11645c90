import { fillCells, isEquationValue, isListValue, isNumberValue, splitCells } from "../model/cells.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import { anything, type OptionShapes, oneOf, requireOptions } from "../model/known-options.js";
import { type Limits, limitsShape, resolveLimits } from "../model/limits.js";
import { modelShapeProblems } from "../model/model-shape.js";
import type { Cells, ModelSpec } from "../model/spec.js";
import { resolveTime } from "../model/time.js";
import { checkDelays } from "./check-delays.js";
import { checkFlows } from "./check-flows.js";
import { checkJoint } from "./check-joint.js";
import { checkLookups } from "./check-lookups.js";
import { checkLoops } from "./check-loops.js";
import { readSeriesValues } from "./check-series.js";
import { type BareNumbers, UnitChecker } from "./check-units.js";
import { checkWork } from "./check-work.js";
import type { Assignment, AssignmentLoop, CheckedModel, CheckedVariable } from "./checked-model.js";
import type { Expression } from "./expression.js";
import { applyFlowRules } from "./flow-rules/apply.js";
import { nonNegativeRule, readFlowRules } from "./flow-rules/read-flow-rules.js";
import { outletsOf, wholeLoops } from "./flow-rules/ruled-stock.js";
import { HiddenVariables } from "./hidden-variables.js";
import type { Inversions } from "./lookup-calls.js";
import { flattenModules } from "./modules/flatten.js";
import { orderEquations } from "./order.js";
import { parseEquation } from "./parse.js";
import { type Locate, Problems, TooManyErrors } from "./problems.js";
import { Resolver } from "./resolver.js";
import { type ModelSymbol, SymbolTable } from "./symbols.js";
import type { InferredUnit } from "./units/infer.js";

/** How to check a model. */
export interface CheckOptions {
  /** Where a part of the model stands in the text that it came from; `readModelYaml` of `@headwater/core/files` gives one. */
  readonly locate?: Locate;
  /**
   * What is told of a number other than 0 that is added to or compared with what has a unit, as in `water + 1`: a diagnostic
   * `bare-number` of this severity. `ignore` when absent. {@link unitReport} lists them, too.
   */
  readonly bareNumbers?: BareNumbers;
  /** How large the model may be, and how many errors are told; see {@link Limits}. */
  readonly limits?: Partial<Limits>;
}

const shapes: OptionShapes<CheckOptions> = {
  locate: anything,
  bareNumbers: oneOf("ignore", "note", "warning", "error"),
  limits: limitsShape,
};

/** What checking a model gave. */
export interface CheckResult {
  /** Everything found, errors and warnings, in the order of the names. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when there is an error. */
  readonly model?: CheckedModel;
}

/**
 * Checks a model and compiles its equations to terms: modules, names, dimensions, units, order. Nothing is run. The order
 * of the maps in `whole` makes no difference to the result. Does not throw for anything that a model may hold, nor for what is no
 * model.
 *
 * @throws HeadwaterError `usage` for options that do not exist.
 */
export function check(whole: ModelSpec, options: CheckOptions = {}): CheckResult {
  requireOptions(options, shapes);
  try {
    return checkWithin(resolveLimits(options.limits), whole, options);
  } catch (error) {
    if (!(error instanceof TooManyErrors)) throw error;
    return { diagnostics: error.told };
  }
}

function checkWithin(limits: Limits, whole: ModelSpec, options: CheckOptions): CheckResult {
  const misshapen = modelShapeProblems(whole, limits.errors + 1);
  if (misshapen.length > 0) {
    const problems = new Problems(options.locate, undefined, [], limits.errors);
    for (const each of misshapen) problems.add(each);
    return { diagnostics: problems.all };
  }
  const ofModules = new Problems(options.locate, undefined, [], limits.errors);
  const { spec, origin } = flattenModules(whole, ofModules);
  const problems = new Problems(options.locate, origin, ofModules.all, limits.errors);
  // Sizes out of bounds must not be tried out.
  if (problems.all.some(({ code }) => code === "modules-too-large")) return { diagnostics: problems.all };
  const { grid, diagnostics } = resolveTime(spec.time, ["time"], limits);
  for (const diagnostic of diagnostics) problems.add(diagnostic);
  const symbols = new SymbolTable(spec, problems, limits);
  if (problems.all.some(({ code }) => code === "too-many-cells")) return { diagnostics: problems.all };
  const units = new UnitChecker(spec, symbols, problems, options.bareNumbers);
  const hidden = new HiddenVariables(
    symbols.variables.length,
    symbols.cellCount,
    units.timeText,
    (expression, timePower) => units.textOf(expression, timePower),
  );
  const reader = new VariableReader(spec, symbols, units, hidden, problems);
  const written = symbols.variables.map((symbol) => reader.read(symbol));
  const rules = readFlowRules(reader);
  const lookups = checkLookups(spec, symbols, reader.inversions, problems);
  checkFlows(spec, symbols, units, problems);
  checkJoint(spec, symbols, problems);
  if (hidden.cellCount > limits.modelCells) {
    const message = `with its delays and smooths the model has ${hidden.cellCount} cells; the limit is ${limits.modelCells}`;
    problems.report("too-many-cells", [], message);
  }
  const variables = applyFlowRules(
    [...written, ...hidden.list],
    rules,
    (flow) => wholeLoops(flow, symbols),
    problems,
  );
  const loops = checkLoops(spec, symbols, { variables, devices: hidden.devices }, problems);
  const orders = orderEquations(variables, symbols.variables, problems);
  if (problems.hasErrors || grid === undefined) return { diagnostics: problems.all };
  const { steps: _, ...time } = grid;
  const { list: dimensions } = symbols.dimensions;
  checkDelays(hidden.delays, { variables, dimensions, dt: time.dt, unit: time.unit }, problems);
  return {
    diagnostics: problems.all,
    model: {
      name: spec.name,
      time,
      dimensions,
      variables,
      devices: hidden.devices,
      delays: hidden.delays,
      lookups,
      ...(loops.length === 0 ? {} : { loops }),
      cellCount: hidden.cellCount,
      ...orders,
    },
  };
}

/**
 * {@link check} for those who cannot go on without a model.
 *
 * @throws HeadwaterError of kind `model` with every error that was found.
 */
export function checkModel(spec: ModelSpec, options: CheckOptions = {}): CheckedModel {
  const { model, diagnostics } = check(spec, options);
  if (model !== undefined) return model;
  throw new HeadwaterError(
    "model",
    diagnostics.filter(({ severity }) => severity === "error"),
  );
}

class VariableReader {
  readonly #resolver: Resolver;
  readonly #outlets: ReadonlySet<ModelSymbol>;

  constructor(
    readonly spec: ModelSpec,
    readonly symbols: SymbolTable,
    readonly units: UnitChecker,
    readonly hidden: HiddenVariables,
    readonly problems: Problems,
  ) {
    this.#resolver = new Resolver(spec, symbols, problems);
    this.#outlets = outletsOf(spec, symbols);
  }

  /** Lookups that the equations read so far read backwards. */
  get inversions(): Inversions {
    return this.#resolver.inversions;
  }

  read(symbol: ModelSymbol): CheckedVariable {
    const { name, section, id, dimensions, offset, size } = symbol;
    const common = { id, name, dimensions, offset, size, hidden: false };
    const describe = (of: { doc: string; unit: string; sector?: string }) => ({
      ...common,
      doc: of.doc,
      unit: of.unit,
      ...(of.sector === undefined ? {} : { sector: of.sector }),
    });
    switch (section) {
      case "stocks": {
        const stock = entry(this.spec.stocks, name);
        const ids = (names: readonly string[] | undefined) =>
          (names ?? []).flatMap((flow) => this.symbols.find(flow)?.id ?? []);
        return {
          ...describe(stock),
          kind: "stock",
          initial: this.#equations(symbol, "initial", stock.initial),
          inflows: ids(stock.inflows),
          outflows: ids(stock.outflows),
          nonNegative: nonNegativeRule(stock),
        };
      }
      case "flows": {
        const flow = entry(this.spec.flows, name);
        const equations = this.#outlets.has(symbol) ? [] : this.#equations(symbol, "equation", flow.equation);
        return { ...describe(flow), kind: "flow", equations };
      }
      case "parameters": {
        const parameter = entry(this.spec.parameters, name);
        const values = this.#numbers(symbol, parameter.value, parameter.range);
        if (parameter.distribution !== undefined) this.#distribution(symbol, parameter.distribution);
        return { ...describe(parameter), kind: "parameter", values, ...withRange(parameter.range) };
      }
      case "levers": {
        const lever = entry(this.spec.levers, name);
        const values = this.#numbers(symbol, lever.value, lever.range);
        return {
          ...describe(lever),
          kind: "lever",
          values,
          combine: lever.combine,
          ...withRange(lever.range),
        };
      }
      case "series": {
        const series = entry(this.spec.series, name);
        const path = ["series", name];
        const { times, interpolation = "linear" } = series;
        const parts = this.#split(symbol, ["values"], series.values, isListValue).map((part) => ({
          ...part,
          value: readSeriesValues(
            times,
            part.value,
            interpolation,
            [...path, "values", ...part.path],
            this.problems,
          ),
        }));
        const values = fillCells(parts, this.#dimensions(symbol)).map((cell) => cell ?? []);
        return { ...describe(series), kind: "series", times, values, interpolation };
      }
      default: {
        const auxiliary = entry(this.spec.auxiliaries, name);
        const equations = this.#equations(symbol, "equation", auxiliary.equation);
        return { ...describe(auxiliary), kind: "auxiliary", equations };
      }
    }
  }

  #equations(
    symbol: ModelSymbol,
    field: "equation" | "initial",
    cells: Cells<number | string> | undefined,
  ): Assignment[] {
    if (cells === undefined || cells === null) {
      const what = field === "initial" ? "initial value" : "equation";
      this.problems.report(
        `missing-${what.replace(" ", "-")}`,
        [symbol.section, symbol.name],
        `${symbol.name} has no ${what}`,
        {
          hint:
            field === "initial"
              ? "Add initial: a number or an equation."
              : "Add equation: a number or an equation.",
        },
      );
      return [];
    }
    return this.#assignments(symbol, [field], cells, (expression, path) =>
      this.units.checkEquation(symbol, expression, path),
    );
  }

  /** Equations that stand beside a variable's own, over its cells. */
  partEquations(
    symbol: ModelSymbol,
    field: readonly string[],
    cells: Cells<number | string>,
    label: string,
    unit: InferredUnit,
  ): Assignment[] {
    return this.#assignments(symbol, field, cells, (expression, path) =>
      this.units.checkPart(label, unit, expression, path),
    );
  }

  #assignments(
    symbol: ModelSymbol,
    field: readonly string[],
    cells: Cells<number | string>,
    checkUnit: (expression: Expression, path: readonly string[]) => void,
  ): Assignment[] {
    const parts = this.#split(symbol, field, cells, isEquationValue);
    const assignments = parts.flatMap((part) => {
      const path = [symbol.section, symbol.name, ...field, ...part.path];
      const expression = this.#parse(part.value, path);
      if (expression === undefined) return [];
      const loops: AssignmentLoop[] = symbol.dimensions.map((dimension, loop) => ({
        loop,
        dimension,
        elements: part.elements[loop] ?? [],
      }));
      checkUnit(expression, path);
      const scope = {
        owner: symbol,
        loops,
        path,
        field: field.join("."),
        hidden: this.hidden,
        mayRemember: field[0] !== "initial",
        nextLoop: loops.length,
      };
      return this.#resolver.assignments(expression, scope, String(part.value));
    });
    const most = this.symbols.limits.foldTerms;
    checkWork([symbol.section, symbol.name, ...field], assignments, most, this.problems);
    return assignments;
  }

  #parse(value: number | string, path: readonly string[]): Expression | undefined {
    if (typeof value === "number") {
      if (Number.isFinite(value)) return { kind: "number", value };
      this.problems.report("bad-number", path, `${value} is not a finite number`);
      return undefined;
    }
    const { expression, problem } = parseEquation(value);
    if (problem === undefined) return expression;
    this.problems.report(problem.code, path, problem.message, { hint: problem.hint });
    return undefined;
  }

  #numbers(symbol: ModelSymbol, cells: Cells<number>, range?: readonly [number, number]): number[] {
    const path = [symbol.section, symbol.name];
    if (cells === undefined || cells === null) {
      this.problems.report("missing-value", path, `${symbol.name} has no value`, {
        hint: "Add value: a number.",
      });
      return [];
    }
    const [low, high] = range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    if (low > high)
      this.problems.report("bad-range", [...path, "range"], `the range from ${low} to ${high} is empty`);
    const parts = this.#split(symbol, ["value"], cells, isNumberValue);
    for (const { value, path: keys } of parts) {
      if (!Number.isFinite(value))
        this.problems.report("bad-number", [...path, "value", ...keys], `${value} is not a finite number`);
      else if (low <= high && (value < low || value > high)) {
        this.problems.report(
          "out-of-range",
          [...path, "value", ...keys],
          `${value} is outside the range of ${symbol.name}, ${low} to ${high}`,
        );
      }
    }
    return fillCells(parts, this.#dimensions(symbol)).map((cell) => cell ?? Number.NaN);
  }

  #distribution(symbol: ModelSymbol, cells: Cells<object>): void {
    const isValue = (value: Cells<object>): value is object =>
      typeof value === "object" && value !== null && "kind" in value && typeof value.kind === "string";
    this.#split(symbol, ["distribution"], cells, isValue);
  }

  #split<T>(
    symbol: ModelSymbol,
    field: readonly string[],
    cells: Cells<T>,
    isValue: (cells: Cells<T>) => cells is T,
  ) {
    const path = [symbol.section, symbol.name, ...field];
    const { parts, diagnostics } = splitCells(cells, this.#dimensions(symbol), isValue, path);
    for (const diagnostic of diagnostics) this.problems.add(diagnostic);
    return parts;
  }

  #dimensions(symbol: ModelSymbol) {
    return symbol.dimensions.map((id) => this.symbols.dimensions.cellDimension(id));
  }
}

function withRange(range: readonly [number, number] | undefined): { range?: readonly [number, number] } {
  return range === undefined ? {} : { range };
}

function entry<T>(map: { readonly [name: string]: T } | undefined, name: string): T {
  const found = map?.[name];
  if (found === undefined) throw new TypeError(`no entry ${name}`);
  return found;
}
