import { type FittedPrior, type IdentifiabilityRow, identifiability, type ModelSpec } from "@headwater/core";
import { england } from "../england.js";
import { contested } from "./england-problem.js";
import { fittedParameters } from "./fitted-parameters.js";

/** What the data say of England's parameters, as the kept fit has it; the contested ones, which no data decide, left out. */
export function englandIdentifiability(model: ModelSpec = england()): readonly IdentifiabilityRow[] {
  const joint = model.joint?.fit;
  if (joint === undefined) return [];
  const priors = fittedParameters(model)
    .filter(({ name }) => !contested.has(name))
    .map(({ name, scale, center, sd }): FittedPrior => {
      const range = model.parameters?.[name.replace(/\[.*/, "")]?.range;
      const [low, high] = (range ?? []).map((end) => (scale === "log" ? Math.log(end) : end));
      return { name, center, sd, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
    });
  return identifiability(joint, priors);
}
