import type { BinaryOperator, Term } from "../term.js";

export function number(value: number): Term {
  return { kind: "number", value };
}

export function binary(left: Term, operator: BinaryOperator, right: Term): Term {
  return { kind: "binary", operator, left, right };
}

export function atLeast(low: Term, term: Term): Term {
  return { kind: "call", function: "max", arguments: [low, term] };
}

export function atMost(high: Term, term: Term): Term {
  return { kind: "call", function: "min", arguments: [term, high] };
}

export const dt: Term = { kind: "dt" };
