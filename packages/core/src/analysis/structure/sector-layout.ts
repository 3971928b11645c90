import type { SectorLink, SectorMap } from "./sector-map.js";

/** Two sectors that hang together, at most once in either direction. */
export interface SectorPair {
  readonly a: string;
  readonly b: string;
  /** What `b` takes from `a`, and what `a` takes from `b`; at least one of them. */
  readonly forth?: SectorLink;
  readonly back?: SectorLink;
}

/** Where the sectors of a map stand. */
export interface SectorLayout {
  /** Sectors that both give and take, in two columns from top to bottom. */
  readonly columns: readonly [readonly string[], readonly string[]];
  /** Arrows between those. */
  readonly pairs: readonly SectorPair[];
  /** Sectors on which nothing else depends, but others of them. */
  readonly ends: readonly string[];
  /** Sectors that depend on nothing else, but on others of them. */
  readonly starts: readonly string[];
}

/**
 * Puts the sectors that give and take into two columns so that arrows are short, and all others apart: what merely counts or merely sets
 * would draw arrows to everything. The same map always gives the same places.
 */
export function layOutSectors({ sectors, links }: SectorMap): SectorLayout {
  const inside = new Set(sectors);
  const starts: string[] = [];
  const ends: string[] = [];
  const alone = (sector: string, side: "from" | "to", other: "from" | "to") =>
    !links.some((link) => link[side] === sector && inside.has(link[other]));
  for (let changed = true; changed; ) {
    changed = false;
    for (const sector of sectors.filter((each) => inside.has(each))) {
      const end = alone(sector, "from", "to");
      if (!end && !alone(sector, "to", "from")) continue;
      inside.delete(sector);
      (end ? ends : starts).push(sector);
      changed = true;
    }
  }
  const pairs = pairsOf(links.filter(({ from, to }) => inside.has(from) && inside.has(to)));
  const order = shortened(
    sectors.filter((sector) => inside.has(sector)),
    pairs,
  );
  const half = Math.ceil(order.length / 2);
  return { columns: [order.slice(0, half), order.slice(half)], pairs, ends, starts };
}

function pairsOf(links: readonly SectorLink[]): SectorPair[] {
  const pairs = new Map<string, SectorPair>();
  for (const link of links) {
    const forwards = link.from < link.to;
    const [a, b] = forwards ? [link.from, link.to] : [link.to, link.from];
    const key = JSON.stringify([a, b]);
    pairs.set(key, { ...(pairs.get(key) ?? { a, b }), ...(forwards ? { forth: link } : { back: link }) });
  }
  return [...pairs.values()];
}

/** An arrow across counts as so many rows more. */
const across = 0.5;

/** Swaps two sectors at a time as long as that makes the arrows shorter. */
function shortened(given: readonly string[], pairs: readonly SectorPair[]): readonly string[] {
  const order = [...given];
  const half = Math.ceil(order.length / 2);
  const placeOf = new Map(order.map((sector, place) => [sector, place]));
  const length = () => {
    let sum = 0;
    for (const { a, b } of pairs) {
      const [one, other] = [placeOf.get(a) ?? 0, placeOf.get(b) ?? 0];
      const rows = Math.abs((one % half) - (other % half));
      sum += rows + (one < half === other < half ? 0 : across);
    }
    return sum;
  };
  const swap = (one: number, other: number) => {
    const [a = "", b = ""] = [order[one], order[other]];
    order[one] = b;
    order[other] = a;
    placeOf.set(b, one).set(a, other);
  };
  let best = length();
  for (let better = true; better; ) {
    better = false;
    for (let one = 0; one < order.length; one++) {
      for (let other = one + 1; other < order.length; other++) {
        swap(one, other);
        const now = length();
        if (now < best - 1e-9) {
          best = now;
          better = true;
        } else swap(one, other);
      }
    }
  }
  return order;
}
