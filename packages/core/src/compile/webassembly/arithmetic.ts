import { cellBytes, parts, vectorBytes, vectorsPerCell } from "./cell-layout.js";
import type { Code, Instruction, Local } from "./code.js";
import type { StaticMemory } from "./static-memory.js";

/** A double for each member, of one cell or several: one local per vector, or the same constant for all of them. */
export type Value = { readonly locals: readonly Local[] } | { readonly address: number };

/** Scalar functions that code may call, with their numbers. */
export type LibraryName = "exp" | "log" | "pow" | "poisson";
export type Library = Readonly<Record<LibraryName, number>>;

/**
 * Writes arithmetic on the members of a batch: each operation for all vectors of a value, one after the other. A result has locals
 * of its own, which {@link Arithmetic.release} gives back when the values that it was needed for are done.
 */
export class Arithmetic {
  readonly code: Code;
  readonly memory: StaticMemory;
  readonly #library: Library;
  readonly #taken: Local[] = [];
  /** Constants that are in a local, by their address. */
  readonly #held = new Map<number, Local>();
  /** Addresses of those that were pushed, where somebody wants to know. */
  #pushed: Set<number> | undefined;
  /** The vectors of a value: those of a cell, or of several neighbouring ones. */
  #parts = parts;

  constructor(code: Code, memory: StaticMemory, library: Library) {
    this.code = code;
    this.memory = memory;
    this.#library = library;
  }

  /** In `inside` a value is that of so many neighbouring cells, and each operation is done for all of them in turn. */
  together(cells: number, inside: () => void): void {
    const before = this.#parts;
    this.#parts = Array.from({ length: cells * vectorsPerCell }, (_, part) => part);
    inside();
    this.#parts = before;
  }

  number(value: number): Value {
    return { address: this.memory.number(value) };
  }

  bits(value: bigint): Value {
    return { address: this.memory.bits(value) };
  }

  /** Puts one vector of a value on the stack. What is of one cell is the same for all cells that are worked together. */
  push(value: Value, part: number): void {
    if ("address" in value) {
      const held = this.#held.get(value.address);
      this.#pushed?.add(value.address);
      if (held !== undefined) this.code.get(held);
      else this.code.i32(0).load("v128", value.address);
    } else this.code.get(value.locals[part % value.locals.length] as Local);
  }

  /**
   * Reads the constants of `inside`, which is a loop, before it and keeps them in locals, so that V8 does not read them in each turn
   * and put those that it has no register for on the stack each time. It writes `inside` twice, and keeps the second.
   */
  holdingConstants(inside: () => void): void {
    if (this.#pushed !== undefined) {
      inside();
      return;
    }
    this.#pushed = new Set();
    this.code.discard(inside);
    const held = [...this.#pushed].filter((address) => !this.#held.has(address));
    this.#pushed = undefined;
    for (const address of held) {
      const local = this.code.take("v128");
      this.code.i32(0).load("v128", address).set(local);
      this.#held.set(address, local);
    }
    inside();
    for (const address of held) {
      this.code.giveBack("v128", this.#held.get(address) as Local);
      this.#held.delete(address);
    }
  }

  /** A new value from what `push` leaves on the stack for each vector. */
  make(push: (part: number) => void): Value {
    const locals = this.#parts.map((part) => {
      push(part);
      const local = this.#local();
      this.code.set(local);
      return local;
    });
    return { locals };
  }

  #local(): Local {
    const local = this.code.take("v128");
    this.#taken.push(local);
    return local;
  }

  /** How many locals are taken now; see {@link Arithmetic.release}. */
  get mark(): number {
    return this.#taken.length;
  }

  /** Gives back the locals that were taken since the mark, but for those of `kept`. */
  release(mark: number, kept?: Value): void {
    const locals = kept !== undefined && "locals" in kept ? kept.locals : [];
    for (const local of this.#taken.splice(mark)) {
      if (locals.includes(local)) this.#taken.push(local);
      else this.code.giveBack("v128", local);
    }
  }

  add = (x: Value, y: Value) => this.apply(["f64x2.add"], x, y);
  sub = (x: Value, y: Value) => this.apply(["f64x2.sub"], x, y);
  mul = (x: Value, y: Value) => this.apply(["f64x2.mul"], x, y);
  div = (x: Value, y: Value) => this.apply(["f64x2.div"], x, y);
  eq = (x: Value, y: Value) => this.apply(["f64x2.eq"], x, y);
  ge = (x: Value, y: Value) => this.apply(["f64x2.ge"], x, y);
  le = (x: Value, y: Value) => this.apply(["f64x2.le"], x, y);
  and = (x: Value, y: Value) => this.apply(["v128.and"], x, y);
  or = (x: Value, y: Value) => this.apply(["v128.or"], x, y);
  /** x where y is not. */
  andNot = (x: Value, y: Value) => this.apply(["v128.andnot"], x, y);
  addBits = (x: Value, y: Value) => this.apply(["i64x2.add"], x, y);
  subBits = (x: Value, y: Value) => this.apply(["i64x2.sub"], x, y);
  abs = (x: Value) => this.apply(["f64x2.abs"], x);
  /** Rounded to single precision. */
  single = (x: Value) => this.apply(["f32x4.demote_f64x2_zero", "f64x2.promote_low_f32x4"], x);
  /** `yes` where the mask is set, else `no`. */
  choose = (mask: Value, yes: Value, no: Value) => this.apply(["v128.bitselect"], yes, no, mask);

  shiftLeft(x: Value, places: number): Value {
    return this.make((part) => {
      this.push(x, part);
      this.code.i32(places).do("i64x2.shl");
    });
  }

  shiftRight(x: Value, places: number): Value {
    return this.make((part) => {
      this.push(x, part);
      this.code.i32(places).do("i64x2.shr_u");
    });
  }

  apply(instructions: readonly Instruction[], ...inputs: readonly Value[]): Value {
    const held = inputs.map((input) => this.#once(input));
    return this.make((part) => {
      for (const input of held) this.push(input, part);
      this.code.do(...instructions);
    });
  }

  /** A constant that several vectors need, read once for all of them. */
  #once(value: Value): Value {
    if (!("address" in value) || this.#parts.length === 1) return value;
    const known = this.#held.get(value.address);
    if (known !== undefined) return { locals: this.#parts.map(() => known) };
    const local = this.#local();
    this.push(value, 0);
    this.code.set(local);
    return { locals: this.#parts.map(() => local) };
  }

  /**
   * What `usual` writes where the mask holds for all vectors of the value, else what a scalar function gives for each of their doubles. The
   * test comes first, since V8 moves arithmetic past a branch and no load: the constants of `usual` would be read before the test, and kept on the
   * stack until after it.
   */
  whereUsual(mask: Value, usual: () => Value, name: LibraryName, inputs: readonly Value[]): Value {
    const locals = this.#parts.map(() => this.#local());
    const put = (value: Value) => {
      for (const [part, local] of locals.entries()) {
        this.push(value, part);
        this.code.set(local);
      }
    };
    const mark = this.mark;
    for (const part of this.#parts) {
      this.push(mask, part);
      if (part > 0) this.code.do("v128.and");
    }
    this.code.do("i64x2.all_true").either(
      () => put(usual()),
      () => put(this.scalar(name, inputs)),
    );
    this.release(mark);
    return { locals };
  }

  /** A scalar function of each double. */
  scalar(name: LibraryName, inputs: readonly Value[]): Value {
    return this.make((part) => this.#callTwice(name, inputs, part));
  }

  #callTwice(name: LibraryName, inputs: readonly Value[], part: number): void {
    this.eachLane((lane) => {
      for (const input of inputs) {
        this.push(input, part);
        this.code.extract(lane);
      }
      this.code.call(this.#library[name]);
    });
  }

  /** A vector of two doubles that `push` leaves on the stack one by one. */
  eachLane(push: (lane: 0 | 1) => void): void {
    push(0);
    this.code.do("f64x2.splat");
    push(1);
    this.code.replace(1);
  }

  /**
   * Loads a cell from an address; `pushAddress` leaves the moving part on the stack and gives the fixed one.
   *
   * @param apart bytes from a cell to the next of those that are worked together.
   */
  load(pushAddress: () => number, apart = cellBytes): Value {
    return this.make((part) => {
      this.code.load("v128", pushAddress() + bytesTo(part, apart));
    });
  }

  /** Puts into the locals of a cell what an instruction makes of them and a value: of its cells one after the other. */
  into(locals: readonly Local[], instruction: Instruction, value: Value): void {
    for (const part of this.#parts) {
      const local = locals[part % locals.length] as Local;
      this.code.get(local);
      this.push(value, part);
      this.code.do(instruction).set(local);
    }
  }

  /** Stores a value to a cell; see {@link Arithmetic.load}. */
  store(value: Value, pushAddress: () => number, apart = cellBytes): void {
    for (const part of this.#parts) {
      const offset = pushAddress();
      this.push(value, part);
      this.code.store("v128", offset + bytesTo(part, apart));
    }
  }
}

function bytesTo(part: number, apart: number): number {
  const vector = part % vectorsPerCell;
  return ((part - vector) / vectorsPerCell) * apart + vector * vectorBytes;
}
