import type { Arguments } from "../arguments/read-flag.js";
import { listFlag, textFlag } from "../arguments/read-flag.js";
import { readEnsembleFlags, readFormat } from "../arguments/settings.js";
import { checkPlanStep } from "../comparison/check-plan-step.js";
import { performInPlaces } from "../comparison/perform-in-places.js";
import { isEveryArea, placeOf, readPlaceFlags } from "../comparison/place.js";
import { planComparison } from "../comparison/plan.js";
import { baselineName } from "../comparison/run-comparison.js";
import { printStepCheck } from "../present/print-step-check.js";
import { CommandFailure } from "../process/command-failure.js";
import type { ExitCode } from "../process/exit-code.js";
import type { Shell } from "../process/shell.js";

/** `run`: one policy, one scenario file, or the baseline by itself: its path over time, and what differs from the baseline. */
export async function runOneCommand(given: Arguments, shell: Shell): Promise<ExitCode> {
  const format = readFormat(given);
  const settings = readEnsembleFlags(given);
  const request = readPlaceFlags(given);
  const files = listFlag(given, "scenario");
  const name = textFlag(given, "name");
  const ids = name === undefined || name === baselineName ? [] : [name];
  if (ids.length + files.length > 1 || (name === baselineName && files.length > 0)) {
    throw new CommandFailure("run takes one scenario", "To see several side by side use headwater compare.");
  }
  const plan = isFile(ids[0]) ? await planComparison([], ids) : await planComparison(ids, files);
  if (given["check-dt"] === true) {
    if (isEveryArea(request)) throw new CommandFailure("--check-dt takes one area", "Name it with --area.");
    const { place, plan: placed } = await placeOf(request, plan);
    return printStepCheck(await checkPlanStep(placed, settings(plan.defaults), place), format, shell);
  }
  const title = plan.candidates[0]?.scenario.name ?? baselineName;
  return performInPlaces(
    { kind: "run", name: `run-${title}`, plan, settings: settings(plan.defaults), format },
    request,
    shell,
  );
}

/** `headwater run my.yaml` is what people try first. */
function isFile(name: string | undefined): boolean {
  return name !== undefined && /\.ya?ml$|\.json$|[\\/]/i.test(name);
}
