import type { CheckedModel } from "../../equations/checked-model.js";
import { type LookupTable, lookupTables, stridesOf } from "../layout.js";
import type { Body } from "../program/build.js";
import { type Address, depthOf, type Node, type Operation, type Place } from "../program/node.js";
import type { PlacedItem } from "../program/place.js";
import type { FoldOperation, Loop } from "../program/program.js";
import type { ElementaryLoop } from "../program/set-apart.js";
import type { Arithmetic, Value } from "./arithmetic.js";
import { type ArrayHome, cellBytes, parts } from "./cell-layout.js";
import type { Local } from "./code.js";
import { emitExp, emitLog, emitPow } from "./elementary.js";

/** What a body is written against. */
export interface BodyContext {
  readonly model: CheckedModel;
  readonly arithmetic: Arithmetic;
  homeOf(array: number): ArrayHome;
  stridesOf(array: number): readonly number[];
  /** Number of the function that evaluates tables of that shape. */
  readonly lookups: Readonly<Record<"linear" | "extrapolate" | "step", number>>;
  /** Address of the row of the current moment. */
  readonly row: Local;
  readonly time: Value;
  readonly step: Value;
  readonly grid: { readonly from: number; readonly dt: number };
}

/** Writes the code of a body: two members at once. */
export function writeBody(body: Body, context: BodyContext): void {
  new BodyWriter(context).items(body, 0);
}

class BodyWriter {
  readonly #context: BodyContext;
  readonly #a: Arithmetic;
  readonly #values = new Map<Node, Value>();
  readonly #folds = new Map<number, readonly Local[]>();
  /** Position of the current element of each loop, by depth. */
  readonly #elements: Local[] = [];
  /** What the loops around add to an address, by what it depends on. */
  readonly #offsets = new Map<string, Local>();

  constructor(context: BodyContext) {
    this.#context = context;
    this.#a = context.arithmetic;
  }

  items(items: readonly PlacedItem[], depth: number): void {
    const mark = this.#a.mark;
    const named: Node[] = [];
    const folds: number[] = [];
    const offsets = this.#prepareOffsets(items, depth);
    for (const item of items) {
      switch (item.kind) {
        case "loop":
          this.#loop(item.loop, item.body);
          break;
        case "let": {
          const before = this.#a.mark;
          const value = this.#value(item.node);
          this.#a.release(before, value);
          this.#values.set(item.node, value);
          named.push(item.node);
          break;
        }
        case "store":
          this.#store(item.target, item.value);
          break;
        case "start":
          this.#start(item.fold, item.operation);
          folds.push(item.fold);
          break;
        case "fold":
          this.#fold(item.fold, item.operation, item.value);
          break;
        case "elementary":
          this.#elementary(item);
          break;
      }
    }
    for (const node of named) this.#values.delete(node);
    for (const fold of folds) {
      for (const local of this.#folds.get(fold) ?? []) this.#a.code.giveBack("v128", local);
      this.#folds.delete(fold);
    }
    for (const key of offsets) {
      const local = this.#offsets.get(key);
      if (local !== undefined) this.#a.code.giveBack("i32", local);
      this.#offsets.delete(key);
    }
    this.#a.release(mark);
  }

  #elementary({ operation, array, size, exponents }: ElementaryLoop): void {
    const a = this.#a;
    const { code } = a;
    const mark = a.mark;
    const address = this.#fixedAddress(array);
    const cell = code.take("i32");
    const shared = exponents?.shared === true ? this.#sharedExponent(exponents) : undefined;
    code.i32(0).set(cell);
    code.loop(() => {
      const before = a.mark;
      const cellOf = (start: number) => () => {
        code.get(cell);
        return start;
      };
      const x = a.load(cellOf(address));
      const y = exponents && (shared ?? a.load(cellOf(this.#fixedAddress(exponents.array))));
      a.store(elementary(a, operation, x, y, exponents?.constant === undefined), cellOf(address));
      a.release(before);
      code.get(cell).i32(cellBytes).do("i32.add").tee(cell);
      code
        .i32(size * cellBytes)
        .do("i32.lt_s")
        .branchIf(0);
    });
    code.giveBack("i32", cell);
    a.release(mark);
  }

  #sharedExponent({ array, constant }: NonNullable<ElementaryLoop["exponents"]>): Value {
    if (constant !== undefined) return this.#a.number(constant);
    return this.#a.load(() => {
      this.#a.code.i32(0);
      return this.#fixedAddress(array);
    });
  }

  #fixedAddress(array: number): number {
    const home = this.#context.homeOf(array);
    if (home.kind === "row") throw new RangeError(`array ${array} comes from outside`);
    return home.address;
  }

  #loop({ depth, elements }: Loop, body: readonly PlacedItem[]): void {
    const { code, memory } = this.#a;
    const first = elements[0] ?? 0;
    const element = code.take("i32");
    this.#elements[depth] = element;
    if (elements.every((each, place) => each === first + place)) {
      code.i32(first).set(element);
      code.loop(() => {
        this.items(body, depth + 1);
        code.get(element).i32(1).do("i32.add").tee(element);
        code
          .i32(first + elements.length)
          .do("i32.lt_s")
          .branchIf(0);
      });
    } else {
      const place = code.take("i32");
      const table = memory.list(elements);
      code.i32(0).set(place);
      code.loop(() => {
        code.get(place).load("i32", table).set(element);
        this.items(body, depth + 1);
        code.get(place).i32(4).do("i32.add").tee(place);
        code
          .i32(4 * elements.length)
          .do("i32.lt_s")
          .branchIf(0);
      });
      code.giveBack("i32", place);
    }
    code.giveBack("i32", element);
  }

  /** Computes once per turn what the addresses in a loop have in common. */
  #prepareOffsets(items: readonly PlacedItem[], depth: number): string[] {
    if (depth === 0) return [];
    const prepared: string[] = [];
    for (const { place, strides } of placesIn(items, this.#context)) {
      if (depthOf(place) !== depth) continue;
      const key = offsetKey(place, strides);
      if (this.#offsets.has(key)) continue;
      const local = this.#a.code.take("i32");
      this.#computeOffset(place, strides);
      this.#a.code.set(local);
      this.#offsets.set(key, local);
      prepared.push(key);
    }
    return prepared;
  }

  #computeOffset(place: readonly Place[], strides: readonly number[]): void {
    const { code, memory } = this.#a;
    let terms = 0;
    place.forEach((part, dimension) => {
      if (part.kind === "element") return;
      const element = this.#elements[part.depth];
      if (element === undefined) throw new RangeError(`there is no loop at depth ${part.depth}`);
      code.get(element);
      if (part.kind === "mapped") code.i32(4).do("i32.mul").load("i32", memory.list(part.positions));
      code.i32((strides[dimension] ?? 0) * cellBytes).do("i32.mul");
      if (terms++ > 0) code.do("i32.add");
    });
    if (terms === 0) code.i32(0);
  }

  /** Puts what the loops add to the address on the stack, and returns what is fixed of it. */
  #pushOffset(place: readonly Place[], strides: readonly number[]): number {
    const fixed = place.reduce((sum, part, dimension) => {
      const stride = strides[dimension] ?? 0;
      if (part.kind === "element") return sum + part.position * stride;
      return part.kind === "loop" ? sum + part.shift * stride : sum;
    }, 0);
    const known = this.#offsets.get(offsetKey(place, strides));
    if (known !== undefined) this.#a.code.get(known);
    else this.#computeOffset(place, strides);
    return fixed * cellBytes;
  }

  #pushAddress({ array, place }: Address): number {
    const home = this.#context.homeOf(array);
    const fixed = this.#pushOffset(place, this.#context.stridesOf(array));
    if (home.kind === "fixed") return this.#notNegative(home.address + fixed);
    this.#a.code.get(this.#context.row).do("i32.add");
    return this.#notNegative(home.offset + fixed);
  }

  /** A shift to an earlier neighbour may lie before the array, where an immediate offset cannot go. */
  #notNegative(offset: number): number {
    if (offset >= 0) return offset;
    this.#a.code.i32(offset).do("i32.add");
    return 0;
  }

  #store(target: Address, value: Node): void {
    const mark = this.#a.mark;
    this.#a.store(this.#value(value), () => this.#pushAddress(target));
    this.#a.release(mark);
  }

  #start(fold: number, operation: FoldOperation): void {
    const start = this.#a.number(beginning[operation]);
    const locals = parts.map((part) => {
      const local = this.#a.code.take("v128");
      this.#a.push(start, part);
      this.#a.code.set(local);
      return local;
    });
    this.#folds.set(fold, locals);
  }

  #fold(fold: number, operation: FoldOperation, value: Node): void {
    const locals = this.#foldLocals(fold);
    const mark = this.#a.mark;
    const computed = this.#value(value);
    locals.forEach((local, part) => {
      this.#a.code.get(local);
      this.#a.push(computed, part);
      this.#a.code.do(folding[operation]).set(local);
    });
    this.#a.release(mark);
  }

  #foldLocals(fold: number): readonly Local[] {
    const locals = this.#folds.get(fold);
    if (locals === undefined) throw new RangeError(`fold ${fold} was not begun`);
    return locals;
  }

  #value(node: Node): Value {
    return this.#values.get(node) ?? this.#compute(node);
  }

  #compute(node: Node): Value {
    const { operation, inputs } = node;
    switch (operation.kind) {
      case "number":
        return this.#a.number(operation.value);
      case "dt":
      case "from":
        return this.#a.number(this.#context.grid[operation.kind]);
      case "time":
        return this.#context.time;
      case "step":
        return this.#context.step;
      case "position": {
        const element = this.#elements[operation.depth];
        if (element === undefined) throw new RangeError(`there is no loop at depth ${operation.depth}`);
        return this.#a.make(() => {
          this.#a.code.get(element).i32(1).do("i32.add", "f64.convert_i32_s", "f64x2.splat");
        });
      }
      case "load":
        return this.#a.load(() => this.#pushAddress(operation.address));
      case "folded":
        return { locals: this.#foldLocals(operation.fold) };
      case "unary":
      case "binary":
        return this.#operate(node);
      case "select": {
        const [condition, yes, no] = inputs;
        if (!condition || !yes || !no) throw new RangeError("a choice needs three inputs");
        return this.#a.choose(this.#mask(condition), this.#value(yes), this.#value(no));
      }
      case "lookup":
        return this.#lookup(operation, inputs);
    }
  }

  #operate({ operation, inputs }: Node): Value {
    const a = this.#a;
    const [left, right] = inputs;
    if (left === undefined) throw new RangeError("an operation needs an input");
    if (operation.kind === "unary") {
      switch (operation.operation) {
        case "exp":
          return emitExp(a, this.#value(left));
        case "log":
          return emitLog(a, this.#value(left));
        case "not":
          return a.and(a.eq(this.#value(left), a.number(0)), a.number(1));
        case "negate":
        case "abs":
        case "sqrt":
        case "floor":
          return a.apply([unary[operation.operation]], this.#value(left));
      }
    }
    if (operation.kind !== "binary" || right === undefined)
      throw new RangeError("an operation needs two inputs");
    switch (operation.operation) {
      case "pow":
        return emitPow(a, this.#value(left), this.#value(right), right.operation.kind !== "number");
      case "poisson":
        return a.scalar("poisson", [this.#value(left), this.#value(right)]);
      case "+":
      case "-":
      case "*":
      case "/":
      case "min":
      case "max":
        return a.apply([binary[operation.operation]], this.#value(left), this.#value(right));
      default:
        return a.and(this.#truth(operation.operation, left, right), a.number(1));
    }
  }

  /** All bits set where the node is not 0. */
  #mask(node: Node): Value {
    const { operation, inputs } = node;
    const [left, right] = inputs;
    if (!this.#values.has(node)) {
      if (operation.kind === "binary" && left && right && isTruth(operation.operation))
        return this.#truth(operation.operation, left, right);
      if (operation.kind === "unary" && operation.operation === "not" && left) {
        return this.#a.eq(this.#value(left), this.#a.number(0));
      }
    }
    return this.#a.apply(["f64x2.ne"], this.#value(node), this.#a.number(0));
  }

  #truth(operation: Truth, left: Node, right: Node): Value {
    const a = this.#a;
    if (operation === "and") return a.and(this.#mask(left), this.#mask(right));
    if (operation === "or") return a.or(this.#mask(left), this.#mask(right));
    return a.apply([comparison[operation]], this.#value(left), this.#value(right));
  }

  /** The tables of a lookup are listed in memory by position: address, number of points. */
  #lookup(operation: Extract<Operation, { kind: "lookup" }>, [argument]: readonly Node[]): Value {
    const { model, lookups } = this.#context;
    const lookup = model.lookups[operation.lookup];
    if (lookup === undefined || argument === undefined)
      throw new RangeError(`no lookup has id ${operation.lookup}`);
    const { code, memory } = this.#a;
    const tables = (lookupTables(model)[operation.lookup] ?? []).map((table) =>
      operation.inverse ? inverted(table) : table,
    );
    const directory = memory.list(
      tables.flatMap(({ x, y }) => [memory.doubles(Float64Array.from([...x, ...y])), x.length]),
    );
    const value = this.#value(argument);
    const entry = code.take("i32");
    // From the offset of a cell to that of an entry of the directory.
    const fixed = this.#pushOffset(operation.place, stridesOf(model, lookup));
    code
      .i32(fixed)
      .do("i32.add")
      .i32(cellBytes / entryBytes)
      .do("i32.div_u")
      .set(entry);
    const result = this.#a.make((part) =>
      this.#a.eachLane((lane) => {
        code.get(entry).load("i32", directory);
        code.get(entry).load("i32", directory + 4);
        this.#a.push(value, part);
        code.extract(lane).call(lookups[lookup.shape]);
      }),
    );
    code.giveBack("i32", entry);
    return result;
  }
}

/** Address of a table and number of its points. */
const entryBytes = 8;

function elementary(
  a: Arithmetic,
  operation: ElementaryLoop["operation"],
  x: Value,
  y: Value | undefined,
  square: boolean,
): Value {
  if (operation === "exp") return emitExp(a, x);
  if (operation === "log") return emitLog(a, x);
  if (y === undefined) throw new RangeError("a power needs an exponent");
  return emitPow(a, x, y, square);
}

const beginning = { sum: 0, prod: 1, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY } as const;
const folding = { sum: "f64x2.add", prod: "f64x2.mul", min: "f64x2.min", max: "f64x2.max" } as const;
const unary = { negate: "f64x2.neg", abs: "f64x2.abs", sqrt: "f64x2.sqrt", floor: "f64x2.floor" } as const;
const binary = {
  "+": "f64x2.add",
  "-": "f64x2.sub",
  "*": "f64x2.mul",
  "/": "f64x2.div",
  min: "f64x2.min",
  max: "f64x2.max",
} as const;
const comparison = {
  "<": "f64x2.lt",
  "<=": "f64x2.le",
  ">": "f64x2.gt",
  ">=": "f64x2.ge",
  "==": "f64x2.eq",
  "!=": "f64x2.ne",
} as const;
type Truth = keyof typeof comparison | "and" | "or";

function isTruth(operation: string): operation is Truth {
  return operation in comparison || operation === "and" || operation === "or";
}

function inverted({ x, y }: LookupTable): LookupTable {
  const falls = (y[0] as number) > (y[y.length - 1] as number);
  return falls ? { x: y.slice().reverse(), y: x.slice().reverse() } : { x: y, y: x };
}

/** What the loops around add to an address, as a text; the fixed part apart. */
function offsetKey(place: readonly Place[], strides: readonly number[]): string {
  return place
    .map((part, dimension) => {
      if (part.kind === "element") return "";
      const positions = part.kind === "mapped" ? part.positions.join(" ") : "";
      return `${part.depth}*${strides[dimension]}:${positions}`;
    })
    .filter((key) => key !== "")
    .join();
}

interface PlaceOfArray {
  readonly place: readonly Place[];
  readonly strides: readonly number[];
}

/** Every place that is read or written inside, inner loops included. */
function placesIn(items: readonly PlacedItem[], context: BodyContext): PlaceOfArray[] {
  const found: PlaceOfArray[] = [];
  const seen = new Set<Node>();
  const visitAddress = ({ array, place }: Address) => {
    found.push({ place, strides: context.stridesOf(array) });
  };
  const visitNode = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    node.inputs.forEach(visitNode);
    const { operation } = node;
    if (operation.kind === "load") visitAddress(operation.address);
    if (operation.kind !== "lookup") return;
    const lookup = context.model.lookups[operation.lookup];
    if (lookup !== undefined) {
      found.push({ place: operation.place, strides: stridesOf(context.model, lookup) });
    }
  };
  const visitItem = (item: PlacedItem): void => {
    if (item.kind === "loop") item.body.forEach(visitItem);
    if (item.kind === "let") visitNode(item.node);
    if (item.kind === "store") visitAddress(item.target);
    if (item.kind === "store" || item.kind === "fold") visitNode(item.value);
  };
  items.forEach(visitItem);
  return found;
}
