import type { Assignment } from "./checked-model.js";
import type { Expression } from "./expression.js";
import { print } from "./print.js";
import type { Problems } from "./problems.js";
import type { Scope } from "./scope.js";
import type { Index, Term } from "./term.js";
import { literalValue } from "./units/infer.js";

/** A delay or smooth has at most this many stages. */
const maximumOrder = 100;

/** What this file needs of the resolver. */
interface Resolver {
  readonly problems: Problems;
  term(expression: Expression, scope: Scope): Term;
}

/**
 * Turns `delay1/3/n`, `smooth1/3/n`, `delay_fixed`, `initial` and `previous` into hidden variables over the dimensions of
 * the equation's variable, and gives the term that reads the result. In cells that the equation is not for they stay 0.
 */
export function expandState(
  call: Expression & { kind: "call" },
  name: string,
  scope: Scope,
  resolver: Resolver,
): Term | undefined {
  const [input, second, ...rest] = call.arguments;
  if (input === undefined) return undefined;
  switch (name) {
    case "initial":
      return freeze(input, scope, resolver);
    case "previous":
      return remember(call, name, input, undefined, second ?? input, scope, resolver);
    case "delay_fixed":
      return remember(call, name, input, second, rest[0] ?? input, scope, resolver);
    default: {
      if (second === undefined) return undefined;
      const family = name.startsWith("delay") ? "delay" : "smooth";
      const free = name.endsWith("n");
      const order = free ? orderOf(rest[0], name, scope, resolver) : Number(name.slice(-1));
      if (order === undefined) return undefined;
      const start = (free ? rest[1] : rest[0]) ?? input;
      const chain = { call, name, order, input, delay: second, start };
      return family === "delay" ? delay(chain, scope, resolver) : smooth(chain, scope, resolver);
    }
  }
}

function orderOf(
  expression: Expression | undefined,
  name: string,
  scope: Scope,
  resolver: Resolver,
): number | undefined {
  const order = expression === undefined ? undefined : literalValue(expression);
  if (order !== undefined && Number.isInteger(order) && order >= 1 && order <= maximumOrder) return order;
  const given = expression === undefined ? "nothing" : print(expression);
  resolver.problems.report("bad-order", scope.path, `the order of ${name} is ${given}`, {
    expected: `a whole number from 1 to ${maximumOrder}, written as a number`,
    actual: given,
  });
  return undefined;
}

function freeze(input: Expression, scope: Scope, resolver: Resolver): Term {
  const equation = { loops: scope.loops, term: resolver.term(input, scope), text: print(input) };
  const id = scope.hidden.add(scope.owner, {
    kind: "frozen",
    name: scope.hidden.nextName(scope.owner, "initial"),
    unit: scope.hidden.unitOf(input),
    equations: [equation],
  });
  return cellHere(id, scope);
}

/** A lag: the device keeps what `input` was; a delay is taken at the start. */
function remember(
  call: Expression,
  name: string,
  input: Expression,
  delayTime: Expression | undefined,
  start: Expression,
  scope: Scope,
  resolver: Resolver,
): Term {
  const { hidden, owner, loops } = scope;
  const base = hidden.nextName(owner, name);
  const text = print(call);
  const assign = (expression: Expression) => [{ loops, term: resolver.term(expression, scope), text }];
  const unit = hidden.unitOf(input);
  const equations = assign(input);
  const source = hidden.add(owner, { kind: "auxiliary", name: `${base}.in`, unit, equations });
  const initial = start === input ? equations : assign(start);
  const output = hidden.add(owner, { kind: "held", name: base, unit, initial });
  if (delayTime === undefined) hidden.devices.push({ kind: "lag", output, input: source });
  else {
    const time = { name: `${base}.time`, unit: hidden.timeUnit, equations: assign(delayTime) };
    const delay = hidden.add(owner, { kind: "frozen", ...time });
    hidden.devices.push({ kind: "lag", output, input: source, delay });
  }
  return cellHere(output, scope);
}

interface Chain {
  readonly call: Expression;
  readonly name: string;
  readonly order: number;
  readonly input: Expression;
  readonly delay: Expression;
  readonly start: Expression;
}

/** Stages of time delay / order, never shorter than one dt, so that Euler stays stable. */
function stageTime(chain: Chain, base: string, scope: Scope, resolver: Resolver): Term {
  const delayTime = resolver.term(chain.delay, scope);
  const perStage: Term =
    chain.order === 1
      ? delayTime
      : { kind: "binary", operator: "/", left: delayTime, right: { kind: "number", value: chain.order } };
  const term: Term = { kind: "call", function: "max", arguments: [perStage, { kind: "dt" }] };
  const id = scope.hidden.add(scope.owner, {
    kind: "auxiliary",
    name: `${base}.time`,
    unit: scope.hidden.timeUnit,
    equations: [assignmentOf(term, chain, scope)],
  });
  return cellHere(id, scope);
}

/** Material delay: each stage drains content / stage time into the next; the last stage's drain is the result. */
function delay(chain: Chain, scope: Scope, resolver: Resolver): Term {
  const { hidden, owner } = scope;
  const input = resolver.term(chain.input, scope);
  const start = chain.start === chain.input ? input : resolver.term(chain.start, scope);
  const base = hidden.nextName(owner, chain.name);
  const time = stageTime(chain, base, scope, resolver);
  const unit = hidden.unitOf(chain.input);
  const initial: Term = { kind: "binary", operator: "*", left: start, right: time };
  let inflow = hidden.add(owner, {
    kind: "flow",
    name: `${base}.in`,
    unit,
    equations: [assignmentOf(input, chain, scope)],
  });
  for (let stage = 1; stage <= chain.order; stage++) {
    const stock = hidden.nextId();
    const outflow = hidden.nextId(1);
    hidden.add(owner, {
      kind: "stock",
      name: `${base}.${stage}`,
      unit: hidden.unitOf(chain.input, 1),
      initial: [assignmentOf(initial, chain, scope)],
      inflows: [inflow],
      outflows: [outflow],
      nonNegative: false,
    });
    const drain: Term = { kind: "binary", operator: "/", left: cellHere(stock, scope), right: time };
    inflow = hidden.add(owner, {
      kind: "flow",
      name: `${base}.${stage}.out`,
      unit,
      equations: [assignmentOf(drain, chain, scope)],
    });
  }
  return cellHere(inflow, scope);
}

/** Information smooth: each stage moves towards the one before it by gap / stage time; the last stage is the result. */
function smooth(chain: Chain, scope: Scope, resolver: Resolver): Term {
  const { hidden, owner } = scope;
  const input = resolver.term(chain.input, scope);
  const start = chain.start === chain.input ? input : resolver.term(chain.start, scope);
  const base = hidden.nextName(owner, chain.name);
  const time = stageTime(chain, base, scope, resolver);
  const unit = hidden.unitOf(chain.input);
  let target = input;
  for (let stage = 1; stage <= chain.order; stage++) {
    const stock = hidden.nextId();
    const adjustment = hidden.nextId(1);
    hidden.add(owner, {
      kind: "stock",
      name: `${base}.${stage}`,
      unit,
      initial: [assignmentOf(start, chain, scope)],
      inflows: [adjustment],
      outflows: [],
      nonNegative: false,
    });
    const gap: Term = { kind: "binary", operator: "-", left: target, right: cellHere(stock, scope) };
    hidden.add(owner, {
      kind: "flow",
      name: `${base}.${stage}.in`,
      unit: hidden.unitOf(chain.input, -1),
      equations: [assignmentOf({ kind: "binary", operator: "/", left: gap, right: time }, chain, scope)],
    });
    target = cellHere(stock, scope);
  }
  return target;
}

function assignmentOf(term: Term, chain: Chain, scope: Scope): Assignment {
  return { loops: scope.loops, term, text: print(chain.call) };
}

function cellHere(variable: number, scope: Scope): Term {
  const index = scope.loops.map(({ loop }): Index => ({ kind: "loop", loop, shift: 0 }));
  return { kind: "cell", variable, index };
}
