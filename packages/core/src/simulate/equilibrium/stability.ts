import { type Eigenvalue, eigenvalues } from "./eigenvalues.js";
import { type RestPoint, type RestProblem, slopesAt } from "./rest-point.js";

/** What becomes of a small push away from rest. */
export interface Stability {
  /**
   * `stable`: it dies away; `unstable`: it grows; `neutral`: to first order it does neither, as in a cycle that goes on for ever.
   */
  readonly verdict: "stable" | "unstable" | "neutral";
  /** Largest real part of an eigenvalue, per unit of time: how fast the slowest push dies away or the fastest grows. */
  readonly largestRealPart: number;
  /** One per stock that may move by itself, the largest real part first: those of conserved sums are left out. */
  readonly eigenvalues: readonly Eigenvalue[];
}

/** Real parts below this share of the largest eigenvalue's size are rounding of the numerical slopes. */
const rounding = 1e-6;

/**
 * How a system behaves near rest, by the eigenvalues of its slopes there. Undefined where devices work between steps, and where the
 * eigenvalues are not found. Each conserved sum is an eigenvalue of 0 that says nothing.
 */
export function stabilityAt(problem: RestProblem, point: RestPoint): Stability | undefined {
  const { system, sizes, conserved } = problem;
  if (system.stockCount === 0 || system.stockCount < system.unknowns.length) return undefined;
  const slopes = slopesAt(problem, point).map((column, j) =>
    column.map((slope, i) => (slope * (sizes[j] as number)) / (sizes[i] as number)),
  );
  const found = eigenvalues(slopes);
  if (found === undefined) return undefined;
  const moving = found
    .sort((a, b) => size(a) - size(b))
    .slice(conserved.length)
    .sort((a, b) => b.real - a.real);
  const fastest = moving.reduce((most, each) => Math.max(most, size(each)), 0);
  const largestRealPart = moving[0]?.real ?? 0;
  const small = Math.abs(largestRealPart) <= rounding * fastest;
  const verdict = small ? "neutral" : largestRealPart < 0 ? "stable" : "unstable";
  return { verdict, largestRealPart, eigenvalues: moving };
}

function size({ real, imaginary }: Eigenvalue): number {
  return Math.hypot(real, imaginary);
}
