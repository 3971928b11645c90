/** Shares at which summaries are read: bins are narrowest there. */
const watchedShares = [0.1, 0.5, 0.9];
/** How far around them, in standard deviations of the place of a quantile in the pilot. */
const reach = 5;
/** Further out there is an edge at every such part of the pilot. */
const coarse = 1 / 256;
/** Cells of equal width that tell where to begin to look for a value. */
const guideCells = 1024;

/**
 * Counts values in bins, so that what is remembered does not grow with their number. The edges of the bins are values of a pilot,
 * the first few thousand: every one of them near the 10%, 50% and 90% quantiles, every 1/256th elsewhere; each edge is a bin of its
 * own, so that values that come often are told exactly. Draws come in random order, so that a pilot is a random sample of them
 * and each bin fills evenly (Munro & Paterson 1980, doi:10.1016/0304-3975(80)90061-4, select from random order on that ground).
 * But nothing rests on it: how many values share a bin is counted, and bounds the error.
 *
 * Counts do not depend on the order of the values.
 */
export class QuantileBins {
  readonly #edges: Float64Array;
  /** Position 2 i is for values below edge i (and above the one before), 2 i + 1 for those on it; the last is above all edges. */
  readonly #counts: Uint32Array;
  readonly #guide: Uint16Array;
  readonly #cellsPerUnit: number;
  #lowest: number;
  #highest: number;

  /** @param pilot at least one value, ascending; they are counted too. */
  constructor(pilot: Float64Array) {
    this.#edges = edgesOf(pilot);
    this.#counts = new Uint32Array(2 * this.#edges.length + 1);
    this.#lowest = pilot[0] as number;
    this.#highest = pilot[pilot.length - 1] as number;
    const span = this.#highest - this.#lowest;
    this.#cellsPerUnit = span > 0 && span < Number.POSITIVE_INFINITY ? guideCells / span : 0;
    this.#guide = this.#makeGuide();
    this.add(pilot);
  }

  /** Counts values. */
  add(values: Float64Array): void {
    const edges = this.#edges;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      if (value < this.#lowest) this.#lowest = value;
      if (value > this.#highest) this.#highest = value;
      const edge = this.#firstEdgeNotBelow(value);
      const position = edges[edge] === value ? 2 * edge + 1 : 2 * edge;
      this.#counts[position] = (this.#counts[position] as number) + 1;
    }
  }

  /** How the values are spread, as it is now. */
  ranks(): { at(rank: number): number; rankError(rank: number): number } {
    const reached = new Float64Array(this.#counts.length);
    let sum = 0;
    for (let position = 0; position < reached.length; position++) {
      sum += this.#counts[position] as number;
      reached[position] = sum;
    }
    const binOf = (rank: number) => firstAbove(reached, rank);
    return {
      at: (rank) => {
        const position = binOf(rank);
        const within = rank - (position === 0 ? 0 : (reached[position - 1] as number));
        return this.#valueIn(position, within);
      },
      rankError: (rank) => {
        const position = binOf(rank);
        return position % 2 === 1 ? 0 : (this.#counts[position] as number);
      },
    };
  }

  /** The value at place `within` of a bin, on the assumption that its values are evenly spread. */
  #valueIn(position: number, within: number): number {
    const edges = this.#edges;
    const after = position >> 1;
    if (position % 2 === 1) return edges[after] as number;
    const count = this.#counts[position] as number;
    // The lowest of all and the highest of all are known.
    if (after === 0) return between(this.#lowest, edges[0] as number, within / count);
    const before = edges[after - 1] as number;
    if (after === edges.length) return between(before, this.#highest, (within + 1) / count);
    return between(before, edges[after] as number, (within + 1) / (count + 1));
  }

  #firstEdgeNotBelow(value: number): number {
    const cell = this.#cellOf(value);
    let from = this.#guide[cell] as number;
    let to = this.#guide[cell + 1] as number;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#edges[middle] as number) < value) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** Rises with the value, whatever is rounded. */
  #cellOf(value: number): number {
    const cell = Math.floor((value - (this.#edges[0] as number)) * this.#cellsPerUnit);
    // Also for what is no number.
    if (!(cell > 0)) return 0;
    return Math.min(cell, guideCells);
  }

  /** For each cell, and one more at the end, the first edge that is not in a cell before. */
  #makeGuide(): Uint16Array {
    const guide = new Uint16Array(guideCells + 2).fill(this.#edges.length);
    guide[0] = 0;
    let cell = 0;
    this.#edges.forEach((edge, i) => {
      const own = this.#cellOf(edge);
      while (cell < own) {
        cell += 1;
        guide[cell] = i;
      }
    });
    return guide;
  }
}

function edgesOf(pilot: Float64Array): Float64Array {
  const windows = watchedShares.map((share) => {
    const around = reach * Math.sqrt(share * (1 - share) * pilot.length);
    return { from: Math.floor(share * pilot.length - around), to: Math.ceil(share * pilot.length + around) };
  });
  const step = Math.max(1, Math.floor(coarse * pilot.length));
  const edges: number[] = [];
  const add = (rank: number) => {
    const value = pilot[rank] as number;
    if (edges.length === 0 || value !== edges[edges.length - 1]) edges.push(value);
  };
  let rank = 0;
  while (rank < pilot.length - 1) {
    add(rank);
    const here = rank;
    const near = windows.some(({ from, to }) => here >= from && here < to);
    const next = windows.filter(({ from }) => from > here).map(({ from }) => from);
    rank = near ? rank + 1 : Math.min(rank + step, ...next);
  }
  add(pilot.length - 1);
  return Float64Array.from(edges);
}

function between(low: number, high: number, share: number): number {
  return low * (1 - share) + high * share;
}

/** The first position whose sum is above the rank. */
function firstAbove(reached: Float64Array, rank: number): number {
  let [from, to] = [0, reached.length - 1];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((reached[middle] as number) > rank) to = middle;
    else from = middle + 1;
  }
  return from;
}
