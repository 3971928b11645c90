import type {
  AssignmentLoop,
  CheckedDelay,
  CheckedEquation,
  CheckedModel,
  CheckedStock,
  CheckedVariable,
} from "../equations/checked-model.js";
import type { Term } from "../equations/term.js";

/** Something that a run may do and that should be known, as one number for each run. */
export type Watch =
  /** The shortest time of the delays that are written at one place. */
  | { readonly kind: "delay"; readonly delays: readonly CheckedDelay[] }
  /** What was created in a stock that is clamped, all elements together. */
  | { readonly kind: "clamp"; readonly stock: CheckedStock };

/** What is watched in each run of an ensemble: delays by the place where they are written, then clamped stocks. */
export function watchesOf(model: CheckedModel): Watch[] {
  const places = new Map<string, CheckedDelay[]>();
  for (const delay of model.delays) {
    const place = [...delay.path, delay.text].join("\n");
    places.set(place, [...(places.get(place) ?? []), delay]);
  }
  const stocks = model.variables.filter((variable) => variable.kind === "stock");
  return [
    ...[...places.values()].map((delays): Watch => ({ kind: "delay", delays })),
    ...stocks
      .filter(({ nonNegative }) => nonNegative === "clamp")
      .map((stock): Watch => ({ kind: "clamp", stock })),
  ];
}

/** A model with more cells: a run that saves them can be asked what was watched. */
export interface WatchedModel {
  readonly model: CheckedModel;
  readonly cells: readonly WatchedCell[];
}

export interface WatchedCell {
  readonly cell: number;
  /** Which of the saved values counts: any of them, since they are all the same; the least; the last. */
  readonly counts: "any" | "least" | "last";
}

/** With clamps and without. */
const known = new WeakMap<CheckedModel, Partial<Record<"clamps" | "delays", WatchedModel>>>();

/**
 * Adds to a model the shortest time of each delay and, where `clamps`, what clamping has created so far. What is added are variables
 * as any others, so that every backend computes them; none of the model's own values changes. The same for the same model each time, so
 * that what was compiled for it serves.
 */
export function withWatches(model: CheckedModel, clamps: boolean): WatchedModel {
  const kinds = known.get(model) ?? {};
  known.set(model, kinds);
  const kind = clamps ? "clamps" : "delays";
  kinds[kind] ??= addWatches(model, clamps);
  return kinds[kind];
}

function addWatches(model: CheckedModel, clamps: boolean): WatchedModel {
  const added = new AddedVariables(model);
  const cells = watchesOf(model).flatMap((watch): WatchedCell[] => {
    if (watch.kind === "delay") return [addShortest(added, watch.delays)];
    return clamps ? [addCreated(added, watch.stock)] : [];
  });
  return { model: added.model, cells };
}

/** What is watched of one run, from the values that it saved at each of so many times. */
export function countedValue(
  counts: WatchedCell["counts"],
  times: number,
  savedAt: (time: number) => number,
): number {
  if (counts === "last") return savedAt(times - 1);
  let least = savedAt(0);
  if (counts === "least") for (let time = 1; time < times; time++) least = Math.min(least, savedAt(time));
  return least;
}

function addShortest(added: AddedVariables, delays: readonly CheckedDelay[]): WatchedCell {
  const times = delays.map(({ time, loops }) => fold("min", loops, cellAt(time, loops)));
  const kinds = new Set(delays.map(({ time }) => added.kindOf(time)));
  const when = kinds.has("moving") ? "moving" : kinds.has("frozen") ? "frozen" : "constant";
  const shortest = times.reduce((left, right) => ({
    kind: "call",
    function: "min",
    arguments: [left, right],
  }));
  const cell = added.auxiliary(`${delays[0]?.text}#shortest`, shortest, when === "constant");
  return { cell, counts: when === "moving" ? "least" : "any" };
}

/**
 * A stock with the same flows that nothing clamps lies below the clamped one by all that was created: a step creates what it would
 * have taken the stock below zero, and but for that the two move alike.
 */
function addCreated(added: AddedVariables, stock: CheckedStock): WatchedCell {
  const loops = added.loopsOf(stock);
  const unclamped = added.unclamped(stock);
  const gap: Term = {
    kind: "binary",
    operator: "-",
    left: cellAt(stock.id, loops),
    right: cellAt(unclamped, loops),
  };
  return { cell: added.auxiliary(`${stock.name}#created`, fold("sum", loops, gap), false), counts: "last" };
}

function cellAt(variable: number, loops: readonly AssignmentLoop[]): Term {
  return { kind: "cell", variable, index: loops.map(({ loop }) => ({ kind: "loop", loop, shift: 0 })) };
}

function fold(operation: "min" | "sum", loops: readonly AssignmentLoop[], body: Term): Term {
  return loops.reduceRight<Term>(
    (inner, loop) => ({ kind: "reduce", operation, ...loop, body: inner }),
    body,
  );
}

/** Variables that come after those of a model. */
class AddedVariables {
  readonly #base: CheckedModel;
  readonly #variables: CheckedVariable[] = [];
  readonly #orders: Readonly<Record<"constantOrder" | "initialOrder" | "stepOrder", number[]>>;
  #cells: number;

  constructor(base: CheckedModel) {
    const { constantOrder, initialOrder, stepOrder } = base;
    this.#base = base;
    this.#cells = base.cellCount;
    this.#orders = {
      constantOrder: [...constantOrder],
      initialOrder: [...initialOrder],
      stepOrder: [...stepOrder],
    };
  }

  /** The model itself where nothing was added, so that what was compiled for it serves. */
  get model(): CheckedModel {
    if (this.#variables.length === 0) return this.#base;
    const variables = [...this.#base.variables, ...this.#variables];
    return { ...this.#base, ...this.#orders, variables, cellCount: this.#cells };
  }

  /** Whether a variable depends on parameters alone, keeps its value from the start, or may change. */
  kindOf(id: number): "constant" | "frozen" | "moving" {
    if (this.#base.constantOrder.includes(id)) return "constant";
    return this.#base.variables[id]?.kind === "frozen" ? "frozen" : "moving";
  }

  loopsOf({ dimensions }: CheckedVariable): AssignmentLoop[] {
    return dimensions.map((dimension, loop) => {
      const elements = this.#base.dimensions[dimension]?.elements ?? [];
      return { loop, dimension, elements: elements.map((_, position) => position) };
    });
  }

  /** A scalar auxiliary; gives its cell. */
  auxiliary(name: string, term: Term, constant: boolean): number {
    const equations = [{ loops: [], term, text: name }];
    const scalar = { name, unit: "1", dimensions: [], size: 1 };
    const { id, offset } = this.#add({ ...scalar, kind: "auxiliary", equations });
    this.#orders[constant ? "constantOrder" : "stepOrder"].push(id);
    return offset;
  }

  /** A stock with another's initial value and flows; gives its id. */
  unclamped({ name, unit, dimensions, size, initial, inflows, outflows }: CheckedStock): number {
    const same = { unit, dimensions, size, initial, inflows, outflows };
    const { id } = this.#add({ ...same, kind: "stock", name: `${name}#unclamped`, nonNegative: false });
    this.#orders.initialOrder.push(id);
    return id;
  }

  #add(variable: Unplaced<CheckedEquation> | Unplaced<CheckedStock>): CheckedVariable {
    const id = this.#base.variables.length + this.#variables.length;
    const added = { ...variable, id, offset: this.#cells, doc: "Is watched.", hidden: true };
    this.#variables.push(added);
    this.#cells += variable.size;
    return added;
  }
}

type Unplaced<T> = Omit<T, "id" | "offset" | "doc" | "hidden">;
