import { compileModel } from "../../compile/compile-model.js";
import type { CompiledModel } from "../../compile/kernel.js";
import type { SimulateOptions } from "../simulate-options.js";
import type { ModelOverrides } from "./model-overrides.js";
import { withOverrides } from "./with-overrides.js";

/**
 * Data that stands in for the model's own, from the weakest to the strongest. A scenario takes the place of what a state brings.
 */
export function overrideLayers({
  state,
  scenario,
  overrides,
}: Pick<SimulateOptions, "state" | "scenario" | "overrides">): readonly ModelOverrides[] {
  const given = [scenario?.overrides, overrides].filter((layer) => layer !== undefined);
  return scenario === undefined ? [...(state?.overrides ?? []), ...given] : given;
}

/** The model with layers of other data put over it, ready to run. @throws as {@link withOverrides}. */
export function compileWith(base: CompiledModel, layers: readonly ModelOverrides[]): CompiledModel {
  if (layers.length === 0) return base;
  return compileModel(layers.reduce(withOverrides, base.model), { backend: base.kernel.backend });
}
