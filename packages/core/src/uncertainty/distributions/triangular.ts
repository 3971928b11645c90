import type { Family } from "./family.js";
import { finite, firstBroken, lowBelowHigh, modeWithin } from "./rules.js";

/** Mean: (low + mode + high) / 3. */
export const triangular: Family<"triangular"> = {
  problems: ({ low, mode, high }) =>
    firstBroken(
      () => finite({ low, mode, high }),
      () => lowBelowHigh(low, high),
      () => modeWithin(low, mode, high),
    ),
  inverse: ({ mode }) => ({ kind: "triangular", mode }),
  support: ({ low, high }) => [low, high],
  describe: ({ low, mode, high }) => `from ${low} to ${high}, most likely ${mode}`,
};
