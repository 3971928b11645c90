import type { Family } from "./family.js";
import { choices } from "./rules.js";

export const sample: Family<"sample"> = {
  problems: ({ values }) => choices("values", values),
  quantile: ({ values }) => {
    const ascending = Float64Array.from(values).sort();
    return (u) => ascending[Math.min(Math.floor(u * ascending.length), ascending.length - 1)] ?? Number.NaN;
  },
  support: ({ values }) => values.reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)], empty),
  describe: ({ values }) => `${values.length} values, each as likely`,
};

const empty: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
