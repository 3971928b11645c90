const least = -1074;
const powersOfTwo = Float64Array.from({ length: 1023 - least + 1 }, (_, i) => 2 ** (i + least));

/** 2^k, exactly, for a whole k from -1074 to 1023. */
export function powerOfTwo(k: number): number {
  return powersOfTwo[k - least] as number;
}

const words = new Uint32Array(2);
const number = new Float64Array(words.buffer);
number[0] = 1;
const highWord = words[1] === 0 ? 0 : 1;

/** The upper 32 bits: sign, exponent and the first 20 bits of the fraction. */
export function upperBits(x: number): number {
  number[0] = x;
  return words[highWord] as number;
}
