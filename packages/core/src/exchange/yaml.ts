import type { z } from "zod";
import type { Diagnostic, Location } from "../model/diagnostics.js";
import { type Limits, resolveLimits } from "../model/limits.js";
import { didYouMean } from "../model/nearest.js";
import type { ModelSpec } from "../model/spec.js";
import { checkDistributions } from "../uncertainty/inputs.js";
import { distributionKinds, knownKeys, modelSchema } from "./model-schema.js";
import { readStatedQuantiles } from "./stated-quantiles.js";
import { readYamlData, type YamlData } from "./yaml-data.js";

export interface ModelYaml {
  /** Absent when there is a diagnostic. Its names, equations and units are not checked yet: that is what `check` does. */
  readonly spec?: ModelSpec;
  /** Where a part of the model stands in the text; pass it to `check`. */
  readonly locate: (path: readonly string[]) => Location;
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
  const { data, diagnostics } = readStatedQuantiles(withoutEmptySections(yaml.data));
  if (diagnostics.length > 0) return { locate, diagnostics: located(diagnostics) };
  const read = modelSchema.safeParse(data);
  if (!read.success) {
    const { errors } = resolveLimits(options.limits);
    const told = read.error.issues.slice(0, errors).flatMap((issue) => explain(issue, [], data, yaml));
    return { locate, diagnostics: told.slice(0, errors) };
  }
  const spec = read.data as ModelSpec;
  const wrong = checkDistributions(spec);
  return wrong.length > 0 ? { locate, diagnostics: located(wrong) } : { spec, locate, diagnostics: [] };
}

function withoutEmptySections(data: unknown): unknown {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null));
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, before: readonly string[], data: unknown, yaml: YamlData): Diagnostic[] {
  const path = [...before, ...issue.path.map(String)];
  const value = valueAt(data, path);
  const error = (
    code: string,
    at: readonly string[],
    message: string,
    more: Partial<Diagnostic> = {},
  ): Diagnostic => ({
    code,
    severity: "error",
    path: at,
    message,
    location: yaml.locate(at),
    ...more,
  });
  const wrongType = (expected: string) =>
    value === undefined
      ? error("missing-key", path, `${path.at(-1) ?? "the model"} is missing`, { expected })
      : error("wrong-type", path, `${path.at(-1) ?? "the model"} is ${described(value)}`, { expected });
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => {
        const known = knownKeys(path, value);
        const hint =
          didYouMean(key, known) ?? (known.length > 0 ? `Keys here: ${known.join(", ")}.` : undefined);
        const at = [...path, key];
        const more = { location: yaml.locateKey(at), ...(hint === undefined ? {} : { hint }) };
        return error("unknown-key", at, `there is no key ${key} here`, more);
      });
    case "invalid_type":
      return [wrongType(article(issue.expected))];
    case "invalid_value":
      return [
        value === undefined
          ? wrongType(`one of ${issue.values.join(", ")}`)
          : error("wrong-value", path, `${path.at(-1)} is ${described(value)}`, {
              expected: `one of ${issue.values.join(", ")}`,
              ...hintOf(didYouMean(String(value), issue.values.map(String))),
            }),
      ];
    case "invalid_union":
      return explainUnion(issue, path, value, wrongType, (inner) => explain(inner, path, data, yaml));
    case "too_small":
    case "too_big":
      return [
        error("wrong-length", path, `${path.at(-1)} is ${described(value)}`, { expected: sizeOf(issue) }),
      ];
    default:
      return [error("wrong-value", path, `${path.join(".")}: ${issue.message}`)];
  }
}

function explainUnion(
  issue: Issue & { code: "invalid_union" },
  path: readonly string[],
  value: unknown,
  wrongType: (expected: string) => Diagnostic,
  explainInner: (issue: Issue) => Diagnostic[],
): Diagnostic[] {
  if (issue.errors.length === 0 && path.includes("distribution")) {
    const hint = typeof value === "string" ? didYouMean(value, distributionKinds) : undefined;
    return [{ ...wrongType(`one of ${distributionKinds.join(", ")}`), ...hintOf(hint) }];
  }
  // The branch that went furthest before it failed is the one that was meant.
  const depth = (issues: readonly Issue[]): number =>
    Math.max(
      ...issues.map(
        (inner) =>
          inner.path.length +
          (inner.code === "invalid_union"
            ? Math.max(0, ...inner.errors.map(depth))
            : inner.code === "unrecognized_keys"
              ? 1
              : 0),
      ),
    );
  const branches = issue.errors.filter((issues) => issues.length > 0);
  const best = branches.reduce<readonly Issue[]>(
    (a, b) => (a.length === 0 || depth(b) > depth(a) ? b : a),
    [],
  );
  if (best.length > 0 && depth(best) > 0) return best.flatMap(explainInner);
  return [wrongType(expectation(issue))];
}

function expectation(issue: Issue): string {
  if (issue.code === "invalid_type") return article(issue.expected);
  if (issue.code !== "invalid_union") return "another value";
  const each = issue.errors.flatMap((issues) => issues.map(expectation));
  return [...new Set(each)].join(" or ");
}

function article(type: string): string {
  const names: { readonly [type: string]: string } = {
    string: "a text",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    tuple: "a list of two numbers",
    object: "a map",
    record: "a map",
  };
  return names[type] ?? type;
}

function sizeOf(issue: Issue & { code: "too_small" | "too_big" }): string {
  return issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
}

function hintOf(hint: string | undefined): { hint?: string } {
  return hint === undefined ? {} : { hint };
}

function described(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "object") return "a map";
  const text = JSON.stringify(value) ?? String(value);
  return `${typeof value === "string" ? "the text" : typeof value === "number" ? "the number" : ""} ${text.length > 60 ? `${text.slice(0, 57)}...` : text}`.trim();
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === "object" && at !== null && Object.hasOwn(at, key)
        ? (at as Record<string, unknown>)[key]
        : undefined,
    data,
  );
}
