import { solveTriangle, triangularise } from "../householder.js";

/**
 * The metalog distribution (Keelin 2016, doi:10.1287/deca.2016.0338): a quantile function that is linear in its coefficients,
 * so that one with as many terms as points goes through every point. `logit` is ln(u / (1 - u)).
 */
export function metalogCoefficients(
  points: readonly (readonly [u: number, value: number])[],
): readonly number[] {
  const columns = points.map((_, term) =>
    points.map(([u]) => basis(term, u - 0.5, Math.log(u) - Math.log1p(-u))),
  );
  const values = points.map(([, value]) => value);
  const { triangle, rotated } = triangularise(columns, values);
  return solveTriangle(triangle, rotated);
}

export function metalogValue(coefficients: readonly number[], u: number): number {
  const logit = Math.log(u) - Math.log1p(-u);
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

/** Terms 1 to 4 as Keelin numbers them, then powers of (u - 0.5), without and with the logit in turn. */
function basis(term: number, centred: number, logit: number): number {
  const { power, withLogit } = shapeOf(term);
  return centred ** power * (withLogit ? logit : 1);
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
  return { power: Math.floor(term / 2), withLogit: term % 2 === 1 };
}
