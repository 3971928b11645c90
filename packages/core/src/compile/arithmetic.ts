import type { PureFunction } from "../equations/term.js";
import { exp } from "./elementary/exp.js";
import { log } from "./elementary/log.js";
import { pow } from "./elementary/pow.js";
import { poissonQuantile } from "./poisson-quantile.js";

export type UnaryOperation = "negate" | "not" | "abs" | "exp" | "log" | "sqrt" | "floor";
export type BinaryOperation =
  | "+"
  | "-"
  | "*"
  | "/"
  | "<"
  | "<="
  | ">"
  | ">="
  | "=="
  | "!="
  | "and"
  | "or"
  | Extract<PureFunction, "min" | "max" | "pow" | "poisson">;

/** What the operations mean, number by number: the one definition that the interpreter, constant folding and tests share. */
export function applyUnary(operation: UnaryOperation, x: number): number {
  switch (operation) {
    case "negate":
      return -x;
    case "not":
      return x === 0 ? 1 : 0;
    case "abs":
      return Math.abs(x);
    case "exp":
      return exp(x);
    case "log":
      return log(x);
    case "sqrt":
      return Math.sqrt(x);
    case "floor":
      return Math.floor(x);
  }
}

export function applyBinary(operation: BinaryOperation, x: number, y: number): number {
  switch (operation) {
    case "+":
      return x + y;
    case "-":
      return x - y;
    case "*":
      return x * y;
    case "/":
      return x / y;
    case "<":
      return x < y ? 1 : 0;
    case "<=":
      return x <= y ? 1 : 0;
    case ">":
      return x > y ? 1 : 0;
    case ">=":
      return x >= y ? 1 : 0;
    case "==":
      return x === y ? 1 : 0;
    case "!=":
      return x !== y ? 1 : 0;
    case "and":
      return x !== 0 && y !== 0 ? 1 : 0;
    case "or":
      return x !== 0 || y !== 0 ? 1 : 0;
    case "min":
      return Math.min(x, y);
    case "max":
      return Math.max(x, y);
    case "pow":
      return pow(x, y);
    case "poisson":
      return poissonQuantile(x, y);
  }
}
