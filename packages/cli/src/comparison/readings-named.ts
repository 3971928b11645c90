import type { Reading } from "@headwater/scenarios";
import { CommandFailure } from "../process/command-failure.js";

/**
 * The readings of those ids, in the package's order; all when none is named.
 *
 * @throws CommandFailure with the nearest id.
 */
export async function readingsNamed(ids: readonly string[]): Promise<readonly Reading[]> {
  const { readings } = await import("@headwater/scenarios");
  const known = readings.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown === undefined)
    return ids.length === 0 ? readings : readings.filter(({ id }) => ids.includes(id));
  const { didYouMean } = await import("@headwater/core");
  throw new CommandFailure(
    `there is no reading ${JSON.stringify(unknown)}`,
    didYouMean(unknown, known) ?? `There are ${known.join(", ")}.`,
  );
}
