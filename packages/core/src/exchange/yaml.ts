import type { Diagnostic, Location } from "../model/diagnostics.js";
import { type Limits, resolveLimits } from "../model/limits.js";
import { modelShape } from "../model/model-shape.js";
import { fitShape } from "../model/shape.js";
import type { ModelSpec } from "../model/spec.js";
import { checkDistributions } from "../uncertainty/inputs.js";
import { readStatedQuantiles } from "./stated-quantiles.js";
import { readYamlData } from "./yaml-data.js";

/** What reading a model file gave. */
export interface ModelYaml {
  /** Absent when there is a diagnostic. Its names, equations and units are not checked yet: that is what `check` does. */
  readonly spec?: ModelSpec;
  /** Where a part of the model stands in the text; pass it to `check`. */
  readonly locate: (path: readonly string[]) => Location;
  /** Everything that keeps the text from being a model; all of them are errors. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads a model from YAML (or JSON) text. Keys that a model does not have are errors, with the nearest that it has; a
 * section that is left empty counts as absent. A distribution may be a text that states quantiles,
 * `"10% 3, 50% 5, 90% 9"` ({@link parseQuantiles}); each must be one that can be drawn from. Never throws.
 *
 * @param options.file name of the file, for messages.
 * @param options.limits how large the file may be; see {@link Limits}.
 */
export function readModelYaml(
  text: string,
  options: { readonly file?: string; readonly limits?: Partial<Limits> } = {},
): ModelYaml {
  const yaml = readYamlData(text, options.file, options.limits);
  const { locate } = yaml;
  if (yaml.diagnostics.length > 0) return { locate, diagnostics: yaml.diagnostics };
  const located = (found: readonly Diagnostic[]) =>
    found.map((each) => ({ ...each, location: locate(each.path) }));
  const { data, diagnostics: misstated } = readStatedQuantiles(withoutEmptySections(yaml.data));
  const { errors: most } = resolveLimits(options.limits);
  const read = fitShape(data, modelShape, { whole: "the model", numbersAsText: true, most });
  if (read.diagnostics.length + misstated.length > 0) {
    const placed = read.diagnostics.map((each) => ({
      ...each,
      location: each.code === "unknown-key" ? yaml.locateKey(each.path) : locate(each.path),
    }));
    // What is wrong with a stated quantile leaves a hole, of which nothing more needs to be said.
    const holes = misstated.map(({ path }) => path.slice(0, path.indexOf("distribution") + 1).join("\n"));
    const other = placed.filter(
      ({ path }) => !holes.some((hole) => `${path.join("\n")}\n`.startsWith(`${hole}\n`)),
    );
    return { locate, diagnostics: [...other, ...located(misstated)].slice(0, most) };
  }
  const spec = read.data as ModelSpec;
  const wrong = checkDistributions(spec);
  return wrong.length > 0 ? { locate, diagnostics: located(wrong) } : { spec, locate, diagnostics: [] };
}

function withoutEmptySections(data: unknown): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}
