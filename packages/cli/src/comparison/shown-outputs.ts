import type { Output } from "@headwater/scenarios";
import { CommandFailure } from "../process/command-failure.js";
import { seriesOf } from "./published.js";

/**
 * The outputs, of which those that were asked for are the headline ones; as they stand when none was. An output is asked for by its
 * id, or by that of a published series that it measures.
 *
 * @throws CommandFailure with the nearest id when there is no such output.
 */
export async function shownOutputs(
  outputs: readonly Output[],
  asked: readonly string[],
): Promise<readonly Output[]> {
  if (asked.length === 0) return outputs;
  const chosen = new Set(await Promise.all(asked.map((name) => outputNamed(name, outputs))));
  return [
    ...[...chosen].map((output) => ({ ...output, headline: true })),
    ...outputs.filter((output) => !chosen.has(output)).map((output) => ({ ...output, headline: false })),
  ];
}

/** The output of that id, or the one that measures the published series of that id. */
export function findOutput(name: string, outputs: readonly Output[]): Output | undefined {
  return outputs.find(({ id }) => id === name) ?? outputs.find((output) => seriesOf(output).includes(name));
}

/** The same; none is an error. */
export async function outputNamed(name: string, outputs: readonly Output[]): Promise<Output> {
  const found = findOutput(name, outputs);
  if (found !== undefined) return found;
  const { nearestName } = await import("@headwater/core");
  const nearest = nearestName(
    name,
    outputs.flatMap((output) => [output.id, ...seriesOf(output)]),
  );
  throw new CommandFailure(
    `there is no output ${JSON.stringify(name)}`,
    nearest === undefined ? "headwater list outputs shows them." : `Did you mean ${nearest}?`,
  );
}
