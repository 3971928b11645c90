import type { EnsembleSize } from "@headwater/core";
import type { EnsembleSettings } from "../arguments/settings.js";
import { CommandFailure } from "../process/command-failure.js";

/** First and last year that the model covers. */
export interface Horizon {
  readonly start: number;
  readonly latest: number;
}

/** Room for what an ensemble remembers. */
const mostBytes = 1.5e9;

/**
 * What the flags and the scenario files ask for against what the model can do, before anything is computed.
 *
 * @param outputs how many outputs there have to be at least.
 * @returns how many outputs fit into memory.
 */
export function checkSettings(
  { draws, until }: EnsembleSettings,
  { start, latest }: Horizon,
  candidates: number,
  outputs: number,
  bytesOf: (size: EnsembleSize) => number,
): number {
  const first = start + 1;
  const hint = `Give a year from ${first + 1} to ${latest}, for example --until 2035.`;
  if (until <= first) {
    throw new CommandFailure(`--until ${until} is not after ${first}, the first year with results`, hint);
  }
  if (until > latest) {
    throw new CommandFailure(
      `--until ${until} is beyond ${latest}, the last year that the model is meant for`,
      hint,
    );
  }
  const size = { scenarios: candidates + 1, outputs: 1, times: until - start, draws };
  const most = Math.floor(mostBytes / bytesOf(size));
  if (most < outputs) {
    throw new CommandFailure(
      `${candidates + 1} scenarios and ${outputs} outputs would not fit into memory`,
      "Compare fewer policies at a time.",
    );
  }
  return most;
}
