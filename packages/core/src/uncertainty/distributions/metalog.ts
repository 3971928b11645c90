import { exp } from "../../compile/elementary/exp.js";
import { solveTriangle, triangularise } from "../householder.js";
import { fromScale, toScale } from "../scale.js";

/**
 * The metalog distribution (Keelin 2016, doi:10.1287/deca.2016.0338): a quantile function that is linear in its coefficients,
 * so that one with as many terms as points goes through every point. `logit` is ln(u / (1 - u)).
 */
export function metalogCoefficients(
  points: readonly (readonly [u: number, value: number])[],
): readonly number[] {
  const columns = points.map((_, term) => points.map(([u]) => basis(term, u - 0.5, toScale("logit", u))));
  const values = points.map(([, value]) => value);
  const { triangle, rotated } = triangularise(columns, values);
  return solveTriangle(triangle, rotated);
}

/** A metalog of the value itself, of the logarithm of its distance from one end, or of the logit of its place between two. */
export interface Metalog {
  readonly kind: "metalog";
  readonly coefficients: readonly number[];
  readonly low?: number;
  readonly high?: number;
}

/** The inverse distribution function. */
export function metalogQuantile({ coefficients, low, high }: Metalog): (share: number) => number {
  const inner = (u: number) => metalogValue(coefficients, u);
  if (low !== undefined && high !== undefined) {
    return (u) => low + (high - low) * fromScale("logit", inner(u));
  }
  if (low !== undefined) return (u) => low + exp(inner(u));
  return high === undefined ? inner : (u) => high - exp(-inner(u));
}

function metalogValue(coefficients: readonly number[], u: number): number {
  const logit = toScale("logit", u);
  let value = 0;
  for (let term = 0; term < coefficients.length; term++) {
    value += (coefficients[term] ?? 0) * basis(term, u - 0.5, logit);
  }
  return value;
}

/** Logits at which the slope is looked at: out to the smallest u that a draw can have, 2^-54. */
const lastLogit = 38;
const gridStep = 0.02;

/**
 * The first u at which the curve falls, or nothing: where it falls the density would be negative, and there is no such
 * distribution.
 */
export function firstFall(coefficients: readonly number[]): number | undefined {
  const size = Math.max(...coefficients.map(Math.abs));
  for (let step = 0; step <= (2 * lastLogit) / gridStep; step++) {
    const logit = step * gridStep - lastLogit;
    const u = 1 / (1 + Math.exp(-logit));
    const slope = coefficients.reduce((sum, a, term) => sum + a * logitSlope(term, u, logit), 0);
    if (slope < -1e-12 * size) return u;
  }
  return undefined;
}

/**
 * Terms 1 to 4 as Keelin numbers them, then powers of (u - 0.5), without and with the logit in turn; but terms 7 and 8 change
 * places. His first seven hold one odd function too many for percentages that mirror each other, such as 1, 10, 30, 50, 70, 90
 * and 99, and leave the curve between them undetermined.
 */
function basis(term: number, centred: number, logit: number): number {
  const { power, withLogit } = shapeOf(term);
  let value = withLogit ? logit : 1;
  for (let k = 0; k < power; k++) value *= centred;
  return value;
}

/** Derivative of a term by the logit, that is u (1 - u) times its derivative by u: finite at both ends. */
function logitSlope(term: number, u: number, logit: number): number {
  const { power, withLogit } = shapeOf(term);
  const centred = u - 0.5;
  const spread = 1 / (2 + Math.exp(logit) + Math.exp(-logit));
  const inner = power === 0 ? 0 : power * centred ** (power - 1) * spread;
  return withLogit ? inner * logit + centred ** power : inner;
}

function shapeOf(term: number): { power: number; withLogit: boolean } {
  if (term < 4) return { power: term < 2 ? 0 : 1, withLogit: term === 1 || term === 2 };
  if (term === 6 || term === 7) return { power: 3, withLogit: term === 6 };
  return { power: Math.floor(term / 2), withLogit: term % 2 === 1 };
}
