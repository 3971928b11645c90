import type { CheckedModel } from "../../equations/checked-model.js";
import type { Kernel, StepGrid } from "../kernel.js";
import { cellDoubles, doubleBytes } from "./cell-layout.js";
import { type BatchKernel, compileBatch } from "./instantiate.js";

/** A stretch of a run's cells or derivatives, and where its values are in the memory. */
interface Stretch {
  readonly into: "cells" | "derivatives";
  readonly offset: number;
  readonly size: number;
  /** Position of the first double. */
  readonly position: number;
}

/**
 * A kernel for single runs that lets WebAssembly do the equations: each call copies the cells there and back, so that it is slower
 * than JavaScript. It is there for whoever asks for it, and holds the code of batches to what holds for every backend.
 *
 * Throws what `compileBatch` throws.
 */
export function webAssemblyKernel(model: CheckedModel): Kernel {
  const fromOutside = model.variables.filter(({ kind }) => kind === "lever" || kind === "series");
  const compile = ({ from, dt }: StepGrid): BatchKernel =>
    compileBatch(model, {
      ...{ from, dt, ratio: { above: dt, below: 1 }, steps: 1, stepsPerSave: 1 },
      ...{ method: "euler", momentsPerStep: 1, outputs: "all", rowSets: 1 },
      moving: new Set(fromOutside.map(({ id }) => id)),
    });
  let grid: StepGrid = { from: model.time.start, dt: model.time.dt };
  let kernel = compile(grid);
  const { stretches, cellCount } = layOut(model, kernel);

  /** Calls a function of the kernel on a run's cells; the grid of time is part of the code. */
  function call(
    name: "constants" | "initialise" | "evaluate",
    cells: Float64Array,
    at: StepGrid,
    moment: { readonly step: number; readonly time: number },
    derivatives?: Float64Array,
  ): void {
    if (at.from !== grid.from || at.dt !== grid.dt) {
      grid = { from: at.from, dt: at.dt };
      kernel = compile(grid);
    }
    const memory = kernel.cells;
    for (const { into, offset, size, position } of stretches) {
      if (into === "derivatives") continue;
      for (let i = 0; i < size; i++) {
        // For all members of the batch: what one of them cannot do at once, all go the long way round.
        const at = position + i * cellDoubles;
        memory.fill(cells[offset + i] as number, at, at + cellDoubles);
      }
    }
    kernel[name](moment.step, moment.time, kernel.layout.rows);
    for (const { into, offset, size, position } of stretches) {
      const target = into === "cells" ? cells : derivatives;
      if (target === undefined) continue;
      for (let i = 0; i < size; i++) target[offset + i] = memory[position + i * cellDoubles] as number;
    }
  }

  return {
    backend: "webassembly",
    cellCount,
    constants: (cells, at) => call("constants", cells, at, { step: 0, time: at.from }),
    initialise: (cells, at) => call("initialise", cells, at, { step: 0, time: at.from }),
    evaluate: (cells, at, time, step, derivatives) =>
      call("evaluate", cells, at, { step, time }, derivatives),
  };
}

function layOut(model: CheckedModel, { layout }: BatchKernel): { stretches: Stretch[]; cellCount: number } {
  const { program, homes, rows } = layout;
  let cellCount = model.cellCount;
  let derivatives = 0;
  const stretches = program.arrays.flatMap(({ size }, array): Stretch[] => {
    const variable = model.variables[array];
    const isDerivative = variable === undefined && array < program.firstAdded;
    const offset = variable?.offset ?? (isDerivative ? derivatives : cellCount);
    if (isDerivative) derivatives += size;
    else if (variable === undefined) cellCount += size;
    const home = homes.get(array);
    if (home === undefined) return [];
    const address = home.kind === "fixed" ? home.address : rows + home.offset;
    const into = isDerivative ? "derivatives" : "cells";
    return [{ into, offset, size, position: address / doubleBytes }];
  });
  return { stretches, cellCount };
}
