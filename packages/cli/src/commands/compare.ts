import { commandNames } from "../arguments/command-names.js";
import type { Arguments } from "../arguments/read-flag.js";
import { listFlag } from "../arguments/read-flag.js";
import { readEnsembleFlags, readFormat } from "../arguments/settings.js";
import { performInPlaces } from "../comparison/perform-in-places.js";
import { isEveryArea, readPlaceFlags } from "../comparison/place.js";
import { defaultPolicies, planComparison } from "../comparison/plan.js";
import { readingsNamed } from "../comparison/readings-named.js";
import { CommandFailure } from "../process/command-failure.js";
import type { ExitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";

/** `compare`: policies and scenario files against the baseline, on the same draws. Without either, the three main policies. */
export async function compareCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const settings = readEnsembleFlags(given);
  const files = listFlag(given, "scenario");
  const named = listFlag(given, "policies");
  const ids = named.length + files.length > 0 ? named : defaultPolicies;
  if (isWordAlone(given)) await refuseMistypedCommand(named[0]);
  const request = readPlaceFlags(given);
  const asked = listFlag(given, "reading");
  const readings = given.readings === true || asked.length > 0 ? await readingsNamed(asked) : undefined;
  if (readings !== undefined && isEveryArea(request)) {
    throw new CommandFailure(
      "readings are for England or for one area",
      "Name one area, or leave one of the two out.",
    );
  }
  const plan = await planComparison(ids, files);
  return performInPlaces(
    {
      kind: "compare",
      name: "compare",
      plan,
      settings: settings(plan.defaults),
      format,
      ...(readings !== undefined && { readings }),
    },
    request,
    shell,
  );
}

/** `headwater family-help` is `headwater compare family-help`. */
function isWordAlone(given: Arguments): boolean {
  return Array.isArray(given._) && given._.length === 0;
}

/** `headwater comapre` is not a policy that nobody knows, but a command mistyped. */
async function refuseMistypedCommand(word: string | undefined): Promise<void> {
  if (word === undefined) return;
  const { nearestName } = await import("@headwater/core");
  const { policies, policyPackages } = await import("@headwater/scenarios");
  const ids = [...policies, ...policyPackages].map(({ id }) => id);
  const nearest = nearestName(word, [...ids, ...commandNames]);
  if (nearest === undefined || ids.includes(nearest)) return;
  throw new CommandFailure(
    `there is no command or policy ${JSON.stringify(word)}`,
    `Did you mean headwater ${nearest}?`,
  );
}
