/** Bytes of a WebAssembly binary. WebAssembly Core Specification 2.0, chapter 5. */
export type Bytes = readonly number[];

/** An unsigned whole number below 2^32 in LEB128. */
export function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

/** A signed whole number of 32 bits in LEB128. */
export function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value | 0;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0);
    bytes.push(isLast ? low : low | 0x80);
    if (isLast) return bytes;
  }
}

/** The 8 bytes of a double, little-endian. */
export function double(value: number): number[] {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value, true);
  return Array.from({ length: 8 }, (_, i) => view.getUint8(i));
}

/** A name in UTF-8 with its length; names are words of our own. */
export function text(value: string): number[] {
  const bytes = [...new TextEncoder().encode(value)];
  return [...unsigned(bytes.length), ...bytes];
}

/** Parts one after the other. */
export function joined(pieces: readonly (Bytes | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

/** A vector: how many, then one after the other. */
export function vector(items: readonly (Bytes | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  return joined([unsigned(items.length), ...items]);
}

/** A section of a module: its number, its length, what is in it. */
export function section(id: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  return joined([[id], unsigned(content.length), content]);
}
