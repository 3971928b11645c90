import type { Body } from "../program/build.js";
import type { Address, Node } from "../program/node.js";
import type { PlacedItem } from "../program/place.js";
import type { FoldOperation, Loop } from "../program/program.js";
import { Addresses } from "./addresses.js";
import type { Arithmetic } from "./arithmetic.js";
import type { BodyContext } from "./body-context.js";
import { parts } from "./cell-layout.js";
import type { Local } from "./code.js";
import { type ElementaryHomes, writeElementaryLoop } from "./elementary-loop.js";
import { isPaired } from "./pairs.js";
import { Values } from "./values.js";

/** Writes the code of a body: two members at once. */
export function writeBody(body: Body, context: BodyContext): void {
  new BodyWriter(context).items(body, 0);
}

class BodyWriter {
  readonly #a: Arithmetic;
  readonly #addresses: Addresses;
  readonly #values: Values;
  readonly #folds = new Map<number, readonly Local[]>();
  readonly #homes: ElementaryHomes;

  constructor(context: BodyContext) {
    this.#homes = {
      home: (array) => this.#addresses.fixed(array),
      scratch: (cells) => context.scratch(cells),
    };
    this.#a = context.arithmetic;
    this.#addresses = new Addresses(context);
    this.#values = new Values(context, this.#addresses, (fold) => this.#foldLocals(fold));
  }

  items(items: readonly PlacedItem[], depth: number): void {
    const mark = this.#a.mark;
    const named: Node[] = [];
    const folds: number[] = [];
    const offsets = this.#addresses.prepare(items, depth);
    for (const item of items) {
      switch (item.kind) {
        case "loop":
          this.#loop(item.loop, item.body);
          break;
        case "let":
          this.#values.name(item.node);
          named.push(item.node);
          break;
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
          writeElementaryLoop(this.#a, item, this.#homes);
          break;
      }
    }
    for (const node of named) this.#values.forget(node);
    for (const fold of folds) {
      for (const local of this.#folds.get(fold) ?? []) this.#a.code.giveBack("v128", local);
      this.#folds.delete(fold);
    }
    this.#addresses.release(offsets);
    this.#a.release(mark);
  }

  #loop(loop: Loop, body: readonly PlacedItem[]): void {
    const { depth, elements } = loop;
    const { code, memory } = this.#a;
    const first = elements[0] ?? 0;
    const element = code.take("i32");
    this.#addresses.enter(depth, element);
    if (elements.every((each, place) => each === first + place)) {
      const atOnce = isPaired(loop, body) ? 2 : 1;
      code.i32(first).set(element);
      code.loop(() => {
        this.#a.together(atOnce, () => this.items(body, depth + 1));
        code.get(element).i32(atOnce).do("i32.add").tee(element);
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

  #store(target: Address, value: Node): void {
    const mark = this.#a.mark;
    const apart = this.#addresses.apart(target);
    this.#a.store(this.#values.of(value), () => this.#addresses.push(target), apart);
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
    const mark = this.#a.mark;
    this.#a.into(this.#foldLocals(fold), folding[operation], this.#values.of(value));
    this.#a.release(mark);
  }

  #foldLocals(fold: number): readonly Local[] {
    const locals = this.#folds.get(fold);
    if (locals === undefined) throw new RangeError(`fold ${fold} was not begun`);
    return locals;
  }
}

const beginning = { sum: 0, prod: 1, min: Number.POSITIVE_INFINITY, max: Number.NEGATIVE_INFINITY } as const;
const folding = { sum: "f64x2.add", prod: "f64x2.mul", min: "f64x2.min", max: "f64x2.max" } as const;
