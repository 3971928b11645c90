import type { Family } from "./family.js";
import { finite, firstBroken, lowBelowHigh, modeWithin, positive } from "./rules.js";

/**
 * A beta with alpha = 1 + shape x (mode - low) / (high - low) and beta = 1 + shape x (high - mode) / (high - low) (Malcolm and
 * others 1959, doi:10.1287/opre.7.5.646, with shape 4). Mean: (low + shape x mode + high) / (shape + 2).
 */
export const pert: Family<"pert"> = {
  problems: ({ low, mode, high, shape }) =>
    firstBroken(
      () => finite({ low, mode, high, shape }),
      () => lowBelowHigh(low, high),
      () => modeWithin(low, mode, high),
      () => positive({ shape }),
    ),
  inverse: ({ low, mode, high, shape = 4 }) => {
    const place = (mode - low) / (high - low);
    return { kind: "beta", alpha: 1 + shape * place, beta: 1 + shape * (1 - place) };
  },
  support: ({ low, high }) => [low, high],
  describe: ({ low, mode, high, shape = 4 }) =>
    `from ${low} to ${high}, most likely ${mode}${shape === 4 ? "" : `, shape ${shape}`}`,
};
