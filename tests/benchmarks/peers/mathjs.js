// The reference workload by interpretation: each equation compiled by mathjs and evaluated at every step, cell by cell.
import { compile } from "mathjs";
import { scalarEquations } from "./scalar-equations.js";

/** @import { CheckedModel } from "@headwater/core" */

/**
 * @param {CheckedModel} checked
 * @param {number} steps how many Euler steps to take
 * @param {readonly string[]} outputs
 * @returns {() => number[][]} one run: the outputs at the start and after each step, [time][output]
 */
export function interpretedByMathjs(checked, steps, outputs) {
  const { stocks, equations, tables, constants } = scalarEquations(checked, (name) => name);
  const { start, dt } = checked.time;
  const compiled = equations.map(({ name, text }) => ({ name, expression: compile(text) }));
  const initial = stocks.map(({ name, text }) => ({ name, expression: compile(text) }));

  return () => {
    /** @type {Map<string, number>} */
    const scope = new Map(constants.map(({ name, value }) => [name, value]));
    const value = (/** @type {string} */ name) => scope.get(name) ?? Number.NaN;
    for (const { name, expression } of initial) scope.set(name, expression.evaluate(scope));
    const saved = [];
    for (let step = 0; step <= steps; step++) {
      scope.set("time", start + step * dt);
      for (const { name, input, x, y } of tables) scope.set(name, straightLines(x, y, value(input)));
      for (const { name, expression } of compiled) scope.set(name, expression.evaluate(scope));
      saved.push(outputs.map(value));
      const net = stocks.map(
        ({ inflows, outflows }) =>
          inflows.reduce((sum, flow) => sum + value(flow), 0) -
          outflows.reduce((sum, flow) => sum + value(flow), 0),
      );
      for (const [i, { name }] of stocks.entries()) scope.set(name, value(name) + dt * (net[i] ?? 0));
    }
    return saved;
  };
}

/** @param {readonly number[]} x @param {readonly number[]} y @param {number} at */
function straightLines(x, y, at) {
  const after = x.findIndex((each) => each > at);
  if (after === 0) return y[0] ?? 0;
  if (after < 0) return y.at(-1) ?? 0;
  const [x0 = 0, x1 = 0, y0 = 0, y1 = 0] = [x[after - 1], x[after], y[after - 1], y[after]];
  return y0 + ((y1 - y0) * (at - x0)) / (x1 - x0);
}
