/** Which draw of a sample is meant. */
export interface DrawNumber {
  /** From 0. */
  readonly chain: number;
  /** Its place in the chain, from 0. */
  readonly draw: number;
}

/** All draws of so many chains. The chains grow together, so that what there is after an interrupt is of all of them. */
export function numberDraws(chains: number, perChain: number): readonly DrawNumber[] {
  return Array.from({ length: perChain * chains }, (_, i) => ({
    chain: i % chains,
    draw: Math.floor(i / chains),
  }));
}

/** The same text for the same number, for a `Map`. */
export function drawKey({ chain, draw }: DrawNumber): string {
  return `${chain} ${draw}`;
}
