import type { Output } from "../output.js";

/** A count of children of which fewer is better, with its published series where there is one. */
export function fewer(id: string, variable: string, label: string, series?: string): Output {
  return { ...count(id, variable, label, series), better: "lower" };
}

/** A count of children of which more is better. */
export function more(id: string, variable: string, label: string, series?: string): Output {
  return { ...count(id, variable, label, series), better: "higher" };
}

/** A count of children of which neither more nor fewer is better. */
export function count(id: string, variable: string, label: string, series?: string): Output {
  return { id, variable, label, unit: "child", ...(series !== undefined && { series }) };
}
