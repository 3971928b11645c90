import type { Delivery } from "./policy.js";

/**
 * The delivery of a policy that nobody has planned yet: from 31 March 2022 on.
 *
 * @param why the ramp is as long as it is; ends the sentence.
 */
export function afterHistory(ramp: number, why: string): Delivery {
  return {
    start: 2022,
    ramp,
    because: `Assumption. The history that the model is fitted to ends on 31 March 2020; a year to decide and a year to prepare follow. Then: ${why}.`,
  };
}
