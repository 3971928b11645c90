import type { Family } from "./family.js";
import { choices } from "./rules.js";

export const sample: Family<"sample"> = {
  problems: ({ values }) => choices("values", values),
  inverse: ({ values }) => ({
    kind: "steps",
    values: [...values].sort((a, b) => a - b),
    reached: values.map((_, i) => i + 1),
  }),
  support: ({ values }) => values.reduce(([low, high], x) => [Math.min(low, x), Math.max(high, x)], empty),
  describe: ({ values }) => `${values.length} values, each as likely`,
};

const empty: readonly [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
