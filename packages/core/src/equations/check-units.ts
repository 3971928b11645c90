import type { Severity } from "../model/diagnostics.js";
import { foldName } from "../model/names.js";
import type { ModelSpec } from "../model/spec.js";
import type { Expression } from "./expression.js";
import { print } from "./print.js";
import type { Problems } from "./problems.js";
import type { ModelSymbol, SymbolTable } from "./symbols.js";
import { unitHint } from "./units/hint.js";
import {
  type BareNumber,
  type InferredUnit,
  inferUnit,
  short,
  type UnitContext,
  type UnitProblem,
} from "./units/infer.js";
import { parseUnit, type UnitResult } from "./units/parse-unit.js";
import { equalUnits, formatUnit, multiplyUnits, pureNumber, raiseUnit, type Unit } from "./units/unit.js";

/** What is told of numbers without a unit that are added to or compared with what has one. */
export type BareNumbers = "ignore" | Severity;

/** Knows the unit of every name of a model, and checks equations against them. */
export class UnitChecker {
  readonly #symbols: SymbolTable;
  readonly #problems: Problems;
  readonly #aliases: Map<string, Unit>;
  readonly #units = new Map<ModelSymbol, InferredUnit>();
  readonly #inputs = new Map<ModelSymbol, InferredUnit>();
  readonly #time: InferredUnit;
  /** A model writes few units many times. */
  readonly #read = new Map<string, UnitResult>();
  readonly #bareNumbers: BareNumbers;

  constructor(
    spec: ModelSpec,
    symbols: SymbolTable,
    problems: Problems,
    bareNumbers: BareNumbers = "ignore",
  ) {
    this.#bareNumbers = bareNumbers;
    this.#symbols = symbols;
    this.#problems = problems;
    this.#aliases = readAliases(spec.units ?? {}, problems);
    this.#time = this.#parse(spec.time.unit, ["time", "unit"]);
    for (const symbol of [...symbols.variables, ...symbols.lookups]) {
      const { section, name } = symbol;
      const variable = spec[section]?.[name];
      if (variable === undefined) continue;
      this.#units.set(symbol, this.#parse(variable.unit, [section, name, "unit"]));
      if ("inputUnit" in variable)
        this.#inputs.set(symbol, this.#parse(variable.inputUnit, [section, name, "inputUnit"]));
    }
  }

  get time(): InferredUnit {
    return this.#time;
  }

  get timeText(): string {
    return textOf(this.#time);
  }

  unitOf(symbol: ModelSymbol): InferredUnit {
    return this.#units.get(symbol) ?? "unknown";
  }

  /** The unit of an expression, times a power of the unit of time, as text; says nothing about mistakes in it. */
  textOf(expression: Expression, timePower = 0): string {
    const unit = inferUnit(
      expression,
      this.#context(() => {}),
    );
    if (typeof this.#time === "string") return textOf(unit);
    const time = raiseUnit(this.#time, { numerator: timePower, denominator: 1 });
    return formatUnit(multiplyUnits(typeof unit === "string" ? pureNumber : unit, time));
  }

  checkEquation(owner: ModelSymbol, expression: Expression, path: readonly string[]): void {
    const actual = this.#inferred(owner.name, expression, path);
    const expected = this.unitOf(owner);
    if (typeof actual === "string" || typeof expected === "string" || equalUnits(actual, expected)) return;
    const message = `${owner.name} has unit ${formatUnit(expected)}, but its ${owner.kind === "stock" ? "initial value" : "equation"} has unit ${formatUnit(actual)}`;
    this.report(message, path, { expectedUnit: expected, actualUnit: actual, expression });
  }

  /** Checks an equation that stands beside a variable's own, such as that of a transit time. */
  checkPart(label: string, expected: InferredUnit, expression: Expression, path: readonly string[]): void {
    const actual = this.#inferred(label, expression, path);
    if (typeof actual === "string" || typeof expected === "string" || equalUnits(actual, expected)) return;
    const message = `the ${label} has unit ${formatUnit(actual)}, not ${formatUnit(expected)}`;
    this.report(message, path, { expectedUnit: expected, actualUnit: actual, expression });
  }

  report(
    message: string,
    path: readonly string[],
    {
      expectedUnit,
      actualUnit,
      expression,
    }: Omit<UnitProblem, "message" | "expression"> & { expression?: Expression },
  ): void {
    this.#problems.report("unit-mismatch", path, message, {
      expression: expression === undefined ? undefined : print(expression),
      expected: formatUnit(expectedUnit),
      actual: formatUnit(actualUnit),
      hint: unitHint(expectedUnit, actualUnit, this.#time),
    });
  }

  /** Numbers in an equation that are taken for what has a unit, since what they are added to or compared with has one. */
  bareNumbersIn(expression: Expression): BareNumber[] {
    const found: BareNumber[] = [];
    inferUnit(
      expression,
      this.#context(
        () => {},
        (bare) => found.push(bare),
      ),
    );
    return found;
  }

  #inferred(label: string, expression: Expression, path: readonly string[]): InferredUnit {
    const report = (problem: UnitProblem) => this.report(`${label}: ${problem.message}`, path, problem);
    return inferUnit(
      expression,
      this.#context(report, (bare) => this.#reportBare(label, bare, path)),
    );
  }

  #reportBare(label: string, { number, place, unit }: BareNumber, path: readonly string[]): void {
    if (this.#bareNumbers === "ignore") return;
    const [written, expected] = [print(number), formatUnit(unit)];
    const message = `${label}: in ${short(print(place))} the bare number ${written} is taken for ${written} ${expected}`;
    this.#problems.report("bare-number", path, message, {
      severity: this.#bareNumbers,
      expression: print(place),
      expected,
      actual: "a number without a unit",
      hint: `Make it a parameter with unit ${expected}, so that it can be seen, changed and drawn.`,
    });
  }

  #context(report: (problem: UnitProblem) => void, note?: (bare: BareNumber) => void): UnitContext {
    return {
      time: this.#time,
      unitOf: (name) => {
        const symbol = this.#symbols.find(name);
        if (symbol !== undefined) return this.unitOf(symbol);
        // The place of the current element.
        if (this.#symbols.findDimension(name) !== undefined) return pureNumber;
        return /^(time|dt)$/.test(foldName(name)) ? this.#time : "unknown";
      },
      inputUnitOf: (name) => {
        const symbol = this.#symbols.find(name);
        return symbol === undefined ? undefined : this.#inputs.get(symbol);
      },
      report,
      ...(note === undefined ? {} : { note }),
    };
  }

  #parse(text: string, path: readonly string[]): InferredUnit {
    const result = this.#read.get(text) ?? parseUnit(text, this.#aliases);
    this.#read.set(text, result);
    const { unit, problem } = result;
    if (unit !== undefined) return unit;
    this.#problems.report("bad-unit", path, problem, {
      hint: "A unit is written like child, GBP/child/year, m^2 or 1.",
    });
    return "unknown";
  }
}

function textOf(unit: InferredUnit): string {
  return typeof unit === "string" ? "1" : formatUnit(unit);
}

function readAliases(spec: { readonly [alias: string]: string }, problems: Problems): Map<string, Unit> {
  const aliases = new Map<string, Unit>();
  const waiting = new Map(Object.entries(spec).sort(([a], [b]) => (a < b ? -1 : 1)));
  for (const [name, text] of waiting) {
    const { unit, problem } = parseUnit(name);
    if (unit === undefined || !unit.has(name.normalize("NFC")) || unit.size !== 1) {
      problems.report(
        "bad-unit",
        ["units", name],
        `"${name}" cannot name a unit${problem === undefined ? "" : `: ${problem}`}`,
      );
      waiting.delete(name);
    } else if (parseUnit(text).unit === undefined) {
      problems.report("bad-unit", ["units", name], parseUnit(text).problem ?? "");
      waiting.delete(name);
    }
  }
  // An alias may stand for other aliases: read those first.
  const users = new Map<string, string[]>();
  const missing = new Map<string, number>();
  for (const [name, text] of waiting) {
    const used = [...(parseUnit(text).unit?.keys() ?? [])].filter((other) => waiting.has(other));
    for (const other of used) {
      const list = users.get(other);
      if (list === undefined) users.set(other, [name]);
      else list.push(name);
    }
    missing.set(name, used.length);
  }
  const ready = [...waiting.keys()].filter((name) => missing.get(name) === 0);
  for (const name of ready) {
    const { unit } = parseUnit(waiting.get(name) ?? "", aliases);
    if (unit !== undefined) aliases.set(name.normalize("NFC"), unit);
    waiting.delete(name);
    for (const user of users.get(name) ?? []) {
      const left = (missing.get(user) ?? 0) - 1;
      missing.set(user, left);
      if (left === 0) ready.push(user);
    }
  }
  for (const name of waiting.keys()) {
    problems.report("bad-unit", ["units", name], `unit ${name} is defined by way of itself`);
  }
  return aliases;
}
