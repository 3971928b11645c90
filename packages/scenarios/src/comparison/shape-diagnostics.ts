import { type Diagnostic, didYouMean } from "@headwater/core";
import * as z from "zod";
import { chosenShape, isWrongType, type Shape, shapeAt, shapeInWords, valueAt } from "./shape-at.js";

type Issue = z.core.$ZodIssue;

/**
 * What keeps data from having a shape: `unknown-key`, `missing-key`, `wrong-type`, `out-of-range`, `unknown-value`, `bad-text`.
 * Paths lead to the part in question, for an unknown or missing key to that key.
 */
export function shapeDiagnostics(shape: Shape, data: unknown): readonly Diagnostic[] {
  const { error } = z.safeParse(shape, data);
  return (error?.issues ?? []).flatMap((issue) => explain(issue, shape, data, []));
}

function explain(issue: Issue, shape: Shape, data: unknown, before: readonly string[]): Diagnostic[] {
  const keys = issue.path.map(String);
  const path = [...before, ...keys];
  const here = shapeAt(shape, data, keys);
  const value = valueAt(data, keys);
  const chosen = here && chosenShape(here, value);
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, chosen, path));
    case "invalid_union": {
      if ("options" in issue) return [unknownKind(issue.options ?? [], value, path)];
      const fitting = issue.errors.find((nested) => !nested.some(isWrongType));
      if (fitting === undefined || chosen === undefined) return [wrongType(here, value, path)];
      return fitting.flatMap((nested) => explain(nested, chosen, value, path));
    }
    case "invalid_type":
      return [value === undefined ? missingKey(here, path) : wrongType(here, value, path)];
    case "too_small":
    case "too_big":
      return [unfit("out-of-range", value, path, limitsInWords(issue, chosen))];
    case "invalid_format":
      return [unfit("bad-text", value, path, here && z.globalRegistry.get(here)?.description)];
    default:
      return [unfit("bad-value", value, path, issue.message)];
  }
}

function unknownKey(key: string, map: Shape | undefined, path: readonly string[]): Diagnostic {
  const known = map instanceof z.ZodObject ? Object.keys(map.shape) : [];
  const hint = didYouMean(key, known) ?? `Keys: ${known.join(", ")}.`;
  return { ...error("unknown-key", [...path, key], `there is no key ${JSON.stringify(key)} here`), hint };
}

function missingKey(here: Shape | undefined, path: readonly string[]): Diagnostic {
  const expected = shapeInWords(here);
  return { ...error("missing-key", path, `the key ${path.at(-1)} is missing`), expected };
}

function wrongType(here: Shape | undefined, value: unknown, path: readonly string[]): Diagnostic {
  const expected = shapeInWords(here);
  const diagnostic = {
    ...error("wrong-type", path, `this is not ${expected}`),
    expected,
    actual: shown(value),
  };
  if (value === null) return { ...diagnostic, hint: "Give it a value, or leave the key out." };
  const quoted = typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value));
  return quoted && expected.includes("number")
    ? { ...diagnostic, hint: "Write it without quotes." }
    : diagnostic;
}

function unknownKind(options: readonly unknown[], value: unknown, path: readonly string[]): Diagnostic {
  const kinds = options.map(String);
  const nearest = typeof value === "string" ? didYouMean(value, kinds) : undefined;
  const diagnostic = unfit("unknown-value", value, path, `one of ${kinds.join(", ")}`);
  return nearest === undefined ? diagnostic : { ...diagnostic, hint: nearest };
}

function unfit(
  code: string,
  value: unknown,
  path: readonly string[],
  expected: string | undefined,
): Diagnostic {
  const diagnostic = { ...error(code, path, `${path.at(-1)} is ${shown(value)}`), actual: shown(value) };
  return expected === undefined ? diagnostic : { ...diagnostic, expected };
}

function error(code: string, path: readonly string[], message: string): Diagnostic {
  return { code, severity: "error", path, message };
}

function limitsInWords(issue: Issue & { code: "too_small" | "too_big" }, shape: Shape | undefined): string {
  if (issue.origin === "string" || issue.origin === "array") {
    const unit = issue.origin === "string" ? "character(s)" : "item(s)";
    return issue.code === "too_small"
      ? `${issue.minimum} ${unit} or more`
      : `${issue.maximum} ${unit} or fewer`;
  }
  if (!(shape instanceof z.ZodNumber)) return issue.message;
  const low = shape.minValue ?? Number.MIN_SAFE_INTEGER;
  const high = shape.maxValue ?? Number.MAX_SAFE_INTEGER;
  if (low <= Number.MIN_SAFE_INTEGER) return `${high} or less`;
  return high >= Number.MAX_SAFE_INTEGER ? `${low} or more` : `${low} to ${high}`;
}

function shown(value: unknown): string {
  if (value === null) return "nothing";
  if (typeof value === "number") return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
