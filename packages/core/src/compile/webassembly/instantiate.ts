import type { CheckedModel } from "../../equations/checked-model.js";
import { exp } from "../elementary/exp.js";
import { log } from "../elementary/log.js";
import { pow } from "../elementary/pow.js";
import { poissonQuantile } from "../poisson-quantile.js";
import { engine } from "./engine.js";
import type { BatchLayout, BatchOptions } from "./generate.js";
import { compiledModule } from "./known-modules.js";

/** A model compiled to WebAssembly, for `membersPerBatch` members of an ensemble side by side in every cell of its memory. */
export interface BatchKernel {
  readonly layout: BatchLayout;
  /** The memory as doubles: the cell at an address has that of member m at address / 8 + m. */
  readonly cells: Float64Array;
  /** Fills what depends on parameters alone. */
  constants(step: number, time: number, row: number): void;
  /** Fills initial values and what does not change afterwards. */
  initialise(step: number, time: number, row: number): void;
  /** Evaluates the equations; `row` is the address of the values from outside. */
  evaluate(step: number, time: number, row: number): void;
  /** Evaluates the equations at the beginning of a step, and saves where it is time to. `rows` is the address of the rows. */
  observe(step: number, rows: number): void;
  /** Takes the stocks from the beginning of a step to its end. */
  advance(step: number, rows: number): void;
  /** From the beginning of step `first`, which was observed already if `observed` is 1, to that of `last`. */
  run(first: number, last: number, rows: number, observed: 0 | 1): void;
}

const library = { exp, log, pow, poisson: poissonQuantile };

/**
 * Compiles and starts a model's batch kernel.
 *
 * Throws `TooLarge` when the model's constants do not fit, and what the engine throws where it does not allow WebAssembly.
 */
export function compileBatch(model: CheckedModel, options: BatchOptions): BatchKernel {
  if (engine === undefined) throw new TypeError("there is no WebAssembly here");
  const { module, layout, memory } = compiledModule(model, options, engine);
  const { exports } = new engine.Instance(module, { library });
  const kernel = exports as Omit<BatchKernel, "layout" | "cells"> & {
    readonly memory: { readonly buffer: ArrayBuffer };
  };
  memory.write(kernel.memory.buffer);
  const { constants, initialise, evaluate, observe, advance, run } = kernel;
  const cells = new Float64Array(kernel.memory.buffer);
  return { layout, cells, constants, initialise, evaluate, observe, advance, run };
}
