import type { Node } from "../program/node.js";
import type { Addresses } from "./addresses.js";
import type { Arithmetic, Value } from "./arithmetic.js";
import type { BodyContext } from "./body-context.js";
import type { Local } from "./code.js";
import { emitElementary } from "./elementary.js";
import { emitExponent, emitPow } from "./power.js";
import { emitLookup } from "./table-lookup.js";

/** Writes what nodes come to; what has a name is worked out once. */
export class Values {
  readonly #context: BodyContext;
  readonly #a: Arithmetic;
  readonly #addresses: Addresses;
  /** The numbers of a fold that is under way. */
  readonly #foldLocals: (fold: number) => readonly Local[];
  readonly #named = new Map<Node, Value>();

  constructor(context: BodyContext, addresses: Addresses, foldLocals: (fold: number) => readonly Local[]) {
    this.#context = context;
    this.#a = context.arithmetic;
    this.#addresses = addresses;
    this.#foldLocals = foldLocals;
  }

  /** Works a node out now, for all who read it until it is forgotten. */
  name(node: Node): void {
    const before = this.#a.mark;
    const value = this.of(node);
    this.#a.release(before, value);
    this.#named.set(node, value);
  }

  forget(node: Node): void {
    this.#named.delete(node);
  }

  of(node: Node): Value {
    return this.#named.get(node) ?? this.#compute(node);
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
        const element = this.#addresses.element(operation.depth);
        return this.#a.make(() => {
          this.#a.code.get(element).i32(1).do("i32.add", "f64.convert_i32_s", "f64x2.splat");
        });
      }
      case "load":
        return this.#a.load(
          () => this.#addresses.push(operation.address),
          this.#addresses.apart(operation.address),
        );
      case "folded":
        return { locals: this.#foldLocals(operation.fold) };
      case "unary":
      case "binary":
        return this.#operate(node);
      case "select": {
        const [condition, yes, no] = inputs;
        if (!condition || !yes || !no) throw new RangeError("a choice needs three inputs");
        return this.#a.choose(this.#mask(condition), this.of(yes), this.of(no));
      }
      case "lookup":
        if (inputs[0] === undefined) throw new RangeError("a lookup needs an input");
        return emitLookup(operation, this.of(inputs[0]), this.#context, this.#addresses);
    }
  }

  #operate({ operation, inputs }: Node): Value {
    const a = this.#a;
    const [left, right] = inputs;
    if (left === undefined) throw new RangeError("an operation needs an input");
    if (operation.kind === "unary") {
      switch (operation.operation) {
        case "exp":
        case "log":
          return emitElementary(a, operation.operation, this.of(left));
        case "not":
          return a.and(a.eq(this.of(left), a.number(0)), a.number(1));
        case "negate":
        case "abs":
        case "sqrt":
        case "floor":
          return a.apply([unary[operation.operation]], this.of(left));
      }
    }
    if (operation.kind !== "binary" || right === undefined)
      throw new RangeError("an operation needs two inputs");
    switch (operation.operation) {
      case "pow":
        return emitPow(a, this.of(left), emitExponent(a, this.of(right), right.operation.kind !== "number"));
      case "poisson":
        return a.scalar("poisson", [this.of(left), this.of(right)]);
      case "+":
      case "-":
      case "*":
      case "/":
      case "min":
      case "max":
        return a.apply([binary[operation.operation]], this.of(left), this.of(right));
      default:
        return a.and(this.#truth(operation.operation, left, right), a.number(1));
    }
  }

  /** All bits set where the node is not 0. */
  #mask(node: Node): Value {
    const { operation, inputs } = node;
    const [left, right] = inputs;
    if (!this.#named.has(node)) {
      if (operation.kind === "binary" && left && right && isTruth(operation.operation))
        return this.#truth(operation.operation, left, right);
      if (operation.kind === "unary" && operation.operation === "not" && left) {
        return this.#a.eq(this.of(left), this.#a.number(0));
      }
    }
    return this.#a.apply(["f64x2.ne"], this.of(node), this.#a.number(0));
  }

  #truth(operation: Truth, left: Node, right: Node): Value {
    const a = this.#a;
    if (operation === "and") return a.and(this.#mask(left), this.#mask(right));
    if (operation === "or") return a.or(this.#mask(left), this.#mask(right));
    return a.apply([comparison[operation]], this.of(left), this.of(right));
  }
}

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
