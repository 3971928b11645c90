import type { Family } from "./family.js";
import { finite, firstBroken, lowBelowHigh, positive } from "./rules.js";
import { describeEnds, enoughLeft, normalPart } from "./truncated-normal.js";

export const normal: Family<"normal"> = {
  problems: ({ mean, sd, low, high }) =>
    firstBroken(
      () => finite({ mean, sd, low, high }),
      () => positive({ sd }),
      () => lowBelowHigh(low, high),
      () => enoughLeft(...standardised(mean, sd, low, high)),
    ),
  inverse: ({ mean, sd, low, high }) => ({
    kind: "normal",
    centre: mean,
    spread: sd,
    part: normalPart(...standardised(mean, sd, low, high)),
  }),
  support: ({ low = Number.NEGATIVE_INFINITY, high = Number.POSITIVE_INFINITY }) => [low, high],
  describe: ({ mean, sd, low, high }) => `mean ${mean}, sd ${sd}${describeEnds(low, high)}`,
};

function standardised(mean: number, sd: number, low?: number, high?: number) {
  const place = (end: number | undefined) => (end === undefined ? undefined : (end - mean) / sd);
  return [place(low), place(high)] as const;
}
