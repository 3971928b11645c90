import { HeadwaterError } from "../model/diagnostics.js";
import type { CheckedModel } from "./checked-model.js";

/** @throws HeadwaterError `usage` (`not-checked`) for what no check gave, such as a model as it is written. */
export function requireChecked(model: CheckedModel): void {
  const isChecked = typeof model === "object" && model !== null && Array.isArray(model.variables);
  if (isChecked && Array.isArray(model.stepOrder)) return;
  throw new HeadwaterError("usage", [
    {
      code: "not-checked",
      severity: "error",
      path: ["model"],
      message: "this is no model that passed its checks",
      hint: "Give what checkModel(spec) gives.",
    },
  ]);
}
