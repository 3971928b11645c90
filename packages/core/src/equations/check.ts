import { fillCells, isEquationValue, isNumbersValue, isNumberValue, splitCells } from "../model/cells.js";
import { type Diagnostic, HeadwaterError } from "../model/diagnostics.js";
import type { Cells, ModelSpec } from "../model/spec.js";
import { resolveTime } from "../model/time.js";
import { checkFlows } from "./check-flows.js";
import { checkJoint } from "./check-joint.js";
import { checkLookups } from "./check-lookups.js";
import { checkSeriesTimes } from "./check-series.js";
import { UnitChecker } from "./check-units.js";
import type { AssignmentLoop, CheckedModel, CheckedVariable } from "./checked-model.js";
import type { Expression } from "./expression.js";
import { HiddenVariables } from "./hidden-variables.js";
import { orderEquations } from "./order.js";
import { parseEquation } from "./parse.js";
import { type Locate, Problems } from "./problems.js";
import { Resolver } from "./resolver.js";
import { type ModelSymbol, maximumCells, SymbolTable } from "./symbols.js";

export interface CheckOptions {
  /** Where a part of the model stands in the text that it came from; {@link readModelYaml} gives one. */
  readonly locate?: Locate;
}

export interface CheckResult {
  /** Everything found, errors and warnings, in the order of the names. */
  readonly diagnostics: readonly Diagnostic[];
  /** Absent when there is an error. */
  readonly model?: CheckedModel;
}

/**
 * Checks a model and compiles its equations to terms: names, dimensions, units, order. Nothing is run. The order
 * of the maps in `spec` makes no difference to the result. Does not throw for anything that a model may hold.
 */
export function check(spec: ModelSpec, options: CheckOptions = {}): CheckResult {
  const problems = new Problems(options.locate);
  const { grid, diagnostics } = resolveTime(spec.time);
  for (const diagnostic of diagnostics) problems.add(diagnostic);
  const symbols = new SymbolTable(spec, problems);
  // Sizes out of bounds must not be tried out.
  if (problems.all.some(({ code }) => code === "too-many-cells")) return { diagnostics: problems.all };
  const units = new UnitChecker(spec, symbols, problems);
  const hidden = new HiddenVariables(
    symbols.variables.length,
    symbols.cellCount,
    units.timeText,
    (expression, timePower) => units.textOf(expression, timePower),
  );
  const reader = new VariableReader(spec, symbols, units, hidden, problems);
  const visible = symbols.variables.map((symbol) => reader.read(symbol));
  const lookups = checkLookups(spec, symbols.lookups, problems);
  checkFlows(spec, symbols, units, problems);
  checkJoint(spec, symbols, problems);
  if (hidden.cellCount > 10 * maximumCells) {
    const message = `with its delays and smooths the model has ${hidden.cellCount} cells; the limit is ${10 * maximumCells}`;
    problems.report("too-many-cells", [], message);
  }
  const variables = [...visible, ...hidden.list];
  const orders = orderEquations(variables, symbols.variables, problems);
  if (problems.hasErrors || grid === undefined) return { diagnostics: problems.all };
  const { steps: _, ...time } = grid;
  return {
    diagnostics: problems.all,
    model: {
      name: spec.name,
      time,
      dimensions: symbols.dimensions,
      variables,
      devices: hidden.devices,
      lookups,
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

  constructor(
    readonly spec: ModelSpec,
    readonly symbols: SymbolTable,
    readonly units: UnitChecker,
    readonly hidden: HiddenVariables,
    readonly problems: Problems,
  ) {
    this.#resolver = new Resolver(symbols, problems);
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
          nonNegative: stock.nonNegative === true ? "stop" : false,
        };
      }
      case "flows": {
        const flow = entry(this.spec.flows, name);
        return {
          ...describe(flow),
          kind: "flow",
          equations: this.#equations(symbol, "equation", flow.equation),
        };
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
        const parts = this.#split(symbol, "values", series.values, isNumbersValue);
        for (const part of parts)
          checkSeriesTimes(series.times, part.value, [...path, "values", ...part.path], this.problems);
        const values = fillCells(parts, this.#dimensions(symbol)).map((cell) => cell ?? []);
        const interpolation = series.interpolation ?? "linear";
        return { ...describe(series), kind: "series", times: series.times, values, interpolation };
      }
      default: {
        const auxiliary = entry(this.spec.auxiliaries, name);
        const equations = this.#equations(symbol, "equation", auxiliary.equation);
        return { ...describe(auxiliary), kind: "auxiliary", equations };
      }
    }
  }

  #equations(symbol: ModelSymbol, field: "equation" | "initial", cells: Cells<number | string>) {
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
    return this.#split(symbol, field, cells, isEquationValue).flatMap((part) => {
      const path = [symbol.section, symbol.name, field, ...part.path];
      const expression = this.#parse(part.value, path);
      if (expression === undefined) return [];
      const loops: AssignmentLoop[] = symbol.dimensions.map((dimension, loop) => ({
        loop,
        dimension,
        elements: part.elements[loop] ?? [],
      }));
      this.units.checkEquation(symbol, expression, path);
      const scope = {
        owner: symbol,
        loops,
        path,
        hidden: this.hidden,
        mayRemember: field === "equation",
        nextLoop: loops.length,
      };
      return [this.#resolver.assignment(expression, scope, String(part.value))];
    });
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
    const parts = this.#split(symbol, "value", cells, isNumberValue);
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
    this.#split(symbol, "distribution", cells, isValue);
  }

  #split<T>(symbol: ModelSymbol, field: string, cells: Cells<T>, isValue: (cells: Cells<T>) => cells is T) {
    const path = [symbol.section, symbol.name, field];
    const { parts, diagnostics } = splitCells(cells, this.#dimensions(symbol), isValue, path);
    for (const diagnostic of diagnostics) this.problems.add(diagnostic);
    return parts;
  }

  #dimensions(symbol: ModelSymbol) {
    return symbol.dimensions.map((id) => this.symbols.dimension(id));
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
