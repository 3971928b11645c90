import type { Scenario, StepCheck } from "@headwater/core";
import type { EnsembleSettings } from "../arguments/settings.js";
import type { Place } from "./place.js";
import type { Plan } from "./plan.js";
import { shownOutputs } from "./shown-outputs.js";

/**
 * Whether the model of England's dt is short enough for its headline outputs, or for those that were asked for, in the plan's scenario
 * or the baseline: with every parameter at its central value and every uncertain move at its median.
 */
export async function checkPlanStep(
  plan: Plan,
  { until, outputs: asked }: EnsembleSettings,
  place?: Place,
): Promise<StepCheck> {
  const { checkStep } = await import("@headwater/core");
  const { englandChecked, outputs } = await import("@headwater/scenarios");
  const scenario = plan.candidates[0]?.scenario;
  const shown = (await shownOutputs(outputs, asked)).filter(({ headline }) => headline);
  return checkStep(place?.checked ?? englandChecked(), {
    to: until,
    save: 1,
    variables: shown.map(({ variable }) => variable),
    ...(scenario !== undefined && { scenario: await centralScenario(scenario) }),
  });
}

async function centralScenario(scenario: Scenario): Promise<Scenario> {
  const { quantileFunction } = await import("@headwater/core");
  const moves = (scenario.moves ?? []).map((move) =>
    typeof move.to === "number" ? move : { ...move, to: quantileFunction(move.to)(0.5) },
  );
  return { ...scenario, moves };
}
