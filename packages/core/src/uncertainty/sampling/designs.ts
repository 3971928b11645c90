import { permutation } from "./permutation.js";
import { type StreamKey, threefry } from "./threefry.js";

/** How the draws of one parameter cover its distribution. `latin-hypercube` when not said. */
export type Design = "latin-hypercube" | "random";

/** Gives the shares of a stream for `into.length` draws from number `first`: above 0 and below 1. */
export type ShareSource = (first: number, into: Float64Array) => void;

/** What the generator is asked for: parts of its counter, so that no two of them meet. */
const purpose = { jitter: 0, order: 1, share: 2 } as const;

/** The shares of one stream, of which any slice can be had without those before it. */
export function shareSource(design: Design, key: StreamKey, count: number): ShareSource {
  return design === "random" ? randomShares(key) : latinHypercube(key, count);
}

function randomShares(key: StreamKey): ShareSource {
  const words = new Int32Array(2);
  return (first, into) => {
    for (let i = 0; i < into.length; i++) {
      threefry(key, first + i, purpose.share, words);
      const whole = ((words[0] as number) >>> 6) * 2 ** 26 + ((words[1] as number) >>> 6);
      into[i] = (whole + 0.5) * 2 ** -52;
    }
  };
}

/**
 * One number in each of `count` equal intervals between 0 and 1, in random order (McKay, Beckman & Conover 1979,
 * doi:10.2307/1268522), and anywhere within its interval. Together with other streams, each in an order of its own, the draws are
 * a Latin hypercube.
 *
 * The numbers depend on `count`: the first 100 of 200 draws are not those of 100 draws.
 */
function latinHypercube(key: StreamKey, count: number): ShareSource {
  const intervalOf = permutation(key, purpose.order, count);
  const words = new Int32Array(2);
  return (first, into) => {
    // One call gives the places within the intervals of two draws: an even one and the next.
    if (first % 2 === 1) threefry(key, first >>> 1, purpose.jitter, words);
    for (let i = 0; i < into.length; i++) {
      const draw = first + i;
      if (draw % 2 === 0) threefry(key, draw >>> 1, purpose.jitter, words);
      const within = (((words[draw & 1] as number) >>> 0) + 0.5) * 2 ** -32;
      into[i] = Math.min((intervalOf(draw) + within) / count, largest);
    }
  };
}

/** The double below 1: the quotient above may be rounded up to 1. */
const largest = 1 - 2 ** -53;
