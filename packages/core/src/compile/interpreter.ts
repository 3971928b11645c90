import type { Assignment, CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import type { BinaryOperator, Index, Term } from "../equations/term.js";
import { interpolate, power, pulseEvent, rampEvent, stepEvent } from "./functions.js";
import type { Kernel, StepGrid } from "./kernel.js";
import {
  memoriesWithPositions,
  startAssignments,
  stocksWithPositions,
  stridesOf,
  variableOf,
} from "./layout.js";

/** What the value of a term depends on besides the equations. */
interface Moment {
  readonly cells: Float64Array;
  readonly grid: StepGrid;
  readonly time: number;
  readonly step: number;
  /** Position of the current element of each loop, by loop number. */
  readonly at: number[];
}

/** The reference backend: walks the tree of each equation at each evaluation. Slow, and simple enough to trust. */
export function interpretModel(model: CheckedModel): Kernel {
  const strides = model.variables.map((variable) => stridesOf(model, variable));
  const tables = model.lookups.map(({ x, y }) => ({ x: Float64Array.from(x), y: Float64Array.from(y) }));
  const stocks = stocksWithPositions(model);
  const memories = memoriesWithPositions(model);

  return {
    backend: "interpreter",
    constants(cells, grid) {
      const moment = { cells, grid, time: grid.from, step: 0, at: [] };
      for (const id of model.constantOrder) assign(variableOf(model, id), moment);
    },
    initialise(cells, grid, delays) {
      const moment = { cells, grid, time: grid.from, step: 0, at: [] };
      for (const id of model.initialOrder) assign(variableOf(model, id), moment);
      for (const { memory, position } of memories) {
        delays.fill(grid.dt, position, position + memory.size);
        if (memory.delay) assignAll(memory, memory.delay, moment, delays, position);
      }
    },
    evaluate(cells, grid, time, step) {
      const moment = { cells, grid, time, step, at: [] };
      for (const id of model.stepOrder) assign(variableOf(model, id), moment);
    },
    derive(cells, derivatives) {
      for (const { stock, position } of stocks) {
        for (let i = 0; i < stock.size; i++) {
          let sum = 0;
          for (const id of stock.inflows) sum += cells[variableOf(model, id).offset + i] as number;
          for (const id of stock.outflows) sum -= cells[variableOf(model, id).offset + i] as number;
          derivatives[position + i] = sum;
        }
      }
    },
    remember(cells, grid, time, step, history, at) {
      const moment = { cells, grid, time, step, at: [] };
      for (const { memory, position } of memories)
        assignAll(memory, memory.input, moment, history, at + position);
    },
  };

  function assign(variable: CheckedVariable, moment: Moment): void {
    assignAll(variable, startAssignments(variable), moment, moment.cells, variable.offset);
  }

  function assignAll(
    variable: CheckedVariable,
    assignments: readonly Assignment[],
    moment: Moment,
    into: Float64Array,
    offset: number,
  ): void {
    for (const { loops, term } of assignments) {
      const run = (depth: number, target: number): void => {
        const loop = loops[depth];
        if (loop === undefined) {
          into[target] = evaluate(term, moment);
          return;
        }
        for (const element of loop.elements) {
          moment.at[loop.loop] = element;
          run(depth + 1, target + element * strideAt(variable.id, depth));
        }
      };
      run(0, offset);
    }
  }

  function strideAt(variable: number, dimension: number): number {
    return strides[variable]?.[dimension] ?? 0;
  }

  function cellOf(variable: number, index: readonly Index[], moment: Moment): number {
    let cell = variableOf(model, variable).offset;
    index.forEach((part, dimension) => {
      const position = part.kind === "element" ? part.position : (moment.at[part.loop] ?? 0) + part.shift;
      cell += position * strideAt(variable, dimension);
    });
    return cell;
  }

  function evaluate(term: Term, moment: Moment): number {
    switch (term.kind) {
      case "number":
        return term.value;
      case "time":
        return moment.time;
      case "dt":
        return moment.grid.dt;
      case "cell":
        return moment.cells[cellOf(term.variable, term.index, moment)] as number;
      case "negate":
        return -evaluate(term.argument, moment);
      case "not":
        return evaluate(term.argument, moment) === 0 ? 1 : 0;
      case "binary":
        return operate(term.operator, evaluate(term.left, moment), evaluate(term.right, moment));
      case "if":
        return evaluate(evaluate(term.condition, moment) !== 0 ? term.yes : term.no, moment);
      case "call":
        return call(term, moment);
      case "lookup": {
        const table = tables[term.lookup];
        if (table === undefined) throw new RangeError(`no lookup has id ${term.lookup}`);
        return interpolate(table.x, table.y, evaluate(term.argument, moment));
      }
      case "event":
        return happen(term, moment);
      case "reduce":
        return reduce(term, moment);
    }
  }

  function call(term: Extract<Term, { kind: "call" }>, moment: Moment): number {
    const values = term.arguments.map((argument) => evaluate(argument, moment));
    const [x = Number.NaN, y = Number.NaN] = values;
    switch (term.function) {
      case "abs":
        return Math.abs(x);
      case "exp":
        return Math.exp(x);
      case "log":
        return Math.log(x);
      case "sqrt":
        return Math.sqrt(x);
      case "floor":
        return Math.floor(x);
      case "pow":
        return power(x, y);
      case "min":
        return values.reduce((least, value) => Math.min(least, value));
      case "max":
        return values.reduce((most, value) => Math.max(most, value));
    }
  }

  function happen(term: Extract<Term, { kind: "event" }>, moment: Moment): number {
    const [size = Number.NaN, start = Number.NaN, third] = term.arguments.map((argument) =>
      evaluate(argument, moment),
    );
    switch (term.event) {
      case "step":
        return stepEvent(moment.grid, moment.step, size, start);
      case "pulse":
        return pulseEvent(moment.grid, moment.step, size, start, third ?? 0);
      case "ramp":
        return rampEvent(moment.time, size, start, third ?? Number.POSITIVE_INFINITY);
    }
  }

  function reduce(term: Extract<Term, { kind: "reduce" }>, moment: Moment): number {
    const values = term.elements.map((element) => {
      moment.at[term.loop] = element;
      return evaluate(term.body, moment);
    });
    switch (term.operation) {
      case "sum":
        return values.reduce((sum, value) => sum + value, 0);
      case "mean":
        return values.reduce((sum, value) => sum + value, 0) / values.length;
      case "prod":
        return values.reduce((product, value) => product * value, 1);
      case "min":
        return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
      case "max":
        return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
    }
  }
}

function operate(operator: BinaryOperator, left: number, right: number): number {
  switch (operator) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
    case "<":
      return left < right ? 1 : 0;
    case "<=":
      return left <= right ? 1 : 0;
    case ">":
      return left > right ? 1 : 0;
    case ">=":
      return left >= right ? 1 : 0;
    case "==":
      return left === right ? 1 : 0;
    case "!=":
      return left !== right ? 1 : 0;
    case "and":
      return left !== 0 && right !== 0 ? 1 : 0;
    case "or":
      return left !== 0 || right !== 0 ? 1 : 0;
  }
}
