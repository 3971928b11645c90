import { double, signed, unsigned } from "./encoding.js";
import type { FunctionBody, Signature, ValueType } from "./module.js";

/** Instructions without immediate operands: one byte, or a number after the prefix 0xfd of vector instructions. */
const plain = {
  end: 0x0b,
  else: 0x05,
  "i32.add": 0x6a,
  "i32.sub": 0x6b,
  "i32.mul": 0x6c,
  "i32.div_u": 0x6e,
  "i32.rem_u": 0x70,
  "i32.shr_u": 0x76,
  "i32.eq": 0x46,
  "i32.eqz": 0x45,
  "i32.lt_s": 0x48,
  "i32.gt_s": 0x4a,
  "i32.or": 0x72,
  "f64.add": 0xa0,
  "f64.sub": 0xa1,
  "f64.mul": 0xa2,
  "f64.div": 0xa3,
  "f64.eq": 0x61,
  "f64.ne": 0x62,
  "f64.le": 0x65,
  "f64.gt": 0x64,
  "f64.ge": 0x66,
  "f64.lt": 0x63,
  "f64.convert_i32_s": 0xb7,
  return: 0x0f,
} as const;

const vectorPlain = {
  "v128.not": 77,
  "v128.and": 78,
  "v128.andnot": 79,
  "v128.or": 80,
  "v128.bitselect": 82,
  "f64x2.splat": 20,
  "f64x2.eq": 71,
  "f64x2.ne": 72,
  "f64x2.lt": 73,
  "f64x2.gt": 74,
  "f64x2.le": 75,
  "f64x2.ge": 76,
  "f32x4.demote_f64x2_zero": 94,
  "f64x2.promote_low_f32x4": 95,
  "f64x2.floor": 117,
  "i64x2.all_true": 195,
  "i64x2.shl": 203,
  "i64x2.shr_u": 205,
  "i64x2.add": 206,
  "i64x2.sub": 209,
  "f64x2.abs": 236,
  "f64x2.neg": 237,
  "f64x2.sqrt": 239,
  "f64x2.add": 240,
  "f64x2.sub": 241,
  "f64x2.mul": 242,
  "f64x2.div": 243,
  "f64x2.min": 244,
  "f64x2.max": 245,
  "f64x2.pmin": 246,
} as const;

export type Instruction = keyof typeof plain | keyof typeof vectorPlain | "i32.trunc_sat_f64_s";

/** A local variable of a function under construction. */
export type Local = number & { readonly local: unique symbol };

/** Writes the code of one function. A local that is given back may be handed out again. */
export class Code {
  readonly #signature: Signature;
  readonly #bytes: number[] = [];
  readonly #locals: ValueType[] = [];
  readonly #free = new Map<ValueType, Local[]>();

  constructor(signature: Signature) {
    this.#signature = signature;
  }

  get size(): number {
    return this.#bytes.length;
  }

  /** Writes no instruction of what `inside` writes: to see what that asks for. What it takes and gives back stays taken and given back. */
  discard(inside: () => void): void {
    const length = this.#bytes.length;
    inside();
    this.#bytes.length = length;
  }

  parameter(position: number): Local {
    return position as Local;
  }

  take(type: ValueType): Local {
    const free = this.#free.get(type)?.pop();
    if (free !== undefined) return free;
    return (this.#signature.parameters.length + this.#locals.push(type) - 1) as Local;
  }

  giveBack(type: ValueType, local: Local): void {
    const free = this.#free.get(type) ?? [];
    free.push(local);
    this.#free.set(type, free);
  }

  do(...instructions: readonly Instruction[]): this {
    for (const name of instructions) {
      if (name === "i32.trunc_sat_f64_s") {
        this.#bytes.push(0xfc, 0x02);
        continue;
      }
      if (name in plain) this.#bytes.push(plain[name as keyof typeof plain]);
      else this.#bytes.push(0xfd, ...unsigned(vectorPlain[name as keyof typeof vectorPlain]));
    }
    return this;
  }

  get(local: Local): this {
    this.#bytes.push(0x20, ...unsigned(local));
    return this;
  }

  set(local: Local): this {
    this.#bytes.push(0x21, ...unsigned(local));
    return this;
  }

  tee(local: Local): this {
    this.#bytes.push(0x22, ...unsigned(local));
    return this;
  }

  i32(value: number): this {
    this.#bytes.push(0x41, ...signed(value));
    return this;
  }

  f64(value: number): this {
    this.#bytes.push(0x44, ...double(value));
    return this;
  }

  /** Loads from the address on the stack plus `offset`, which are both multiples of the size of the type. */
  load(type: ValueType, offset: number): this {
    return this.#memory(type === "v128" ? [0xfd, 0x00] : [type === "f64" ? 0x2b : 0x28], type, offset);
  }

  store(type: ValueType, offset: number): this {
    return this.#memory(type === "v128" ? [0xfd, 0x0b] : [type === "f64" ? 0x39 : 0x36], type, offset);
  }

  /** Stores one double of a vector: 0 or 1. */
  storeLane(lane: 0 | 1, offset: number): this {
    this.#memory([0xfd, 0x5b], "f64", offset);
    this.#bytes.push(lane);
    return this;
  }

  /** One double of a vector: 0 or 1. */
  extract(lane: 0 | 1): this {
    this.#bytes.push(0xfd, 33, lane);
    return this;
  }

  replace(lane: 0 | 1): this {
    this.#bytes.push(0xfd, 34, lane);
    return this;
  }

  call(index: number): this {
    this.#bytes.push(0x10, ...unsigned(index));
    return this;
  }

  block(inside: () => void): this {
    this.#bytes.push(0x02, 0x40);
    inside();
    return this.do("end");
  }

  loop(inside: () => void): this {
    this.#bytes.push(0x03, 0x40);
    inside();
    return this.do("end");
  }

  /** Does `inside` when the i32 on the stack is not 0. */
  when(inside: () => void): this {
    this.#bytes.push(0x04, 0x40);
    inside();
    return this.do("end");
  }

  /** Does `yes` when the i32 on the stack is not 0, else `no`. */
  either(yes: () => void, no: () => void): this {
    this.#bytes.push(0x04, 0x40);
    yes();
    this.do("else");
    no();
    return this.do("end");
  }

  /** Leaves the block (or begins the loop again) that many levels out when the i32 on the stack is not 0. */
  branchIf(levels: number): this {
    this.#bytes.push(0x0d, ...unsigned(levels));
    return this;
  }

  branch(levels: number): this {
    this.#bytes.push(0x0c, ...unsigned(levels));
    return this;
  }

  finish(name?: string): FunctionBody {
    return {
      signature: this.#signature,
      locals: this.#locals,
      code: this.#bytes,
      ...(name === undefined ? {} : { name }),
    };
  }

  #memory(operation: readonly number[], type: ValueType, offset: number): this {
    const alignment = type === "v128" ? 4 : type === "f64" ? 3 : 2;
    this.#bytes.push(...operation, ...unsigned(alignment), ...unsigned(offset));
    return this;
  }
}
