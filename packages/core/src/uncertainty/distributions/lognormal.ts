import { log } from "../../compile/elementary/log.js";
import type { Family } from "./family.js";
import { finite, firstBroken, lowBelowHigh, positive } from "./rules.js";
import { describeEnds, enoughLeft, normalPart } from "./truncated-normal.js";

/** Mean: median x exp(sigma² / 2), when not truncated. */
export const lognormal: Family<"lognormal"> = {
  problems: ({ median, sigma, low, high }) =>
    firstBroken(
      () => finite({ median, sigma, low, high }),
      () => positive({ median, sigma, high }),
      () => lowBelowHigh(low, high),
      () => enoughLeft(...standardised(median, sigma, low, high)),
    ),
  inverse: ({ median, sigma, low, high }) => ({
    kind: "lognormal",
    centre: median,
    spread: sigma,
    part: normalPart(...standardised(median, sigma, low, high)),
  }),
  support: ({ low = 0, high = Number.POSITIVE_INFINITY }) => [Math.max(low, 0), high],
  describe: ({ median, sigma, low, high }) => `median ${median}, sigma ${sigma}${describeEnds(low, high)}`,
};

function standardised(median: number, sigma: number, low?: number, high?: number) {
  const place = (end: number) => (end <= 0 ? Number.NEGATIVE_INFINITY : log(end / median) / sigma);
  return [low === undefined ? undefined : place(low), high === undefined ? undefined : place(high)] as const;
}
