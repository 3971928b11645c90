import { exp } from "../../compile/elementary/exp.js";
import { normalQuantile } from "../../compile/normal-quantile.js";
import { betaQuantile } from "./beta-quantile.js";
import { type Metalog, metalogQuantile } from "./metalog.js";

/**
 * An inverse distribution function as plain data: what is common to all draws has been worked out, so that a thread which is sent
 * this draws without the checks, fits and distribution functions behind it.
 */
export type Inverse = {
  /** Rounding may not leave it. */
  readonly support: readonly [low: number, high: number];
} & (
  | { readonly kind: "uniform" }
  | { readonly kind: "triangular"; readonly mode: number }
  | { readonly kind: "beta"; readonly alpha: number; readonly beta: number }
  | NormalInverse
  | Metalog
  | Steps
);

/** centre + spread z, or centre exp(spread z), for a standard normal z between two ends. */
interface NormalInverse {
  readonly kind: "normal" | "lognormal";
  readonly centre: number;
  readonly spread: number;
  readonly part: NormalPart;
}

/** The part of the standard normal between two ends: shares are mapped into `width` from `from` before the inversion. */
export interface NormalPart {
  readonly from: number;
  readonly width: number;
  /** Stands for the part on the other side of zero. */
  readonly mirrored: boolean;
}

/** The first of ascending `values` whose sum of weights up to it, in `reached`, is not below the share of the whole sum. */
interface Steps {
  readonly kind: "steps";
  readonly values: readonly number[];
  readonly reached: readonly number[];
}

/** The function itself: cheap, and non-decreasing for shares above 0 and below 1. */
export function inverseFunction(inverse: Inverse): (share: number) => number {
  const [low, high] = inverse.support;
  const quantile = unbounded(inverse);
  return (share) => {
    const value = quantile(share);
    return Math.min(Math.max(value, low), high);
  };
}

function unbounded(inverse: Inverse): (share: number) => number {
  const [low, high] = inverse.support;
  switch (inverse.kind) {
    case "uniform":
      return (u) => low * (1 - u) + high * u;
    case "triangular":
      return triangular(low, inverse.mode, high);
    case "normal": {
      const { centre, spread, part } = inverse;
      return (u) => centre + spread * standardNormal(part, u);
    }
    case "lognormal": {
      const { centre, spread, part } = inverse;
      return (u) => centre * exp(spread * standardNormal(part, u));
    }
    case "beta": {
      const quantile = betaQuantile(inverse.alpha, inverse.beta);
      return (u) => {
        const share = quantile(u);
        return low * (1 - share) + high * share;
      };
    }
    case "metalog":
      return metalogQuantile(inverse);
    case "steps":
      return steps(inverse);
  }
}

function standardNormal({ from, width, mirrored }: NormalPart, share: number): number {
  if (mirrored) return -normalQuantile(from + (1 - share) * width);
  return normalQuantile(Math.min(from + share * width, largest));
}

/** The double below 1: the sum above may be rounded up to 1. */
const largest = 1 - 2 ** -53;

function triangular(low: number, mode: number, high: number): (share: number) => number {
  const span = high - low;
  const reachedAtMode = (mode - low) / span;
  return (u) =>
    u < reachedAtMode
      ? low + Math.sqrt(u * span * (mode - low))
      : high - Math.sqrt((1 - u) * span * (high - mode));
}

function steps({ values, reached }: Steps): (share: number) => number {
  const total = reached.at(-1) ?? Number.NaN;
  return (u) => {
    const wanted = u * total;
    let [from, to] = [0, values.length - 1];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (wanted <= (reached[middle] ?? 0)) to = middle;
      else from = middle + 1;
    }
    return values[from] ?? Number.NaN;
  };
}
