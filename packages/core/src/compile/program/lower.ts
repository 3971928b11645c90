import type { Assignment, CheckedVariable } from "../../equations/checked-model.js";
import type { Index, PureFunction, Term } from "../../equations/term.js";
import { lowerEvent } from "./events.js";
import { freeLoops } from "./free-loops.js";
import type { Node, Place } from "./node.js";
import type { NodeTable } from "./node-table.js";
import type { FoldOperation, Item, Loop } from "./program.js";

/** Depth of each loop of an equation, by the number that its terms use. */
type Depths = ReadonlyMap<number, number>;

/** Turns equations into statements inside loops. */
export class Lowering {
  readonly #nodes: NodeTable;
  readonly #folds = new Map<string, Node>();

  constructor(nodes: NodeTable) {
    this.#nodes = nodes;
  }

  /** The statements that fill the cells of one equation of a variable. */
  assignment(variable: CheckedVariable, { loops, term }: Assignment): Item[] {
    const depths = new Map(loops.map(({ loop }, depth) => [loop, depth]));
    const nest = new Nest(loops.map(({ elements }, depth) => ({ depth, elements })));
    const value = this.#term(term, depths, nest);
    const place = loops.map((_, depth): Place => ({ kind: "loop", depth, shift: 0 }));
    nest.add({ kind: "store", target: { array: variable.id, place }, value });
    return nest.close();
  }

  #term(term: Term, depths: Depths, nest: Nest): Node {
    const nodes = this.#nodes;
    const inner = (part: Term) => this.#term(part, depths, nest);
    switch (term.kind) {
      case "number":
        return nodes.number(term.value);
      case "time":
      case "dt":
        return nodes.make({ kind: term.kind });
      case "position":
        return nodes.make({ kind: "position", depth: depthAt(depths, term.loop) });
      case "cell":
        return nodes.load({ array: term.variable, place: placesOf(term.index, depths) });
      case "negate":
      case "not":
        return nodes.unary(term.kind, inner(term.argument));
      case "binary":
        return nodes.binary(term.operator, inner(term.left), inner(term.right));
      case "if":
        return nodes.select(inner(term.condition), inner(term.yes), inner(term.no));
      case "call":
        return callOf(nodes, term.function, term.arguments.map(inner));
      case "event":
        return lowerEvent(nodes, term.event, term.arguments.map(inner));
      case "lookup": {
        const place = placesOf(term.index, depths);
        const { lookup, inverse } = term;
        return nodes.make({ kind: "lookup", lookup, place, inverse }, inner(term.argument));
      }
      case "reduce":
        return this.#reduce(term, depths, nest);
    }
  }

  /**
   * Folds within folds of the same kind are one fold, row-major over all their elements. It stands outside of the loops that it
   * does not depend on, and the same fold is made once.
   */
  #reduce(term: Extract<Term, { kind: "reduce" }>, depths: Depths, nest: Nest): Node {
    const chain = chainOf(term);
    const free = freeLoops(term);
    const depth = Math.max(0, ...[...free].map((loop) => depthAt(depths, loop) + 1));
    const within = new Map([...depths].filter(([, at]) => at < depth));
    chain.loops.forEach(({ loop }, i) => {
      within.set(loop, depth + i);
    });
    const loops = chain.loops.map(({ elements }, i) => ({ depth: depth + i, elements }));
    const inside = nest.within(depth, loops);
    const value = this.#term(chain.body, within, inside);
    const operation: FoldOperation = term.operation === "mean" ? "sum" : term.operation;
    const outside = nest.path(depth).map(({ elements }) => elements.join(" "));
    const ranges = loops.map(({ elements }) => elements.join(" "));
    const key = `${operation} ${outside.join("/")}|${ranges.join("/")}|${value.id}`;
    let folded = this.#folds.get(key);
    // The result of a fold outside of all loops stays; within a loop it has to be made anew by each equation.
    if (folded === undefined || depth > 0) {
      const fold = this.#nodes.newFold(depth);
      folded = this.#nodes.make({ kind: "folded", fold });
      this.#folds.set(key, folded);
      nest.addAt(depth, { kind: "start", fold, operation });
      inside.add({ kind: "fold", fold, operation, value });
      nest.addAt(depth, ...inside.closeDownTo(depth));
    }
    if (term.operation !== "mean") return folded;
    const count = loops.reduce((product, { elements }) => product * elements.length, 1);
    return this.#nodes.binary("/", folded, this.#nodes.number(count));
  }
}

/** The loops around a statement under construction, with what stands in each before the next one begins. */
class Nest {
  readonly #loops: readonly Loop[];
  readonly #blocks: Item[][];

  constructor(loops: readonly Loop[], outer: readonly Item[][] = [[]]) {
    this.#loops = loops;
    this.#blocks = [...outer, ...loops.slice(outer.length - 1).map(() => [])];
  }

  path(depth: number): readonly Loop[] {
    return this.#loops.slice(0, depth);
  }

  /** A nest that shares the blocks of the outermost `depth` loops, and goes on with loops of its own. */
  within(depth: number, loops: readonly Loop[]): Nest {
    return new Nest([...this.#loops.slice(0, depth), ...loops], this.#blocks.slice(0, depth + 1));
  }

  add(item: Item): void {
    this.addAt(this.#blocks.length - 1, item);
  }

  addAt(depth: number, ...items: readonly Item[]): void {
    this.#blocks[depth]?.push(...items);
  }

  /** The loops inside the outermost `depth`, with all that stands in them. */
  closeDownTo(depth: number): Item[] {
    let items = this.#blocks[this.#blocks.length - 1] ?? [];
    for (let at = this.#blocks.length - 2; at >= depth; at--) {
      const loop = this.#loops[at];
      if (loop === undefined) break;
      const around = at === depth ? [] : (this.#blocks[at] ?? []);
      items = [...around, { kind: "loop", loop, body: items }];
    }
    return items;
  }

  close(): Item[] {
    const outermost = this.#blocks[0] ?? [];
    return this.#loops.length === 0 ? outermost : [...outermost, ...this.closeDownTo(0)];
  }
}

function depthAt(depths: Depths, loop: number): number {
  const depth = depths.get(loop);
  if (depth === undefined) throw new RangeError(`no loop around the term has number ${loop}`);
  return depth;
}

function placesOf(index: readonly Index[], depths: Depths): Place[] {
  return index.map((part): Place => {
    if (part.kind === "element") return part;
    const depth = depthAt(depths, part.loop);
    if (part.kind === "loop") return { kind: "loop", depth, shift: part.shift };
    return { kind: "mapped", depth, positions: part.positions };
  });
}

function callOf(nodes: NodeTable, name: PureFunction, inputs: readonly Node[]): Node {
  const [x, ...rest] = inputs;
  if (x === undefined) throw new TypeError(`${name} has no arguments`);
  switch (name) {
    case "abs":
    case "exp":
    case "log":
    case "sqrt":
    case "floor":
      return nodes.unary(name, x);
    case "min":
    case "max":
    case "pow":
    case "poisson":
      return rest.reduce((left, right) => nodes.binary(name, left, right), x);
  }
}

type Reduce = Extract<Term, { kind: "reduce" }>;

function chainOf(term: Reduce): { loops: readonly Reduce[]; body: Term } {
  const loops = [term];
  let body = term.body;
  while (body.kind === "reduce" && body.operation === term.operation) {
    loops.push(body);
    body = body.body;
  }
  return { loops, body };
}
