import type {
  Assignment,
  CheckedDevice,
  CheckedModel,
  CheckedStock,
  CheckedVariable,
} from "../equations/checked-model.js";

/** Which cells of a model's array have which part in a run. */
export interface CellLayout {
  /** Cells of all stocks, in order of id; position i here is position i of the derivatives. */
  readonly stocks: Int32Array;
  /** Cells of all parameters, in order of id; position i here is position i of a run's parameter values. */
  readonly parameters: Int32Array;
  /** Ids of all variables, in the order in which their cells get their values at the start. */
  readonly startOrder: readonly number[];
}

/** Lists the cells of stocks and parameters, and the order in which values arise. */
export function layOutCells(model: CheckedModel): CellLayout {
  return {
    stocks: cellsOfKind(model, "stock"),
    parameters: cellsOfKind(model, "parameter"),
    startOrder: [...new Set([...model.constantOrder, ...model.initialOrder, ...model.stepOrder])],
  };
}

function cellsOfKind(model: CheckedModel, kind: CheckedVariable["kind"]): Int32Array {
  const cells = model.variables
    .filter((variable) => variable.kind === kind)
    .flatMap(({ offset, size }) => Array.from({ length: size }, (_, position) => offset + position));
  return Int32Array.from(cells);
}

/** The variable with that id; a dangling id is a fault of whoever made the model. */
export function variableOf(model: CheckedModel, id: number): CheckedVariable {
  const variable = model.variables[id];
  if (variable === undefined) throw new RangeError(`no variable has id ${id}`);
  return variable;
}

/** Row-major distances in cells between neighbours along each dimension of a variable. */
export function stridesOf(
  model: CheckedModel,
  variable: { readonly dimensions: readonly number[] },
): readonly number[] {
  const strides: number[] = [];
  let stride = 1;
  for (const id of [...variable.dimensions].reverse()) {
    strides.unshift(stride);
    const dimension = model.dimensions[id];
    if (dimension === undefined) throw new RangeError(`no dimension has id ${id}`);
    stride *= dimension.elements.length;
  }
  return strides;
}

/** What a variable evaluates at the start: a stock's or a held variable's initial value, any other's equation. */
export function startAssignments(variable: CheckedVariable): readonly Assignment[] {
  switch (variable.kind) {
    case "stock":
    case "held":
      return variable.initial;
    case "flow":
    case "auxiliary":
    case "frozen":
      return variable.equations;
    case "parameter":
    case "lever":
    case "series":
    case "noise":
      return [];
  }
}

/** Stocks with the position of their first derivative, in the order of `CellLayout.stocks`. */
export function stocksWithPositions(model: CheckedModel): { stock: CheckedStock; position: number }[] {
  let position = 0;
  return model.variables
    .filter((variable) => variable.kind === "stock")
    .map((stock) => {
      const entry = { stock, position };
      position += stock.size;
      return entry;
    });
}

/** Ids of all variables that devices read or set. */
export function deviceVariables(model: CheckedModel): Set<number> {
  return new Set(model.devices.flatMap(variablesOf).filter((id) => id !== undefined));
}

function variablesOf(device: CheckedDevice): (number | undefined)[] {
  switch (device.kind) {
    case "lag":
      return [device.input, device.output, device.delay];
    case "opening":
      return [device.stock, device.output];
    case "line":
      return [device.stock, device.entered, device.mean, device.oldest, device.leaving];
    case "conveyor": {
      const { stock, entered, transit, sample, motion, outflow, leaks } = device;
      const ofLeaks = leaks.flatMap(({ fraction, outflow: own, decay }) => {
        return [fraction, own, decay?.zone, decay?.leaving, decay?.gathered];
      });
      return [stock, entered, transit, sample, motion?.moving, motion?.moved, outflow, ...ofLeaks];
    }
  }
}

/** The points of a table function, as a backend reads them. */
export interface LookupTable {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The tables of each lookup, row-major over its dimensions. */
export function lookupTables(model: CheckedModel): LookupTable[][] {
  return model.lookups.map(({ tables }) =>
    tables.map(({ x, y }) => ({ x: Float64Array.from(x), y: Float64Array.from(y) })),
  );
}
