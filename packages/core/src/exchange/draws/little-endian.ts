/** Whether this machine puts the lowest byte first, as nearly all do. */
const native = new Uint8Array(Int32Array.of(1).buffer)[0] === 1;

/** The bytes of numbers, lowest first, on any machine; a view of them where nothing needs to be turned round. */
export function littleEndian(values: Float64Array | Int32Array): Uint8Array {
  const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  if (native) return bytes;
  const turned = bytes.slice();
  for (let at = 0; at < turned.length; at += values.BYTES_PER_ELEMENT) {
    turned.subarray(at, at + values.BYTES_PER_ELEMENT).reverse();
  }
  return turned;
}
