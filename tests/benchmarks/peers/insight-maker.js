// The reference workload in npm `simulation`, Insight Maker's engine: every cell is a stock, flow or variable of its own, joined by
// the links that the engine asks for.
import { Model } from "simulation";
import { scalarEquations } from "./scalar-equations.js";

/** @import { CheckedModel } from "@headwater/core" */

/**
 * @param {CheckedModel} checked
 * @param {"euler" | "rk4"} method
 * @param {readonly string[]} outputs
 * @returns {() => number[][]} one run: the outputs at each saved time, [time][output]
 */
export function insightMaker(checked, method, outputs) {
  const { stocks, equations, flows, tables, constants } = scalarEquations(checked, (name) =>
    name === "time" ? "Unitless(Years())" : `[${name}]`,
  );
  const { start, stop, dt } = checked.time;
  const model = new Model({
    timeStart: start,
    timeLength: stop - start,
    timeStep: dt,
    timeUnits: "Years",
    algorithm: method === "rk4" ? "RK4" : "Euler",
  });
  const blocks = /** @type {Map<string, ReturnType<typeof model.Variable>>} */ (new Map());
  const block = (/** @type {string} */ name) => {
    const found = blocks.get(name);
    if (found === undefined) throw new Error(`no block is called ${name}`);
    return found;
  };
  for (const { name, value } of constants) blocks.set(name, model.Variable({ name, value: String(value) }));
  for (const { name, text } of stocks) {
    blocks.set(name, model.Stock({ name, initial: text, nonNegative: false }));
  }
  for (const { name, text } of equations) {
    const from = stocks.find(({ outflows }) => outflows.includes(name));
    const to = stocks.find(({ inflows }) => inflows.includes(name));
    const ends = [from, to].map((stock) => (stock === undefined ? null : block(stock.name)));
    const made = flows.has(name)
      ? model.Flow(ends[0] ?? null, ends[1] ?? null, { name, rate: text, nonNegative: false })
      : model.Variable({ name, value: text });
    blocks.set(name, made);
  }
  for (const { name, x, y, input } of tables) {
    const values = x.map((each, i) => ({ x: each, y: y[i] ?? 0 }));
    const table = model.Converter({ name, values, interpolation: "Linear" });
    blocks.set(name, table);
    model.Link(block(input), table);
    table.input = block(input);
  }
  for (const { name, reads } of [...stocks, ...equations]) {
    for (const read of reads) model.Link(block(read), block(name));
  }
  return () => {
    const results = model.simulate();
    const series = outputs.map((name) => results.series(block(name)));
    return results.times().map((_, time) => series.map((values) => values[time] ?? Number.NaN));
  };
}
