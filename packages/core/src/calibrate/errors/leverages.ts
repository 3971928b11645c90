import type { Fit } from "../least-squares.js";

/**
 * For each observation of a fit the share of its residual that the parameters could take away, from 0 to 1: the diagonal of
 * J (J'J)⁻¹ J'. NaN where the fit left a parameter undetermined.
 */
export function leveragesOf({ jacobian, factor, residuals }: Fit): number[] {
  const columns = factor?.map((_, k) => factor.map((row) => row[k] ?? 0)) ?? [];
  return residuals.map((_, i) => {
    if (factor === undefined) return Number.NaN;
    const row = jacobian[i] ?? [];
    return columns.reduce((sum, column) => {
      let along = 0;
      for (let k = 0; k < row.length; k++) along += (row[k] as number) * (column[k] as number);
      return sum + along ** 2;
    }, 0);
  });
}
