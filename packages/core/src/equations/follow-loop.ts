import type { AssignmentLoop } from "./checked-model.js";
import type { DimensionTable } from "./dimension-table.js";
import type { Index } from "./term.js";

/** The current element of a dimension, moved by `shift` places. */
export interface Named {
  readonly dimension: number;
  readonly shift: number;
}

interface Followed {
  /** Absent when some element of the loop leads nowhere. */
  readonly index?: Index;
  /** Elements of the loop that are moved out of the named dimension. */
  readonly beyond: readonly number[];
  /** Elements of the loop that have no place. */
  readonly nowhere: readonly number[];
}

/** Follows the elements of a loop into the named dimension, moves them there, and goes on into the dimension wanted. */
export function followLoop(
  loop: AssignmentLoop,
  { dimension: named, shift }: Named,
  wanted: number,
  dimensions: DimensionTable,
): Followed {
  const [beyond, nowhere]: [number[], number[]] = [[], []];
  const [toNamed, onwards] = [dimensions.placing(loop.dimension, named), dimensions.placing(named, wanted)];
  const length = dimensions.get(named).elements.length;
  // Of elements that the loop does not run over the place is never looked at.
  const positions = new Array<number>(dimensions.get(loop.dimension).elements.length).fill(0);
  for (const element of loop.elements) {
    const start = toNamed?.places[element];
    const moved = start === undefined ? Number.NaN : start + shift;
    const place = onwards?.places[moved];
    if (moved < 0 || moved >= length) beyond.push(element);
    else if (place === undefined) nowhere.push(element);
    else positions[element] = place;
  }
  if (beyond.length + nowhere.length > 0) return { beyond, nowhere };
  const plain = loop.dimension === named && named === wanted;
  const index: Index = plain
    ? { kind: "loop", loop: loop.loop, shift }
    : { kind: "mapped", loop: loop.loop, positions };
  return { index, beyond, nowhere };
}
