import type { ageBands } from "../age-bands.js";
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

/** A share of children or cases; its series, where there is one, is published in per cent. */
export function share(id: string, variable: string, label: string, series?: string): Output {
  return { id, variable, label, unit: "1", ...(series !== undefined && { series, seriesScale: 0.01 }) };
}

/** Money in the year, in GBP; its series, where there is one, is published in millions. */
export function spend(id: string, variable: string, label: string, series?: string): Output {
  return { id, variable, label, unit: "GBP", ...(series !== undefined && { series, seriesScale: 1e6 }) };
}

/**
 * One count for each age band of a variable over age: ids, labels and series from youngest to oldest.
 *
 * @param label - what is counted, for example "In care"; the age follows.
 * @param series - published series by band; a band without one is left out here.
 */
export function byAgeBand(
  id: string,
  variable: string,
  label: string,
  series: Readonly<Record<string, string>> = {},
): readonly Output[] {
  return Object.entries(ages).map(([band, { suffix, text }]) =>
    count(`${id}-${suffix}`, `${variable}[${band}]`, `${label}, ${text}`, series[band]),
  );
}

const ages = {
  under_1: { suffix: "under-1", text: "under 1" },
  age_1_4: { suffix: "1-4", text: "1 to 4" },
  age_5_9: { suffix: "5-9", text: "5 to 9" },
  age_10_15: { suffix: "10-15", text: "10 to 15" },
  age_16_17: { suffix: "16-17", text: "16 and 17" },
} as const satisfies Record<keyof typeof ageBands, { readonly suffix: string; readonly text: string }>;
