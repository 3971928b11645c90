import type { JointSpec } from "@headwater/core";

/**
 * The joint distribution with one member as uncertain as `sd` (on its scale) says, whatever the fit made of it; the others
 * keep their dependence on it, so that each draw of it comes with the values of the others that fit the data best.
 *
 * That is the fit with feedback on that member cut: covariance + b b' (sd^2 - s^2), where s is the member's standard deviation
 * in the fit and b the regression of all members on it; a rank-one update of the factor (Gill and others 1974, Mathematics
 * of Computation 28, doi 10.1090/S0025-5718-1974-0343558-6).
 *
 * @throws RangeError when the member is unknown or more certain by `sd` than by the fit.
 */
export function withContested(joint: JointSpec, parameter: string, sd: number): JointSpec {
  const at = joint.members.findIndex((member) => member.parameter === parameter);
  const row = joint.factor[at];
  if (row === undefined) throw new RangeError(`${parameter} is not fitted`);
  const covariance = joint.factor.map((other) =>
    other.reduce((sum, value, k) => sum + value * (row[k] ?? 0), 0),
  );
  const variance = covariance[at] ?? 0;
  if (!(sd ** 2 >= variance)) throw new RangeError(`${parameter}: ${sd} is less than the fit leaves`);
  const change = covariance.map((value) => (value / variance) * Math.sqrt(sd ** 2 - variance));
  return { ...joint, factor: updated(joint.factor, change) };
}

/** Lower-triangular factor of L L' + x x'. */
function updated(factor: JointSpec["factor"], x: readonly number[]): number[][] {
  const size = factor.length;
  const lower = factor.map((row) => Array.from({ length: size }, (_, k) => row[k] ?? 0));
  const rest = [...x];
  for (let k = 0; k < size; k++) {
    const diagonal = lower[k]?.[k] ?? 0;
    const root = Math.hypot(diagonal, rest[k] ?? 0);
    const cosine = root / diagonal;
    const sine = (rest[k] ?? 0) / diagonal;
    for (let i = k; i < size; i++) {
      const row = lower[i];
      if (row === undefined) continue;
      if (i === k) row[k] = root;
      else {
        row[k] = ((row[k] ?? 0) + sine * (rest[i] ?? 0)) / cosine;
        rest[i] = cosine * (rest[i] ?? 0) - sine * (row[k] ?? 0);
      }
    }
  }
  return lower.map((row, k) => row.slice(0, k + 1));
}
