const multiplier0 = 0xd2511f53;
const multiplier1 = 0xcd9e8d57;
const weyl0 = 0x9e3779b9;
const weyl1 = 0xbb67ae85;
const rounds = 10;

/**
 * Philox4x32-10, a random number generator that is a function of a counter and a key: any number of any stream without those
 * before it. Passes TestU01's BigCrush. J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw (2011), Parallel random numbers:
 * as easy as 1, 2, 3, doi:10.1145/2063384.2063405.
 */
export class Philox {
  /** Four words of 32 random bits: those of the last {@link Philox.turn}. */
  readonly words = new Uint32Array(4);
  #key0 = 0;
  #key1 = 0;

  /** Takes a key of two words of 32 bits. */
  key(word0: number, word1: number): void {
    this.#key0 = word0;
    this.#key1 = word1;
  }

  /** Fills the words for a counter of four words of 32 bits. */
  turn(counter0: number, counter1: number, counter2: number, counter3: number): void {
    let [a, b, c, d] = [counter0 >>> 0, counter1, counter2 >>> 0, counter3];
    let [key0, key1] = [this.#key0, this.#key1];
    for (let round = 0; round < rounds; round++) {
      const high0 = upperProduct(multiplier0, a);
      const high1 = upperProduct(multiplier1, c);
      const low0 = Math.imul(multiplier0, a);
      const low1 = Math.imul(multiplier1, c);
      a = (high1 ^ b ^ key0) >>> 0;
      b = low1;
      c = (high0 ^ d ^ key1) >>> 0;
      d = low0;
      key0 = (key0 + weyl0) | 0;
      key1 = (key1 + weyl1) | 0;
    }
    this.words[0] = a;
    this.words[1] = b;
    this.words[2] = c;
    this.words[3] = d;
  }
}

/** The upper 32 of the 64 bits of a product, in two halves that a number holds exactly. */
function upperProduct(x: number, y: number): number {
  const low = (x & 0xffff) * y;
  return Math.floor(((x >>> 16) * y + Math.floor(low / 65536)) / 65536);
}
