import type { Expression } from "../expression.js";
import { print } from "../print.js";
import type { Scope } from "../scope.js";
import type { Term } from "../term.js";
import { assignHere, cellHere, type TermResolver } from "./here.js";

/** `initial(x)`: a frozen variable. */
export function expandInitial(input: Expression, scope: Scope, resolver: TermResolver): Term {
  const { hidden, owner } = scope;
  const frozen = hidden.add(owner, {
    kind: "frozen",
    name: hidden.nextName(owner, "initial"),
    unit: hidden.unitOf(input),
    equations: assignHere(resolver.term(input, scope), print(input), scope),
  });
  return cellHere(frozen, scope);
}

/** `previous` and `delay_fixed` as they are written. */
export interface LagCall {
  readonly call: Expression;
  readonly name: string;
  readonly input: Expression;
  /** Absent in `previous`. */
  readonly delay?: Expression | undefined;
  readonly start: Expression;
}

/** A device keeps what the input was; the delay is taken at the start. */
export function expandLag(
  { call, name, input, delay, start }: LagCall,
  scope: Scope,
  resolver: TermResolver,
): Term {
  const { hidden, owner, path, loops } = scope;
  const base = hidden.nextName(owner, name);
  const text = print(call);
  const assign = (expression: Expression) => assignHere(resolver.term(expression, scope), text, scope);
  const unit = hidden.unitOf(input);
  const equations = assign(input);
  const source = hidden.add(owner, { kind: "auxiliary", name: `${base}.in`, unit, equations });
  const initial = start === input ? equations : assign(start);
  const output = hidden.add(owner, { kind: "held", name: base, unit, initial });
  if (delay === undefined) hidden.devices.push({ kind: "lag", output, input: source });
  else {
    const frozen = { name: `${base}.time`, unit: hidden.timeUnit, equations: assign(delay) };
    const time = hidden.add(owner, { kind: "frozen", ...frozen });
    hidden.devices.push({ kind: "lag", output, input: source, delay: time });
    hidden.delays.push({ text, path, time, loops, rule: "whole" });
  }
  return cellHere(output, scope);
}
