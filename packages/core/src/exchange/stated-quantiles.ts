import type { Diagnostic } from "../model/diagnostics.js";
import type { SpecOf } from "../uncertainty/distributions/family.js";
import { parseQuantiles } from "../uncertainty/distributions/parse-quantiles.js";

type Data = { readonly [key: string]: unknown };

/**
 * The data of a model, and of the models in it, with each distribution that is a text, `"10% 3, 50% 5, 90% 9"`, or has one for its `points`, as the
 * quantiles that it states. Whatever else is there stays as it is.
 */
export function readStatedQuantiles(data: unknown): {
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const parse = (text: string, path: readonly string[]): SpecOf<"quantiles"> | undefined => {
    const { distribution, diagnostics: found } = parseQuantiles(text, path);
    diagnostics.push(...found);
    return distribution;
  };
  const read = (part: unknown, path: readonly string[]): unknown => {
    if (typeof part === "string") return parse(part, path);
    if (!isData(part)) return part;
    if (part.kind === "quantiles" && typeof part.points === "string") {
      const stated = parse(part.points, [...path, "points"]);
      return { ...stated, ...part, points: stated?.points };
    }
    // What has a kind is a distribution; any other map gives one to each element.
    return Object.hasOwn(part, "kind")
      ? part
      : mapValues(part, (inside, element) => read(inside, [...path, element]));
  };
  const readParameter = (parameter: unknown, path: readonly string[]): unknown =>
    isData(parameter) && Object.hasOwn(parameter, "distribution")
      ? { ...parameter, distribution: read(parameter.distribution, [...path, "distribution"]) }
      : parameter;
  const readModel = (model: unknown, path: readonly string[]): unknown => {
    if (!isData(model)) return model;
    const within = (key: "parameters" | "models", readOne: typeof readParameter) => {
      const part = model[key];
      if (!isData(part)) return {};
      return { [key]: mapValues(part, (value, name) => readOne(value, [...path, key, name])) };
    };
    return { ...model, ...within("parameters", readParameter), ...within("models", readModel) };
  };
  return { data: readModel(data, []), diagnostics };
}

function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mapValues(data: Data, change: (value: unknown, key: string) => unknown): Data {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, change(value, key)]));
}
