import type { Assignment, CheckedModel, CheckedVariable } from "../equations/checked-model.js";
import type { Index, Term } from "../equations/term.js";
import { applyBinary, applyUnary } from "./arithmetic.js";
import { evaluateLookup, pulseEvent, pulseTrainEvent, rampEvent, stepEvent } from "./functions.js";
import type { Kernel, StepGrid } from "./kernel.js";
import { lookupTables, startAssignments, stocksWithPositions, stridesOf, variableOf } from "./layout.js";

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
  const tables = lookupTables(model);
  const stocks = stocksWithPositions(model);

  return {
    backend: "interpreter",
    cellCount: model.cellCount,
    constants(cells, grid) {
      const moment = { cells, grid, time: grid.from, step: 0, at: [] };
      for (const id of model.constantOrder) assign(variableOf(model, id), moment);
    },
    initialise(cells, grid) {
      const moment = { cells, grid, time: grid.from, step: 0, at: [] };
      for (const id of model.initialOrder) assign(variableOf(model, id), moment);
    },
    evaluate(cells, grid, time, step, derivatives) {
      const moment = { cells, grid, time, step, at: [] };
      for (const id of model.stepOrder) assign(variableOf(model, id), moment);
      for (const { stock, position } of stocks) {
        for (let i = 0; i < stock.size; i++) {
          const flow = (id: number) => cells[variableOf(model, id).offset + i] as number;
          const [first, ...inflows] = stock.inflows;
          const gained = inflows.reduce((sum, id) => sum + flow(id), first === undefined ? 0 : flow(first));
          derivatives[position + i] = stock.outflows.reduce((sum, id) => sum - flow(id), gained);
        }
      }
    },
  };

  function assign(variable: CheckedVariable, moment: Moment): void {
    for (const assignment of startAssignments(variable)) assignPart(variable, assignment, moment);
  }

  function assignPart(variable: CheckedVariable, { loops, term }: Assignment, moment: Moment): void {
    const run = (depth: number, target: number): void => {
      const loop = loops[depth];
      if (loop === undefined) {
        moment.cells[target] = evaluate(term, moment);
        return;
      }
      for (const element of loop.elements) {
        moment.at[loop.loop] = element;
        run(depth + 1, target + element * strideAt(variable.id, depth));
      }
    };
    run(0, variable.offset);
  }

  function strideAt(variable: number, dimension: number): number {
    return strides[variable]?.[dimension] ?? 0;
  }

  function cellOf(variable: number, index: readonly Index[], moment: Moment): number {
    let cell = variableOf(model, variable).offset;
    index.forEach((part, dimension) => {
      cell += positionOf(part, moment) * strideAt(variable, dimension);
    });
    return cell;
  }

  function positionOf(part: Index, moment: Moment): number {
    if (part.kind === "element") return part.position;
    const current = moment.at[part.loop] ?? 0;
    return part.kind === "loop" ? current + part.shift : (part.positions[current] ?? Number.NaN);
  }

  function lookUp(term: Extract<Term, { kind: "lookup" }>, moment: Moment): number {
    const lookup = model.lookups[term.lookup];
    if (lookup === undefined) throw new RangeError(`no lookup has id ${term.lookup}`);
    const strides = stridesOf(model, lookup);
    const position = term.index.reduce(
      (sum, part, i) => sum + positionOf(part, moment) * (strides[i] ?? 0),
      0,
    );
    const table = tables[term.lookup]?.[position];
    if (table === undefined) throw new RangeError(`lookup ${term.lookup} has no table ${position}`);
    return evaluateLookup(lookup.shape, term.inverse, table, evaluate(term.argument, moment));
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
        return applyUnary("negate", evaluate(term.argument, moment));
      case "not":
        return applyUnary("not", evaluate(term.argument, moment));
      case "binary":
        return applyBinary(term.operator, evaluate(term.left, moment), evaluate(term.right, moment));
      case "if":
        return evaluate(evaluate(term.condition, moment) !== 0 ? term.yes : term.no, moment);
      case "call":
        return call(term, moment);
      case "position":
        return (moment.at[term.loop] ?? 0) + 1;
      case "lookup":
        return lookUp(term, moment);
      case "event":
        return happen(term, moment);
      case "reduce":
        return reduce(term, moment);
    }
  }

  function call(term: Extract<Term, { kind: "call" }>, moment: Moment): number {
    const [x = Number.NaN, ...rest] = term.arguments.map((argument) => evaluate(argument, moment));
    const name = term.function;
    switch (name) {
      case "abs":
      case "exp":
      case "log":
      case "sqrt":
      case "floor":
        return applyUnary(name, x);
      default:
        return rest.reduce((left, right) => applyBinary(name, left, right), x);
    }
  }

  function happen(term: Extract<Term, { kind: "event" }>, moment: Moment): number {
    const [size = Number.NaN, start = Number.NaN, third, fourth = Number.NaN, fifth] = term.arguments.map(
      (argument) => evaluate(argument, moment),
    );
    switch (term.event) {
      case "step":
        return stepEvent(moment.grid, moment.step, size, start);
      case "pulse":
        return pulseEvent(moment.grid, moment.step, size, start, third ?? 0);
      case "pulse_train":
        return pulseTrainEvent(
          moment.grid,
          moment.step,
          size,
          start,
          third ?? Number.NaN,
          fourth,
          fifth ?? Number.POSITIVE_INFINITY,
        );
      case "ramp":
        return rampEvent(moment.time, size, start, third ?? Number.POSITIVE_INFINITY);
    }
  }

  /** Folds within folds of the same kind are one fold over all their elements. */
  function valuesIn(term: Extract<Term, { kind: "reduce" }>, moment: Moment): number[] {
    const { body, operation } = term;
    return term.elements.flatMap((element) => {
      moment.at[term.loop] = element;
      return body.kind === "reduce" && body.operation === operation
        ? valuesIn(body, moment)
        : evaluate(body, moment);
    });
  }

  function reduce(term: Extract<Term, { kind: "reduce" }>, moment: Moment): number {
    const values = valuesIn(term, moment);
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
