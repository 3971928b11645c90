import { compileModel } from "../compile/compile-model.js";
import type { BackendName, CompiledModel } from "../compile/kernel.js";
import { checkModel } from "../equations/check.js";
import type { CheckedModel } from "../equations/checked-model.js";
import type { ModelSpec } from "../model/spec.js";

/** The model ready to run on a backend. */
export function compiledFor(
  model: ModelSpec | CheckedModel | CompiledModel,
  backend: BackendName | undefined,
): CompiledModel {
  if (!("kernel" in model)) {
    const checked = "variables" in model ? model : checkModel(model);
    return compileModel(checked, backend === undefined ? {} : { backend });
  }
  if (backend === undefined || backend === model.kernel.backend) return model;
  return compileModel(model.model, { backend });
}
