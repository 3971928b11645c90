import type { CompiledModel } from "../../compile/kernel.js";
import { stocksWithPositions, variableOf } from "../../compile/layout.js";
import type { CheckedDevice } from "../../equations/checked-model.js";
import { type Clock, stepNear } from "../clock.js";
import { cellsOf } from "../devices/cells-of.js";
import { Devices } from "../devices/devices.js";
import { ExogenousAtTime } from "../exogenous-at-time.js";
import type { LeverMove } from "../scenario.js";

/** What decides about the rest of a model. */
export interface RestInputs {
  readonly compiled: CompiledModel;
  readonly clock: Clock;
  readonly moves: readonly LeverMove[];
  readonly targets: Float64Array;
  readonly parameters: Float64Array;
  /** Time whose inputs are kept. */
  readonly at: number;
  /** Cells of stocks that stay as they are at the start. */
  readonly held: ReadonlySet<number>;
}

/**
 * A model whose time stands still: what its stocks would do, for any values of them. Unknown are the stocks that are not held, and
 * what `delay_fixed` and `previous` give, which at rest is what they are given.
 */
export class RestSystem {
  readonly cells: Float64Array;
  /** Cells of the unknowns. */
  readonly unknowns: Int32Array;
  /** How many of the unknowns, the first ones, are stocks. */
  readonly stockCount: number;
  /** Which unknowns may not be negative. */
  readonly nonNegative: readonly boolean[];
  readonly #inputs: RestInputs;
  readonly #derivatives: Float64Array;
  /** Position among the derivatives of each unknown stock. */
  readonly #positions: readonly number[];
  /** Cell that a device's output comes to be, for each unknown that is one. */
  readonly #sources: readonly number[];
  /** Cells of the flows of each unknown stock. */
  readonly #flows: readonly (readonly number[])[];
  readonly #step: number;

  constructor(inputs: RestInputs) {
    const { compiled, clock, at, held } = inputs;
    const { model, kernel, layout } = compiled;
    const stocks = stocksWithPositions(model).flatMap(({ stock, position }) =>
      Array.from({ length: stock.size }, (_, i) => ({
        stock,
        cell: stock.offset + i,
        position: position + i,
        i,
      })),
    );
    const free = stocks.filter(({ cell }) => !held.has(cell));
    const outputs = model.devices.flatMap((device) => linksOf(compiled, device));
    this.#inputs = inputs;
    this.#step = stepNear(clock, at);
    this.cells = new Float64Array(kernel.cellCount);
    this.#derivatives = new Float64Array(layout.stocks.length);
    this.unknowns = Int32Array.from([
      ...free.map(({ cell }) => cell),
      ...outputs.map(({ output }) => output),
    ]);
    this.stockCount = free.length;
    this.nonNegative = [...free.map(({ stock }) => stock.nonNegative !== false), ...outputs.map(() => false)];
    this.#positions = free.map(({ position }) => position);
    this.#sources = outputs.map(({ source }) => source);
    this.#flows = free.map(({ stock, i }) =>
      [...stock.inflows, ...stock.outflows].map((id) => variableOf(model, id).offset + i),
    );
  }

  /** Fills the cells as at the start of a run, then takes the inputs of the time at which everything stands. */
  begin(): Float64Array {
    const { compiled, clock, moves, targets, parameters, at } = this.#inputs;
    const { model, kernel, layout } = compiled;
    const outside = new ExogenousAtTime(model, clock, moves);
    for (const variable of model.variables) {
      if (variable.kind === "lever") this.cells.set(variable.values, variable.offset);
    }
    layout.parameters.forEach((cell, i) => {
      this.cells[cell] = parameters[i] as number;
    });
    outside.moveTo(targets);
    outside.load(this.cells, 0, clock.from);
    kernel.constants(this.cells, clock);
    kernel.initialise(this.cells, clock);
    new Devices(compiled, clock).begin(this.cells);
    outside.load(this.cells, this.#step, at);
    return Float64Array.from(this.unknowns, (cell) => this.cells[cell] as number);
  }

  /** Net flow of each unknown stock, and how far each device's output is from what it comes to be, with these values. */
  drift(values: Float64Array): Float64Array {
    const { compiled, clock, at } = this.#inputs;
    for (let i = 0; i < values.length; i++) this.cells[this.unknowns[i] as number] = values[i] as number;
    compiled.kernel.evaluate(this.cells, clock, at, this.#step, this.#derivatives);
    const drift = new Float64Array(values.length);
    for (const [i, position] of this.#positions.entries()) drift[i] = this.#derivatives[position] as number;
    for (const [j, source] of this.#sources.entries()) {
      const i = this.stockCount + j;
      drift[i] = (this.cells[source] as number) - (values[i] as number);
    }
    return drift;
  }

  /** What flows through each unknown, in and out together, after {@link RestSystem.drift}. */
  throughput(): Float64Array {
    const through = new Float64Array(this.unknowns.length);
    for (const [i, flows] of this.#flows.entries()) {
      through[i] = flows.reduce((sum, cell) => sum + Math.abs(this.cells[cell] as number), 0);
    }
    for (let i = this.stockCount; i < through.length; i++) {
      through[i] = Math.abs(this.cells[this.unknowns[i] as number] as number);
    }
    return through;
  }
}

/** Which cell each cell that a device sets comes to be at rest. Conveyors and lines are refused before. */
function linksOf(
  { model }: CompiledModel,
  device: CheckedDevice,
): { readonly output: number; readonly source: number }[] {
  if (device.kind === "conveyor" || device.kind === "line") return [];
  const sources = cellsOf(model, device.kind === "lag" ? device.input : device.stock);
  return Array.from(cellsOf(model, device.output), (output, i) => ({ output, source: sources[i] as number }));
}
