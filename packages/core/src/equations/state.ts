import type { Expression } from "./expression.js";
import { print } from "./print.js";
import type { Scope } from "./scope.js";
import { expandDelay, expandSmooth } from "./stateful/chain.js";
import type { TermResolver } from "./stateful/here.js";
import { expandInitial, expandLag } from "./stateful/lag.js";
import { expandForecast, expandTrend } from "./stateful/trend.js";
import type { Term } from "./term.js";
import { literalValue } from "./units/infer.js";

/** A delay or smooth has at most this many stages. */
const maximumOrder = 100;

/**
 * Turns delays, smooths, `forecast`, `trend`, `initial` and `previous` into hidden variables over the dimensions of the equation's
 * variable, and gives the term that reads the result. In cells that the equation is not for they stay 0.
 */
export function expandState(
  call: Expression & { kind: "call" },
  name: string,
  scope: Scope,
  resolver: TermResolver,
): Term | undefined {
  const [input, second, ...rest] = call.arguments;
  if (input === undefined) return undefined;
  switch (name) {
    case "initial":
      return expandInitial(input, scope, resolver);
    case "previous":
      return expandLag({ call, name, input, start: second ?? input }, scope, resolver);
    case "delay_fixed":
      return expandLag({ call, name, input, delay: second, start: rest[0] ?? input }, scope, resolver);
  }
  if (second === undefined) return undefined;
  switch (name) {
    case "trend":
      return expandTrend({ call, name, input, averaging: second, initialTrend: rest[0] }, scope, resolver);
    case "forecast": {
      const trend = { call, name, input, averaging: second, initialTrend: rest[1] };
      return rest[0] && expandForecast(trend, rest[0], scope, resolver);
    }
    default: {
      const free = name.endsWith("n");
      const order = free ? orderOf(rest[0], name, scope, resolver) : Number(name.slice(-1));
      if (order === undefined) return undefined;
      const start = (free ? rest[1] : rest[0]) ?? input;
      const chain = { call, name, order, input, delay: second, start };
      return name.startsWith("delay")
        ? expandDelay(chain, scope, resolver)
        : expandSmooth(chain, scope, resolver);
    }
  }
}

function orderOf(
  expression: Expression | undefined,
  name: string,
  scope: Scope,
  resolver: TermResolver,
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
