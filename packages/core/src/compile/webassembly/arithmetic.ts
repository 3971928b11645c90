import { parts, vectorBytes } from "./cell-layout.js";
import type { Code, Instruction, Local } from "./code.js";
import type { StaticMemory } from "./static-memory.js";

/** A double for each member: one local per vector, or the same constant for all of them. */
export type Value = { readonly locals: readonly Local[] } | { readonly address: number };

/** Scalar functions that code may call, with their numbers. */
export type LibraryName = "exp" | "log" | "pow" | "poisson";
export type Library = Readonly<Record<LibraryName, number>>;

/**
 * Writes arithmetic on the members of a batch: each operation for all vectors of a cell, one after the other. A result has locals
 * of its own, which {@link Arithmetic.release} gives back when the values that it was needed for are done.
 */
export class Arithmetic {
  readonly code: Code;
  readonly memory: StaticMemory;
  readonly #library: Library;
  readonly #taken: Local[] = [];

  constructor(code: Code, memory: StaticMemory, library: Library) {
    this.code = code;
    this.memory = memory;
    this.#library = library;
  }

  number(value: number): Value {
    return { address: this.memory.number(value) };
  }

  bits(value: bigint): Value {
    return { address: this.memory.bits(value) };
  }

  /** Puts one vector of a value on the stack. */
  push(value: Value, part: number): void {
    if ("address" in value) this.code.i32(0).load("v128", value.address);
    else this.code.get(value.locals[part] as Local);
  }

  /** A new value from what `push` leaves on the stack for each vector. */
  make(push: (part: number) => void): Value {
    const locals = parts.map((part) => {
      push(part);
      const local = this.code.take("v128");
      this.#taken.push(local);
      this.code.set(local);
      return local;
    });
    return { locals };
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
    return this.make((part) => {
      for (const input of inputs) this.push(input, part);
      this.code.do(...instructions);
    });
  }

  /** The value, but what a scalar function gives for both doubles of a vector where the mask does not hold for both. */
  unlessUsual(usual: Value, value: Value, name: LibraryName, inputs: readonly Value[]): Value {
    const result = this.make((part) => this.push(value, part));
    const locals = "locals" in result ? result.locals : [];
    for (const part of parts) {
      this.push(usual, part);
      this.code.do("i64x2.all_true", "i32.eqz").when(() => {
        this.#callTwice(name, inputs, part);
        this.code.set(locals[part] as Local);
      });
    }
    return result;
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

  /** Loads a cell from an address; `pushAddress` leaves the moving part on the stack and gives the fixed one. */
  load(pushAddress: () => number): Value {
    return this.make((part) => {
      this.code.load("v128", pushAddress() + part * vectorBytes);
    });
  }

  /** Stores a value to a cell. */
  store(value: Value, pushAddress: () => number): void {
    for (const part of parts) {
      const offset = pushAddress();
      this.push(value, part);
      this.code.store("v128", offset + part * vectorBytes);
    }
  }
}
