/** Room for constants and tables, from address 0. What is not used is never touched. */
export const staticBytes = 1 << 20;

/** More constants and tables than there is room for: the model is compiled to JavaScript instead. */
export class TooLarge extends RangeError {}

/**
 * Constants and tables that code reads from memory. Constants are there as vectors of two equal doubles: V8 would otherwise put
 * each together anew at every use.
 */
export class StaticMemory {
  readonly #addresses = new Map<string, number>();
  readonly #parts: { readonly address: number; readonly bytes: Uint8Array }[] = [];
  #end = 16;

  /** Address of a vector of that number. */
  number(value: number): number {
    return this.#once(Float64Array.of(value, value));
  }

  /** Address of a vector of those 64 bits. */
  bits(value: bigint): number {
    return this.#once(BigUint64Array.of(value, value));
  }

  /** Address of a list of whole numbers of 32 bits. */
  list(values: readonly number[]): number {
    return this.#once(Int32Array.from(values));
  }

  /** Address of a list of doubles. */
  doubles(values: Float64Array): number {
    return this.#once(values.slice());
  }

  write(memory: ArrayBuffer): void {
    for (const { address, bytes } of this.#parts) new Uint8Array(memory).set(bytes, address);
  }

  #once(values: Float64Array | BigUint64Array | Int32Array): number {
    const bytes = new Uint8Array(values.buffer as ArrayBuffer);
    const key = bytes.join();
    const known = this.#addresses.get(key);
    if (known !== undefined) return known;
    const address = this.#end;
    this.#end = Math.ceil((address + bytes.length) / 16) * 16;
    if (this.#end > staticBytes) throw new TooLarge("the constants of the model do not fit");
    this.#addresses.set(key, address);
    this.#parts.push({ address, bytes });
    return address;
  }
}
