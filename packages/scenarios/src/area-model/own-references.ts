import type { CheckedModel, ModelSpec } from "@headwater/core";
import { patchChecked } from "./patch-checked.js";
import { readAtStart } from "./rate-runs.js";
import { type InputFactors, scaleModel } from "./scale-model.js";

/** References against which the sufficiency of places is measured, and the variable that is proportional to each. */
const sufficiencyBy = {
  foster_pressure_reference: "foster_sufficiency",
  authority_foster_pressure_reference: "authority_foster_sufficiency",
  secure_pressure_reference: "secure_access",
  home_occupancy_reference: "home_sufficiency",
} as const;

/** Foster places and secure homes are right after the first pass, homes, on which their scarcity bears, after the second. */
const passes = 2;

/**
 * The inputs of an area with references of its own. Nothing is known of the places that an area had, so it is given England's for each child in
 * care. Where its children are older or younger, more or fewer of them live in each kind of home, which says nothing of scarcity: its references are
 * those with which its places are as sufficient at the start as England's. They are inputs like others, and stay when the area is given fewer places.
 *
 * @param checked what `whole`, England's model, was checked to.
 */
export function withOwnReferences(
  whole: ModelSpec,
  checked: CheckedModel,
  inputs: InputFactors,
): InputFactors {
  const names = Object.values(sufficiencyBy);
  const england = readAtStart(checked, names);
  let ratios = names.map(() => 1);
  const withRatios = (): InputFactors => {
    const references = Object.keys(sufficiencyBy).map((name, i) => [name, ratios[i] ?? 1] as const);
    return { ...inputs, factors: { ...inputs.factors, ...Object.fromEntries(references) } };
  };
  for (let pass = 0; pass < passes; pass++) {
    const own = readAtStart(patchChecked(checked, whole, scaleModel(whole, withRatios())), names);
    ratios = ratios.map((ratio, i) => (ratio * (england[i] ?? 1)) / (own[i] ?? 1));
  }
  return withRatios();
}
