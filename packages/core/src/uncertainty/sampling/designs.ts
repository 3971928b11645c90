/** How the draws of one parameter cover its distribution. `latin-hypercube` when not said. */
export type Design = "latin-hypercube" | "random";

/** `count` numbers above 0 and below 1, one per draw, from one stream. */
export function sampleShares(design: Design, random: () => number, count: number): Float64Array {
  return design === "random" ? Float64Array.from({ length: count }, random) : latinHypercube(random, count);
}

/**
 * One number in each of `count` equal intervals between 0 and 1, in random order (McKay, Beckman & Conover 1979,
 * doi:10.2307/1268522). Together with other streams, each shuffled by itself, the draws are a Latin hypercube.
 *
 * The numbers depend on `count`: the first 100 of 200 draws are not those of 100 draws.
 */
export function latinHypercube(random: () => number, count: number): Float64Array {
  const shares = Float64Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = shares[i] ?? 0;
    shares[i] = shares[j] ?? 0;
    shares[j] = kept;
  }
  return shares.map((interval) => Math.min((interval + random()) / count, largest));
}

/** The double below 1: the sum above may be rounded up to `count`. */
const largest = 1 - 2 ** -53;
