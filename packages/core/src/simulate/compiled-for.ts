import { compileModel } from "../compile/compile-model.js";
import type { BackendName, CompiledModel } from "../compile/kernel.js";
import { checkModel } from "../equations/check.js";
import type { CheckedModel } from "../equations/checked-model.js";
import type { ModelSpec } from "../model/spec.js";

type AnyModel = ModelSpec | CheckedModel | CompiledModel;

/** The model ready to run on a backend. @throws HeadwaterError `model` for what is no model. */
export function compiledFor(model: AnyModel, backend: BackendName | undefined): CompiledModel {
  if (isCompiled(model) && (backend === undefined || backend === model.kernel.backend)) return model;
  return compileModel(checkedFor(model), backend === undefined ? {} : { backend });
}

/** The model as it was checked. @throws HeadwaterError `model` for what is no model. */
export function checkedFor(model: AnyModel): CheckedModel {
  if (isCompiled(model)) return model.model;
  const isChecked = typeof model === "object" && model !== null && "variables" in model;
  return isChecked ? model : checkModel(model);
}

function isCompiled(model: AnyModel): model is CompiledModel {
  return typeof model === "object" && model !== null && "kernel" in model;
}
