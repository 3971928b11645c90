import { isName, isReservedName } from "../model/names.js";
import type { Expression, Operator, Subscript } from "./expression.js";

const precedence: { readonly [operator in Operator]: number } = {
  or: 1,
  and: 2,
  "==": 3,
  "!=": 3,
  "<": 3,
  "<=": 3,
  ">": 3,
  ">=": 3,
  "+": 5,
  "-": 5,
  "*": 6,
  "/": 6,
  "^": 8,
};
const unary = 7;
const atom = 9;

/** Writes a syntax tree as text with as few brackets as it needs; parsing the text gives the tree back. */
export function print(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "name":
      return expression.name;
    case "subscript":
      return `${expression.name}${printSubscripts(expression.subscripts)}`;
    case "negate":
      return `-${within(expression.argument, unary)}`;
    case "not":
      return `not ${within(expression.argument, unary)}`;
    case "call":
      return `${expression.function}${printSubscripts(expression.subscripts)}(${expression.arguments.map(print).join(", ")})`;
    case "binary": {
      const level = precedence[expression.operator];
      // Comparisons do not chain; ^ groups to the right; the others to the left.
      const left = level === 3 || level === 8 ? level + 1 : level;
      const right = level === 8 ? unary : level + 1;
      return `${within(expression.left, left)} ${expression.operator} ${within(expression.right, right)}`;
    }
  }
}

function within(expression: Expression, level: number): string {
  const text = print(expression);
  return levelOf(expression) < level ? `(${text})` : text;
}

function levelOf(expression: Expression): number {
  switch (expression.kind) {
    case "binary":
      return precedence[expression.operator];
    case "negate":
    case "not":
      return unary;
    case "number":
      return expression.value < 0 ? 0 : atom;
    default:
      return atom;
  }
}

function printSubscripts(subscripts: readonly Subscript[] | undefined): string {
  return subscripts === undefined ? "" : `[${subscripts.map(printSubscript).join(", ")}]`;
}

/** A subscript as it is written. */
export function printSubscript(subscript: Subscript): string {
  switch (subscript.kind) {
    case "all":
      return ":";
    case "shift":
      return `${subscript.name} ${subscript.shift < 0 ? "-" : "+"} ${Math.abs(subscript.shift)}`;
    case "range":
      return `${element(subscript.from)}:${element(subscript.to)}`;
    case "name":
      return subscript.quoted ? JSON.stringify(subscript.name) : subscript.name;
  }
}

function element(name: string | undefined): string {
  if (name === undefined) return "";
  return isName(name) && !isReservedName(name) ? name : JSON.stringify(name);
}
