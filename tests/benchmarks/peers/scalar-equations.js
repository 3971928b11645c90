// A checked model as one equation per cell, in text: the form that engines without arrays understand.

/** @import { CheckedModel, CheckedVariable } from "@headwater/core" */
/** @typedef {Extract<CheckedVariable, { equations: unknown }>["equations"][number]} Assignment */
/** @typedef {Assignment["term"]} Term */
/** @typedef {{ readonly name: string, readonly text: string, readonly reads: readonly string[] }} Equation */
/** @typedef {{ readonly name: string, readonly input: string, readonly x: readonly number[], readonly y: readonly number[] }} Table */

/**
 * @typedef {object} ScalarModel
 * @property {readonly (Equation & { readonly inflows: readonly string[], readonly outflows: readonly string[] })[]} stocks
 * @property {readonly Equation[]} equations flows and auxiliaries, in the order of evaluation
 * @property {ReadonlySet<string>} flows names of those that move a stock
 * @property {readonly Table[]} tables
 * @property {readonly { readonly name: string, readonly value: number }[]} constants parameters at their central values
 */

/**
 * @param {CheckedModel} model
 * @param {(name: string) => string} reference how an equation refers to a cell
 * @returns {ScalarModel}
 */
export function scalarEquations(model, reference) {
  /** What a flow stands for that only passes another flow on: with one equation per cell, one flow can do both jobs. */
  const passedOn = /** @type {Map<string, string | undefined>} */ (new Map());
  /** @type {Table[]} */
  const tables = [];
  for (const variable of model.variables.filter(({ kind }) => kind === "flow")) {
    for (const { name, term, loops } of cellTerms(variable)) {
      if (term.kind === "number" && term.value === 0) passedOn.set(name, undefined);
      if (term.kind === "cell" && model.variables[term.variable]?.kind === "flow") {
        passedOn.set(name, cellName(term, loops));
      }
    }
  }
  const flowsOf = (/** @type {readonly number[]} */ ids, /** @type {number} */ position) =>
    ids
      .map((id) => nameOf(model.variables[id], position))
      .map((name) => (passedOn.has(name) ? passedOn.get(name) : name))
      .filter((name) => name !== undefined);

  const stocks = model.variables
    .filter((variable) => variable.kind === "stock")
    .flatMap((stock) =>
      cellTerms(stock).map(({ name, term, loops }, position) => ({
        ...written(name, term, loops),
        inflows: flowsOf(stock.inflows, position),
        outflows: flowsOf(stock.outflows, position),
      })),
    );
  const equations = [...model.constantOrder, ...model.stepOrder]
    .map((id) => model.variables[id])
    .filter((variable) => variable !== undefined)
    .flatMap(cellTerms)
    .filter(({ name }) => !passedOn.has(name))
    .flatMap(({ name, term, loops }) => {
      if (term.kind !== "lookup") return [written(name, term, loops)];
      const { x, y } = model.lookups[term.lookup]?.tables[0] ?? { x: [], y: [] };
      if (term.argument.kind !== "cell") throw new Error(`${name}: a table reads one cell here`);
      tables.push({ name, input: cellName(term.argument, loops), x, y });
      return [];
    });
  const constants = model.variables
    .filter((variable) => variable.kind === "parameter")
    .flatMap((parameter) =>
      parameter.values.map((value, position) => ({ name: nameOf(parameter, position), value })),
    );
  const flows = new Set(stocks.flatMap(({ inflows, outflows }) => [...inflows, ...outflows]));
  return { stocks, equations, flows, tables, constants };

  /** @param {string} name @param {Term} term @param {ReadonlyMap<number, number>} loops @returns {Equation} */
  function written(name, term, loops) {
    const reads = new Set(/** @type {string[]} */ ([]));
    return { name, text: write(term, loops, reads), reads: [...reads] };
  }

  /** @param {Term} term @param {ReadonlyMap<number, number>} loops @param {Set<string>} reads @returns {string} */
  function write(term, loops, reads) {
    const inner = (/** @type {Term} */ part) => write(part, loops, reads);
    switch (term.kind) {
      case "number":
        return String(term.value);
      case "time":
        return reference("time");
      case "cell": {
        const name = cellName(term, loops);
        reads.add(name);
        return reference(name);
      }
      case "negate":
        return `(-${inner(term.argument)})`;
      case "binary":
        return `(${inner(term.left)} ${term.operator} ${inner(term.right)})`;
      case "call":
        if (term.function === "pow") return `(${term.arguments.map(inner).join(" ^ ")})`;
        return `${term.function}(${term.arguments.map(inner).join(", ")})`;
      case "reduce":
        if (term.operation !== "sum") throw new Error(`no scalar form of ${term.operation}`);
        return `(${term.elements
          .map((position) => write(term.body, new Map([...loops, [term.loop, position]]), reads))
          .join(" + ")})`;
      default:
        throw new Error(`no scalar form of ${term.kind}`);
    }
  }

  /** What each cell of a variable is: the initial value of a stock, else the equation. @param {CheckedVariable} variable */
  function cellTerms(variable) {
    /** @type {readonly Assignment[]} */
    const assignments =
      variable.kind === "stock" ? variable.initial : "equations" in variable ? variable.equations : [];
    /** @type {{ name: string, term: Term, loops: ReadonlyMap<number, number> }[]} */
    const found = [];
    for (const { loops, term } of assignments) {
      let places = /** @type {number[][]} */ ([[]]);
      for (const { elements } of loops) {
        places = places.flatMap((before) => elements.map((element) => [...before, element]));
      }
      for (const place of places) {
        const position = positionOf(variable, place);
        const elements = new Map(loops.map(({ loop }, i) => [loop, place[i] ?? 0]));
        found[position] = { name: nameOf(variable, position), term, loops: elements };
      }
    }
    return found;
  }

  /** @param {Extract<Term, { kind: "cell" }>} term @param {ReadonlyMap<number, number>} loops */
  function cellName({ variable: id, index }, loops) {
    const variable = model.variables[id];
    const places = index.map((each) => {
      if (each.kind === "element") return each.position;
      if (each.kind === "loop") return (loops.get(each.loop) ?? 0) + each.shift;
      throw new Error(`no scalar form of ${each.kind} subscripts`);
    });
    return nameOf(variable, variable === undefined ? 0 : positionOf(variable, places));
  }

  /** @param {CheckedVariable} variable @param {readonly number[]} places */
  function positionOf(variable, places) {
    return variable.dimensions.reduce(
      (position, id, i) => position * (model.dimensions[id]?.elements.length ?? 0) + (places[i] ?? 0),
      0,
    );
  }
}

/** @param {CheckedVariable | undefined} variable @param {number} position */
function nameOf(variable, position) {
  if (variable === undefined) throw new Error("a dangling id");
  return variable.dimensions.length === 0 ? variable.name : `${variable.name}_${position}`;
}
