import seedrandom from "seedrandom";

/**
 * A stream of numbers above 0 and below 1, with 53 random bits, that depends on seed and name alone: what else is drawn, and in
 * which order, changes none of them. The generator is Alea (Baagøe), seeded with the text `seed/name`.
 */
export function openStream(seed: number, name: string): () => number {
  const generator = seedrandom.alea(`${seed}/${name}`);
  return () => generator.double() || smallest;
}

/** The generator's zero stands for this, so that no inverse distribution function is asked for an infinite value. */
const smallest = 2 ** -54;
