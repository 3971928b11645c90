import { type StreamKey, threefry } from "./threefry.js";

/**
 * Four rounds make a random order of very many numbers (Luby & Rackoff 1988, doi:10.1137/0217022). For few numbers that leaves
 * some orders more frequent than others, which six rounds end from about 100 numbers on, and 24 for any (the tests measure it).
 */
const roundsOfFew = 24;
const roundsOfMany = 6;
const few = 128;

/**
 * A random order of the numbers from 0 to `size` - 1 that is worked out number by number, rather than shuffled and stored: a
 * Feistel network over the fewest bits that hold `size` numbers, in two halves, run again while the result is no number below
 * `size` (Black & Rogaway 2002, doi:10.1007/3-540-45760-7_9, "cycle walking": less than twice on average). Each number comes
 * once, whatever the key.
 *
 * @param size a whole number from 1 to 2^31 - 1.
 * @param purpose tells the keys of the rounds from other numbers under the same key.
 * @returns the place of the number, for whole numbers from 0 to `size` - 1.
 */
export function permutation(key: StreamKey, purpose: number, size: number): (index: number) => number {
  const bits = 32 - Math.clz32(size - 1);
  const lower = bits - (bits >>> 1);
  const lowerMask = 2 ** lower - 1;
  const upperMask = 2 ** (bits - lower) - 1;
  const keys = roundKeys(key, purpose, size > few ? roundsOfMany : roundsOfFew);
  return (index) => {
    let place = index;
    do {
      let low = place & lowerMask;
      let high = place >>> lower;
      for (let round = 0; round < keys.length; round += 2) {
        high ^= mix(low ^ (keys[round] as number)) & upperMask;
        low ^= mix(high ^ (keys[round + 1] as number)) & lowerMask;
      }
      place = (high << lower) | low;
    } while (place >= size);
    return place;
  };
}

function roundKeys(key: StreamKey, purpose: number, rounds: number): Int32Array {
  const keys = new Int32Array(rounds);
  const words = new Int32Array(2);
  for (let round = 0; round < rounds; round += 2) {
    threefry(key, round, purpose, words);
    keys.set(words, round);
  }
  return keys;
}

/** Every bit of the word changes every bit of the result with a chance of a half: the finaliser of MurmurHash3 (Appleby 2011). */
function mix(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
