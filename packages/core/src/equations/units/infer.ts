import type { Expression } from "../expression.js";
import { isReduction } from "../functions.js";
import { print } from "../print.js";
import { type Rational, toRational } from "./rational.js";
import {
  divideUnits,
  equalUnits,
  formatUnit,
  multiplyUnits,
  pureNumber,
  raiseUnit,
  type Unit,
} from "./unit.js";

/**
 * The unit of an expression. `literal`: made of numbers only, so it takes whatever unit the place needs. `unknown`: it
 * could not be found, and that was said elsewhere; it fits everywhere, so that one mistake gives one message.
 */
export type InferredUnit = Unit | "literal" | "unknown";

/** Two units that should agree, or one that should be another. */
export interface UnitProblem {
  readonly message: string;
  /** The part of the equation in which they meet. */
  readonly expression: Expression;
  readonly expectedUnit: Unit;
  readonly actualUnit: Unit;
}

/** A number without a unit where one with a unit belongs; it is taken for one. 0 is not told: it is nothing in any unit. */
export interface BareNumber {
  readonly number: Expression;
  /** What it stands in. */
  readonly place: Expression;
  readonly unit: Unit;
}

export interface UnitContext {
  readonly time: InferredUnit;
  /** Unit of a variable, or of the result of a lookup. */
  unitOf(name: string): InferredUnit;
  /** Unit of the argument of a lookup; undefined when the name is no lookup. */
  inputUnitOf(name: string): InferredUnit | undefined;
  report(problem: UnitProblem): void;
  /** Told of each bare number. */
  note?(found: BareNumber): void;
}

/** Finds the unit of an expression and reports each place inside it where units do not fit. */
export function inferUnit(expression: Expression, context: UnitContext): InferredUnit {
  switch (expression.kind) {
    case "number":
      return "literal";
    case "name":
    case "subscript":
      return context.unitOf(expression.name);
    case "negate":
      return inferUnit(expression.argument, context);
    case "not":
      requirePure(expression.argument, context, "not needs a pure number");
      return pureNumber;
    case "binary":
      return inferBinary(expression, context);
    case "call":
      return inferCall(expression, context);
  }
}

function inferBinary(expression: Expression & { kind: "binary" }, context: UnitContext): InferredUnit {
  const { operator, left, right } = expression;
  switch (operator) {
    case "+":
    case "-":
      return alike([left, right], expression, context);
    case "<":
    case "<=":
    case ">":
    case ">=":
    case "==":
    case "!=":
      alike([left, right], expression, context);
      return pureNumber;
    case "and":
    case "or":
      requirePure(left, context, `${operator} needs pure numbers`);
      requirePure(right, context, `${operator} needs pure numbers`);
      return pureNumber;
    case "*":
      return combine(inferUnit(left, context), inferUnit(right, context), multiplyUnits);
    case "/":
      return combine(inferUnit(left, context), inferUnit(right, context), divideUnits);
    case "^":
      return inferPower(left, right, context);
  }
}

function combine(a: InferredUnit, b: InferredUnit, join: (a: Unit, b: Unit) => Unit): InferredUnit {
  if (a === "unknown" || b === "unknown") return "unknown";
  if (a === "literal" && b === "literal") return "literal";
  return join(a === "literal" ? pureNumber : a, b === "literal" ? pureNumber : b);
}

/** A plain number as the slope of a ramp or the size of a pulse takes the unit that the place needs. */
function perTime(unit: InferredUnit, time: InferredUnit, join: (a: Unit, b: Unit) => Unit): InferredUnit {
  return unit === "literal" ? "literal" : combine(unit, time, join);
}

function inferPower(base: Expression, exponent: Expression, context: UnitContext): InferredUnit {
  const unit = inferUnit(base, context);
  const power = inferUnit(exponent, context);
  const problem = `the exponent in ${short(print(base))} ^ ${short(print(exponent))} must be a pure number`;
  if (!requireUnit(exponent, power, pureNumber, context, problem)) return "unknown";
  if (unit === "unknown" || unit === "literal")
    return unit === "literal" && power !== "literal" ? pureNumber : unit;
  if (unit.size === 0) return pureNumber;
  const value = literalValue(exponent);
  const exact: Rational | undefined = value === undefined ? undefined : toRational(value);
  if (exact !== undefined) return raiseUnit(unit, exact);
  context.report({
    message: `${print(base)} has a unit, so its exponent must be a plain number such as 2 or 1/2`,
    expression: exponent,
    expectedUnit: pureNumber,
    actualUnit: unit,
  });
  return "unknown";
}

/** The value of an expression that is made of numbers only, with + - * /. */
export function literalValue(expression: Expression): number | undefined {
  if (expression.kind === "number") return expression.value;
  if (expression.kind === "negate") {
    const value = literalValue(expression.argument);
    return value === undefined ? undefined : -value;
  }
  if (expression.kind !== "binary") return undefined;
  const left = literalValue(expression.left);
  const right = literalValue(expression.right);
  if (left === undefined || right === undefined) return undefined;
  switch (expression.operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    default:
      return undefined;
  }
}

function inferCall(expression: Expression & { kind: "call" }, context: UnitContext): InferredUnit {
  const { function: name, arguments: all } = expression;
  const [first, second, third, fourth] = all;
  if (first === undefined) return "unknown";
  const input = context.inputUnitOf(name);
  if (input !== undefined) {
    requireUnit(first, inferUnit(first, context), input, context, `${name} takes another unit`, expression);
    return context.unitOf(name);
  }
  if (isReduction(name, all.length) && name !== "prod") return inferUnit(first, context);
  switch (name) {
    case "if":
      requirePure(first, context, "the condition of if must be a pure number; compare it with something");
      return alike(all.slice(1), expression, context);
    case "min":
    case "max":
      return alike(all, expression, context);
    case "abs":
    case "floor":
    case "initial":
      return inferUnit(first, context);
    case "previous":
      return alike(all, expression, context);
    case "exp":
    case "log":
    case "prod":
      requirePure(first, context, `${name} needs a pure number`);
      return pureNumber;
    case "rank":
      alike(all, expression, context);
      return pureNumber;
    case "size":
      inferUnit(first, context);
      return pureNumber;
    case "queue_age_mean":
    case "queue_age_oldest":
    case "queue_age_leaving":
      return context.time;
    case "inverse": {
      const lookup = first.kind === "name" || first.kind === "subscript" ? first.name : "";
      const result = inferUnit(first, context);
      if (second !== undefined)
        requireUnit(second, inferUnit(second, context), result, context, `${lookup} gives another unit`);
      return context.inputUnitOf(lookup) ?? "unknown";
    }
    case "sqrt": {
      const unit = inferUnit(first, context);
      return unit === "unknown" || unit === "literal"
        ? unit
        : raiseUnit(unit, { numerator: 1, denominator: 2 });
    }
    case "pow":
      return second === undefined ? "unknown" : inferPower(first, second, context);
    case "step":
      requireTime(second, context, expression);
      return inferUnit(first, context);
    case "ramp":
      requireTime(second, context, expression);
      requireTime(third, context, expression);
      return perTime(inferUnit(first, context), context.time, multiplyUnits);
    case "pulse":
      requireTime(second, context, expression);
      requireTime(third, context, expression);
      return perTime(inferUnit(first, context), context.time, divideUnits);
    case "delay1":
    case "delay3":
    case "smooth1":
    case "smooth3":
    case "delay_fixed":
      requireTime(second, context, expression);
      return alike(third === undefined ? [first] : [first, third], expression, context);
    case "pulse_train":
      for (const time of all.slice(1)) requireTime(time, context, expression);
      return inferUnit(first, context);
    case "trend":
      requireTime(second, context, expression);
      inferUnit(first, context);
      requirePerTime(third, context, expression);
      return combine(pureNumber, context.time, divideUnits);
    case "forecast":
      requireTime(second, context, expression);
      requireTime(third, context, expression);
      requirePerTime(fourth, context, expression);
      return inferUnit(first, context);
    case "random_uniform":
    case "random_normal":
      return alike(all, expression, context);
    case "random_exponential":
    case "random_poisson":
      return inferUnit(first, context);
    case "random_lognormal":
      for (const argument of all) requirePure(argument, context, `${name} needs a pure number`);
      return pureNumber;
    case "delayn":
    case "smoothn":
      requireTime(second, context, expression);
      return alike(fourth === undefined ? [first] : [first, fourth], expression, context);
    default:
      for (const argument of all) inferUnit(argument, context);
      return "unknown";
  }
}

/** The unit that all parts share; each part that has another unit than the first with one is reported. */
function alike(parts: readonly Expression[], whole: Expression, context: UnitContext): InferredUnit {
  let shared: InferredUnit = "literal";
  let witness: Expression | undefined;
  let mixed = false;
  const bare: Expression[] = [];
  for (const part of parts) {
    const unit = inferUnit(part, context);
    if (unit === "literal") {
      bare.push(part);
      continue;
    }
    if (unit === "unknown") {
      if (shared === "literal") shared = "unknown";
    } else if (shared === "literal" || shared === "unknown") {
      shared = unit;
      witness = part;
    } else if (!equalUnits(shared, unit)) {
      const [a, b] = [print(witness ?? part), print(part)];
      const message = `in ${short(print(whole))}: ${short(a)} has unit ${formatUnit(shared)} and ${short(b)} has unit ${formatUnit(unit)}`;
      context.report({ message, expression: whole, expectedUnit: shared, actualUnit: unit });
      mixed = true;
    }
  }
  for (const number of bare) noteBare(number, whole, shared, context);
  return mixed ? "unknown" : shared;
}

function noteBare(number: Expression, place: Expression, unit: InferredUnit, context: UnitContext): void {
  if (typeof unit === "string" || unit.size === 0 || literalValue(number) === 0) return;
  context.note?.({ number, place, unit });
}

function requirePure(expression: Expression, context: UnitContext, rule: string): void {
  requireUnit(expression, inferUnit(expression, context), pureNumber, context, rule);
}

function requireTime(expression: Expression | undefined, context: UnitContext, place: Expression): void {
  if (expression === undefined) return;
  requireUnit(
    expression,
    inferUnit(expression, context),
    context.time,
    context,
    "a time must have the unit of time",
    place,
  );
}

function requirePerTime(expression: Expression | undefined, context: UnitContext, place: Expression): void {
  if (expression === undefined) return;
  const expected = combine(pureNumber, context.time, divideUnits);
  requireUnit(
    expression,
    inferUnit(expression, context),
    expected,
    context,
    "a trend is per unit of time",
    place,
  );
}

function requireUnit(
  expression: Expression,
  unit: InferredUnit,
  expected: InferredUnit,
  context: UnitContext,
  rule: string,
  place: Expression = expression,
): boolean {
  if (unit === "literal") noteBare(expression, place, expected, context);
  if (typeof unit === "string" || typeof expected === "string" || equalUnits(unit, expected)) return true;
  const message = `${rule}: ${short(print(expression))} has unit ${formatUnit(unit)}, not ${formatUnit(expected)}`;
  context.report({ message, expression, expectedUnit: expected, actualUnit: unit });
  return false;
}

/** A text of at most 120 characters. */
export function short(text: string): string {
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}
