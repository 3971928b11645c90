import type { CheckedModel } from "../../equations/checked-model.js";
import { requireChecked } from "../../equations/require-checked.js";
import { type Diagnostic, HeadwaterError } from "../../model/diagnostics.js";
import { requireShape } from "../../model/known-options.js";
import { didYouMean } from "../../model/nearest.js";
import { overrideInitials } from "./initials.js";
import { overrideLookups } from "./lookups.js";
import type { ModelOverrides } from "./model-overrides.js";
import { overrideSeries } from "./series.js";

const sections: readonly string[] = ["lookups", "series", "initials"];

/**
 * The model with other data put in place of its own. Nothing else changes: it has the same variables, cells and equations.
 *
 * @throws HeadwaterError `usage` with all that does not fit: `unknown-name`, `unknown-element`, `dimension-mismatch`,
 *   `bad-lookup`, `not-invertible`, `bad-series`, `not-finite`.
 */
export function withOverrides(model: CheckedModel, overrides: ModelOverrides): CheckedModel {
  requireChecked(model);
  requireShape(overrides, { kind: "map", of: { kind: "map", of: { kind: "anything" } } }, ["overrides"]);
  const unknown = Object.keys(overrides).filter((key) => !sections.includes(key));
  const lookups = overrideLookups(model, overrides.lookups ?? {});
  const series = overrideSeries(lookups.model, overrides.series ?? {});
  const initials = overrideInitials(series.model, overrides.initials ?? {});
  const diagnostics = [
    ...unknown.map(unknownSection),
    ...lookups.diagnostics,
    ...series.diagnostics,
    ...initials.diagnostics,
  ];
  if (diagnostics.length > 0) throw new HeadwaterError("usage", diagnostics);
  return initials.model;
}

function unknownSection(section: string): Diagnostic {
  return {
    code: "unknown-name",
    severity: "error",
    path: ["overrides", section],
    message: `overrides have no ${section}`,
    expected: sections.join(", "),
    hint:
      section === "parameters"
        ? "Parameters are given beside the overrides, as parameters."
        : (didYouMean(section, sections) ?? "Leave it out."),
  };
}
