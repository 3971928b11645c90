import type { PieceRunner } from "./executor.js";

/** Kernels run members in blocks: a piece that is no whole number of blocks wastes part of one. */
const block = 16;
/** Long enough to make handing over cheap, short enough to make progress and stopping prompt: milliseconds. */
const wantedTime = 50;
const mostDraws = 4096;
/** Of the values of one piece. */
const mostBytes = 2 ** 22;

/** Chooses how many draws each piece has. */
export interface PieceSizes {
  next(remaining: number): number;
  learn(result: { readonly count: number; readonly took: number }): void;
}

/**
 * A share of what remains, so that all lanes end at about the same time (guided self-scheduling: Polychronopoulos & Kuck 1987,
 * doi:10.1109/TC.1987.5009495), within what time and memory allow.
 *
 * @param fixed takes the place of all that.
 */
export function pieceSizes(
  { lanes, firstCount }: Pick<PieceRunner, "lanes" | "firstCount">,
  total: number,
  valuesPerDraw: number,
  fixed?: number,
): PieceSizes {
  const most = Math.max(1, Math.min(mostDraws, Math.floor(mostBytes / (8 * Math.max(1, valuesPerDraw)))));
  const least = Math.min(block, Math.ceil(total / lanes));
  let perDraw: number | undefined;
  return {
    next(remaining) {
      if (fixed !== undefined) return Math.min(fixed, remaining);
      const inTime = perDraw === undefined ? firstCount : Math.floor(wantedTime / perDraw);
      const share = Math.max(least, Math.floor(remaining / (4 * lanes)));
      const count = Math.max(1, Math.min(share, inTime, most, remaining));
      return count > block ? count - (count % block) : count;
    },
    learn({ count, took }) {
      perDraw = took / count;
    },
  };
}
