import type { Expression } from "../expression.js";
import { print } from "../print.js";
import type { Scope } from "../scope.js";
import type { Term } from "../term.js";
import { binary, number } from "./arithmetic.js";
import { assignHere, cellHere, type TermResolver } from "./here.js";
import { stageTime } from "./stage-time.js";

/** `trend` or `forecast` as it is written. */
export interface TrendCall {
  readonly call: Expression;
  readonly name: string;
  readonly input: Expression;
  readonly averaging: Expression;
  /** Absent means no change. */
  readonly initialTrend: Expression | undefined;
}

/** The relative change of the input per unit of time, from its distance to its first-order average; 0 where that is 0. */
export function expandTrend(trend: TrendCall, scope: Scope, resolver: TermResolver): Term {
  const { input, average, time } = averageOf(trend, scope, resolver);
  const size: Term = { kind: "call", function: "abs", arguments: [average] };
  return relativeGap(input, average, binary(time, "*", size));
}

/** The input, going on to change at its trend for the time of the horizon. */
export function expandForecast(
  trend: TrendCall,
  horizon: Expression,
  scope: Scope,
  resolver: TermResolver,
): Term {
  const ahead = resolver.term(horizon, scope);
  const { input, average, time } = averageOf(trend, scope, resolver);
  const change = relativeGap(input, average, binary(time, "*", average));
  return binary(input, "*", binary(number(1), "+", binary(change, "*", ahead)));
}

function relativeGap(input: Term, average: Term, scale: Term): Term {
  const gap = binary(binary(input, "-", average), "/", scale);
  return { kind: "if", condition: binary(average, "==", number(0)), yes: number(0), no: gap };
}

/** The input, its average over the averaging time, and that time; the average starts where growth at the initial trend has it. */
function averageOf(
  { call, name, input, averaging, initialTrend }: TrendCall,
  scope: Scope,
  resolver: TermResolver,
): { input: Term; average: Term; time: Term } {
  const { hidden, owner } = scope;
  const text = print(call);
  const value = resolver.term(input, scope);
  const startTrend = initialTrend === undefined ? undefined : resolver.term(initialTrend, scope);
  const base = hidden.nextName(owner, name);
  const chain = { call, name, order: 1, input, delay: averaging, start: input };
  const time = stageTime(chain, base, scope, resolver);
  const unit = hidden.unitOf(input);
  const source = hidden.add(owner, {
    kind: "auxiliary",
    name: `${base}.in`,
    unit,
    equations: assignHere(value, text, scope),
  });
  const here = cellHere(source, scope);
  const start =
    startTrend === undefined
      ? here
      : binary(here, "/", binary(number(1), "+", binary(startTrend, "*", time)));
  const stock = hidden.nextId();
  const adjustment = hidden.nextId(1);
  hidden.add(owner, {
    kind: "stock",
    name: `${base}.average`,
    unit,
    initial: assignHere(start, text, scope),
    inflows: [adjustment],
    outflows: [],
    nonNegative: false,
  });
  const average = cellHere(stock, scope);
  hidden.add(owner, {
    kind: "flow",
    name: `${base}.change`,
    unit: hidden.unitOf(input, -1),
    equations: assignHere(binary(binary(here, "-", average), "/", time), text, scope),
  });
  return { input: here, average, time };
}
