import type { Family } from "./family.js";
import { finite, firstBroken, lowBelowHigh } from "./rules.js";

export const uniform: Family<"uniform"> = {
  problems: ({ low, high }) =>
    firstBroken(
      () => finite({ low, high }),
      () => lowBelowHigh(low, high),
    ),
  inverse: () => ({ kind: "uniform" }),
  support: ({ low, high }) => [low, high],
  describe: ({ low, high }) => `from ${low} to ${high}`,
};
