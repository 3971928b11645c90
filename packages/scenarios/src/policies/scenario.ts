import type { CheckedModel, Scenario } from "@headwater/core";
import { englandChecked } from "../system/england.js";
import { combinePolicies } from "./combine.js";
import type { Policy } from "./policy.js";
import { describeVariation, type Variation, varyPolicy } from "./variation.js";

/**
 * One policy, or several combined ({@link combinePolicies}), as a scenario to run beside the baseline.
 *
 * To delay one of several, vary it first: `policyScenario([familyHelp, varyPolicy(kinshipSupport, { delay: 2 })])`.
 *
 * @param changes what holds for all of them: later, slower, by half.
 * @param model whose levers they move; England when absent.
 * @throws HeadwaterError `usage`: as {@link combinePolicies} and {@link varyPolicy}.
 */
export function policyScenario(
  policies: Policy | readonly Policy[],
  changes: Variation = {},
  model: CheckedModel = englandChecked(),
): Scenario {
  const all = "moves" in policies ? [policies] : policies;
  const name = all
    .map((policy) => policy.id)
    .sort()
    .join(" + ");
  return {
    name: `${name}${describeVariation(changes)}`,
    moves: combinePolicies(all.map((policy) => varyPolicy(policy, changes, model))),
  };
}
