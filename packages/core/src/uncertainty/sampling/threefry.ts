/** A key of 64 bits, as two whole numbers of 32. */
export type StreamKey = readonly [number, number];

/**
 * Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror & Shaw 2011, doi:10.1145/2063384.2063405): the random bits that belong to a
 * counter under a key. Nothing is remembered between calls, so that any number of a stream costs the same, in any order and in
 * any thread.
 *
 * @param into takes two words of 32 bits.
 */
export function threefry(
  [key0, key1]: StreamKey,
  counter0: number,
  counter1: number,
  into: Int32Array,
): void {
  const key2 = parity ^ key0 ^ key1;
  let x = (counter0 + key0) | 0;
  let y = (counter1 + key1) | 0;
  // Written out, since a loop takes three times as long.
  x = (x + y) | 0;
  y = rotate(y, 13) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 15) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 26) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 6) ^ x;
  x = (x + key1) | 0;
  y = (y + key2 + 1) | 0;
  x = (x + y) | 0;
  y = rotate(y, 17) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 29) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 16) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 24) ^ x;
  x = (x + key2) | 0;
  y = (y + key0 + 2) | 0;
  x = (x + y) | 0;
  y = rotate(y, 13) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 15) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 26) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 6) ^ x;
  x = (x + key0) | 0;
  y = (y + key1 + 3) | 0;
  x = (x + y) | 0;
  y = rotate(y, 17) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 29) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 16) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 24) ^ x;
  x = (x + key1) | 0;
  y = (y + key2 + 4) | 0;
  x = (x + y) | 0;
  y = rotate(y, 13) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 15) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 26) ^ x;
  x = (x + y) | 0;
  y = rotate(y, 6) ^ x;
  into[0] = (x + key2) | 0;
  into[1] = (y + key0 + 5) | 0;
}

/** SKEIN_KS_PARITY32 of the authors' Random123 library. */
const parity = 0x1bd11bda;

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}
