import type { Assignment, CheckedModel, CheckedVariable } from "../../equations/checked-model.js";
import { collectReads } from "../../equations/walk-term.js";
import { deviceVariables, startAssignments, stridesOf, variableOf } from "../layout.js";
import { eachValue, forwardStores, nodesOf, withoutUnread } from "./forward.js";
import { hoistInvariants } from "./invariants.js";
import { Lowering } from "./lower.js";
import type { Address, Node, Place } from "./node.js";
import { NodeTable } from "./node-table.js";
import { type PlacedItem, placeValues } from "./place.js";
import type { CellArray, Item } from "./program.js";
import { Recomputing } from "./recompute.js";
import { fuseLoops } from "./schedule.js";
import { setApart } from "./set-apart.js";

/** What a kernel is to do. */
export interface ProgramOptions {
  /** Ids of variables whose values are looked at after each evaluation; all when absent. */
  readonly keep?: ReadonlySet<number>;
  /** Ids of levers and series that change during a run; all of them when absent. */
  readonly moving?: ReadonlySet<number>;
  /** The grid of time, where it is known: then it is made of numbers. */
  readonly grid?: { readonly from: number; readonly dt: number };
  /** Also make the evaluation that gives derivatives and inputs of devices alone. */
  readonly withFlows?: boolean;
  /** Most operations in one function. */
  readonly longestFunction: number;
}

/** One function of a kernel: what stands in its body. */
export type Body = readonly PlacedItem[];

/**
 * A model's equations as programs over arrays of cells, the same for every backend that generates code. Arrays below
 * `model.variables.length` are the model's variables; then follow the derivatives of the stocks, in order of id, and
 * what the compiler added.
 */
export interface Program {
  readonly arrays: readonly CellArray[];
  /** First array of the derivatives, and first array that the compiler added. */
  readonly firstDerivative: number;
  readonly firstAdded: number;
  /** What depends on parameters alone. */
  readonly constants: readonly Body[];
  /** Initial values. */
  readonly initialise: readonly Body[];
  /** What the evaluation needs and does not change during a run; after the initial values. */
  readonly prepare: readonly Body[];
  /** Auxiliaries, flows and derivatives. */
  readonly evaluate: readonly Body[];
  /** Derivatives and inputs of devices, and what they need; empty unless asked for. */
  readonly flows: readonly Body[];
}

/** Compiles a checked model: folds constants, fuses loops, forgets what nobody needs, moves out what does not change. */
export function buildProgram(model: CheckedModel, options: ProgramOptions): Program {
  const nodes = new NodeTable(options.grid);
  const stocks = model.variables.filter((variable) => variable.kind === "stock");
  const firstDerivative = model.variables.length;
  const arrays: CellArray[] = [...model.variables, ...stocks].map((variable) => ({
    strides: stridesOf(model, variable),
    size: variable.size,
  }));
  const firstAdded = arrays.length;
  const inputs = deviceVariables(model);
  const moves = (array: number) => array >= firstDerivative || inputs.has(array);
  const keeps = (array: number) => moves(array) || options.keep === undefined || options.keep.has(array);
  const start = (ids: readonly number[]) => {
    const lowering = new Lowering(nodes);
    return ids.flatMap((id) => equationsOf(variableOf(model, id), lowering));
  };

  const derivatives = stocks.flatMap((stock, i) => derivativeOf(model, stock, firstDerivative + i, nodes));
  /** Quick values worked out again, loops fused, long ones split into functions, stores forwarded; an array that the compiler added is always kept. */
  const assemble = (section: readonly Item[], isKept: (array: number) => boolean) => {
    const recomputed = new Recomputing(section, nodes, isKept).ofOtherTurns(section);
    const chunks = split(fuseLoops(recomputed), options.longestFunction);
    const elsewhere = new Map<number, Address>();
    for (const fold of sharedFolds(chunks)) {
      elsewhere.set(fold, { array: arrays.push({ strides: [], size: 1 }) - 1, place: [] });
    }
    const saved = chunks.map((items) => saveFolds(items, elsewhere, nodes));
    return forwardStores(saved, nodes, (array) => array >= firstAdded || isKept(array), elsewhere);
  };
  /** Elementary functions set apart, loops parted where other equations begin, and stores left out that nobody reads any more. */
  const finish = (chunks: readonly (readonly Item[])[], isKept: (array: number) => boolean): Body[] => {
    const apart = chunks.map((chunk) => {
      const { items, added } = setApart(chunk, nodes, arrays.length);
      arrays.push(...added);
      return items;
    });
    const recomputing = new Recomputing(apart.flat(), nodes, isKept);
    const parted = apart.map((items) => recomputing.ofParts(items));
    return withoutUnread(parted, (array) => array >= firstAdded || isKept(array)).map(placeValues);
  };
  const steady = steadyArrays(model, options.moving);
  const evaluation = (isKept: (array: number) => boolean) =>
    assemble([...start(neededEquations(model, isKept)), ...derivatives], isKept);
  const evaluate = evaluation(keeps);
  const flows = options.withFlows === true ? evaluation(moves) : [];
  const isSteady = (array: number) => steady.has(array);
  const { items, once, added } = hoistInvariants([...evaluate, ...flows], nodes, isSteady, arrays.length);
  arrays.push(...added);
  const all = () => true;
  return {
    arrays,
    firstDerivative,
    firstAdded,
    constants: assemble(start(model.constantOrder), all).map(placeValues),
    initialise: assemble(start(model.initialOrder), all).map(placeValues),
    prepare: assemble(once, all).map(placeValues),
    evaluate: finish(items.slice(0, evaluate.length), keeps),
    flows: finish(items.slice(evaluate.length), moves),
  };
}

function equationsOf(variable: CheckedVariable, lowering: Lowering): Item[] {
  return startAssignments(variable).flatMap((assignment: Assignment) =>
    lowering.assignment(variable, assignment),
  );
}

/** Inflows - outflows, in the order in which the model lists them. */
function derivativeOf(
  model: CheckedModel,
  stock: Extract<CheckedVariable, { kind: "stock" }>,
  array: number,
  nodes: NodeTable,
): Item[] {
  const place = stock.dimensions.map((_, depth): Place => ({ kind: "loop", depth, shift: 0 }));
  const flow = (id: number) => nodes.load({ array: id, place });
  const [first, ...inflows] = stock.inflows;
  const gained = inflows.reduce(
    (sum, id) => nodes.binary("+", sum, flow(id)),
    first === undefined ? nodes.number(0) : flow(first),
  );
  const value = stock.outflows.reduce((sum, id) => nodes.binary("-", sum, flow(id)), gained);
  const store: Item = { kind: "store", target: { array, place }, value };
  const loops = stock.dimensions.map((id, depth) => ({
    depth,
    elements: (model.dimensions[id]?.elements ?? []).map((_, position) => position),
  }));
  return [loops.reduceRight<Item>((body, loop) => ({ kind: "loop", loop, body: [body] }), store)];
}

/** Ids of the equations of a step that derivatives and kept variables depend on, in order. */
function neededEquations(model: CheckedModel, keeps: (array: number) => boolean): number[] {
  const stocks = model.variables.filter((variable) => variable.kind === "stock");
  const read = new Set(stocks.flatMap(({ inflows, outflows }) => [...inflows, ...outflows]));
  const needed: number[] = [];
  for (const id of [...model.stepOrder].reverse()) {
    if (!keeps(id) && !read.has(id)) continue;
    for (const { term } of startAssignments(variableOf(model, id))) {
      collectReads(term, { variables: read, time: false });
    }
    needed.unshift(id);
  }
  return needed;
}

/** Variables that keep their values during a run, once it has begun. */
function steadyArrays(model: CheckedModel, moving: ReadonlySet<number> | undefined): Set<number> {
  const constants = new Set(model.constantOrder);
  const steady = model.variables.filter(({ id, kind }) => {
    if (kind === "lever" || kind === "series") return moving !== undefined && !moving.has(id);
    return kind === "parameter" || kind === "frozen" || constants.has(id);
  });
  return new Set(steady.map(({ id }) => id));
}

/** Parts of about the same length, where one function would be too long for a compiler behind to do well. */
function split(items: readonly Item[], longest: number): Item[][] {
  const chunks: Item[][] = [[]];
  let length = 0;
  for (const item of items) {
    const own = sizeOf([item]);
    if (length > 0 && length + own > longest) {
      chunks.push([]);
      length = 0;
    }
    chunks[chunks.length - 1]?.push(item);
    length += own;
  }
  return withStarts(chunks);
}

/** Moves the beginning of each fold into the part where its loop is. */
function withStarts(chunks: readonly Item[][]): Item[][] {
  const starts = chunks.flat().filter((item) => item.kind === "start");
  const rest = chunks.map((items) => items.filter(({ kind }) => kind !== "start"));
  return rest
    .map((items) => {
      const folds = foldsIn(items);
      return [...starts.filter(({ fold }) => folds.has(fold)), ...items];
    })
    .filter((items) => items.length > 0);
}

function foldsIn(items: readonly Item[], found = new Set<number>()): Set<number> {
  for (const item of items) {
    if (item.kind === "loop") foldsIn(item.body, found);
    else if (item.kind === "fold") found.add(item.fold);
  }
  return found;
}

/** Folds of one part that another part reads. */
function sharedFolds(chunks: readonly (readonly Item[])[]): Set<number> {
  const shared = new Set<number>();
  for (const items of chunks) {
    const own = foldsIn(items);
    const seen = new Set<Node>();
    const visit = (node: Node) => {
      if (seen.has(node)) return;
      seen.add(node);
      if (node.operation.kind === "folded" && !own.has(node.operation.fold)) shared.add(node.operation.fold);
      node.inputs.forEach(visit);
    };
    eachValue(items, visit);
  }
  return shared;
}

/** Stores each fold that is read elsewhere, at the end of the part that makes it. */
function saveFolds(items: readonly Item[], cells: ReadonlyMap<number, Address>, nodes: NodeTable): Item[] {
  const saved = [...foldsIn(items)].flatMap((fold): Item[] => {
    const target = cells.get(fold);
    return target === undefined
      ? []
      : [{ kind: "store", target, value: nodes.make({ kind: "folded", fold }) }];
  });
  return [...items, ...saved];
}

function sizeOf(items: readonly Item[]): number {
  return nodesOf(items).size + items.length;
}
