import type { Family } from "./family.js";
import { finite, firstBroken, lowBelowHigh, positive } from "./rules.js";

/** Mean: low + (high - low) x alpha / (alpha + beta). */
export const beta: Family<"beta"> = {
  problems: ({ alpha, beta, low = 0, high = 1 }) =>
    firstBroken(
      () => finite({ alpha, beta, low, high }),
      () => positive({ alpha, beta }),
      () => lowBelowHigh(low, high),
    ),
  inverse: ({ alpha, beta }) => ({ kind: "beta", alpha, beta }),
  support: ({ low = 0, high = 1 }) => [low, high],
  describe: ({ alpha, beta, low = 0, high = 1 }) => `alpha ${alpha}, beta ${beta}, from ${low} to ${high}`,
};
